import PlumblineModel

@testable import PolicyEvaluation
@testable import TextMatching

/// How a passage says what a frame asks for: polarity, commitment, time, restatement, quotation, exception, gaps. What a single sentence says is
/// read by the engine's own `SentenceReading`, made anew each time; what is asked of which sentence is written here once more.
struct PlainManner {
    let frame: Frame
    let text: PlainText
    let sentence: Int
    /// Required slots that are there, with their places.
    let present: [(slot: Slot, hits: [TermHit])]
    let optional: [TermHit]

    private var all: [TermHit] { present.flatMap(\.hits) }
    private var required: [Slot] { frame.slots.filter(\.isRequired) }
    private var anchor: Slot? { required.first { $0.role == .action } ?? required.first }

    var grade: Grade { min(wording, text.hasResidue(sentence, outside: all) ? .partial : .met) }

    private var wording: Grade {
        guard let anchors = present.first(where: { $0.slot.role == anchor?.role })?.hits else { return .met }
        let own = OwnPhrases(all + optional)
        let main = anchors.filter { !reading($0).isConditional($0) }
        var grade = (main.isEmpty ? anchors : main).map { judged($0, own.outside($0, anchors)) }.max() ?? .met
        for (slot, hits) in present where slot != anchor {
            if hits.allSatisfy({ reading($0).opensInThePast }) { grade = min(grade, .partial) }
            if hits.allSatisfy({ reading($0).isQuoted([$0]) }) { grade = min(grade, .partial) }
            if hits.allSatisfy({ reading($0).exception(outside: own, evenProtective: !frame.allowsExceptions) != nil }) {
                grade = min(grade, .capped)
            }
            if frame.commitment != .any, anchor?.role == .words,
                hits.allSatisfy({ reading($0).firmness(of: $0, own: own) == .weak && !reading($0).hasSubjectOfItsOwn($0) })
            {
                grade = min(grade, .partial)
            }
            if frame.polarity == .affirmed, hits.allSatisfy({ isNegated($0, own, asSubject: false) }) { grade = .nothing }
        }
        return grade
    }

    private func judged(_ hit: TermHit, _ own: OwnPhrases) -> Grade {
        let home = text.sentence(of: hit)
        let reading = text.reading(home)
        var grade: Grade = .met
        let isDenied = isNegated(hit, own) || hasNegatedStem(home)
        if frame.polarity == .affirmed && isDenied || frame.polarity == .negated && !isDenied { return .nothing }
        if frame.within == .clause {
            let clause = reading.clause(of: hit.start)
            let isTogether = present.allSatisfy { entry in
                entry.hits.contains { clause.contains($0.start) || !reading.sentence.contains($0.start) }
            }
            if !isTogether { grade = min(grade, .partial) }
        }
        if frame.commitment != .any {
            let inherited = home == sentence ? stems(sentence).compactMap(\.closingFirmness).last : nil
            if (reading.firmness(of: hit, own: own) ?? inherited) == .weak { grade = min(grade, .partial) }
            if reading.isHedged(all, anchor: hit, own: own) != nil { grade = min(grade, .partial) }
        }
        let clause = reading.clause(of: hit.start)
        if !text.hits(of: .past, in: clause).isEmpty || !text.hits(of: .future, in: clause).isEmpty { grade = min(grade, .partial) }
        if !frame.allowsRestatement, reading.isRestatement || stems(sentence).contains(where: \.isRestatement) {
            grade = min(grade, .partial)
        }
        if reading.isQuoted(all) { grade = min(grade, .partial) }
        if reading.exception(outside: own, evenProtective: !frame.allowsExceptions) != nil { grade = min(grade, .capped) }
        return grade
    }

    private func reading(_ hit: TermHit) -> SentenceReading { text.reading(text.sentence(of: hit)) }

    private func isNegated(_ hit: TermHit, _ own: OwnPhrases, asSubject: Bool = true) -> Bool {
        let areWords = anchor?.role == .words
        return reading(hit).isNegated(
            hit, own: own, isThing: areWords && frame.commitment == .any, inList: areWords, asSubject: asSubject)
    }

    private func stems(_ sentence: Int) -> [SentenceReading] {
        text.inherited(text.block(ofSentence: sentence)).map { SentenceReading(text: text.text, sentence: $0) }
    }

    private func hasNegatedStem(_ sentence: Int) -> Bool {
        if stems(sentence).contains(where: \.endsNegated) { return true }
        let block = text.blocks[text.block(ofSentence: sentence)]
        guard case .listItem = block.kind, let heading = block.headings.last.flatMap(text.tokens), heading.count <= 4 else { return false }
        return text.hits(of: .negator, in: heading).contains { $0.start <= heading.lowerBound + 1 }
    }
}
