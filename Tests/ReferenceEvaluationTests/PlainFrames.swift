import PlumblineModel

@testable import PolicyEvaluation
@testable import TextMatching

/// `states` and `says` the plain way: every sentence is looked at, every slot is looked for in it, every candidate is judged to the end.
struct PlainFrames {
    let frame: Frame
    let texts: [PlainText]

    struct Candidate {
        var text: Int
        var sentence: Int
        var grade: Grade
        var filled: Int
        var rank: Double
        var quoted: Range<Int>
    }

    private var required: [Slot] { frame.slots.filter(\.isRequired) }
    private var anchor: Slot? { required.first { $0.role == .action } ?? required.first }

    /// Best first.
    func candidates() -> [Candidate] {
        texts.flatMap { text in
            text.text.sentences.indices.compactMap { sentence in candidate(sentence, text) }
        }.sorted { left, right in
            if left.grade != right.grade { return left.grade > right.grade }
            if left.filled != right.filled { return left.filled > right.filled }
            if left.rank != right.rank { return left.rank > right.rank }
            return (left.text, left.sentence) < (right.text, right.sentence)
        }
    }

    func result() -> PlainResult {
        let candidates = candidates()
        guard let best = candidates.first else { return PlainResult(grade: .nothing) }
        var result = PlainResult(grade: best.grade)
        result.passages = candidates.filter { $0.grade == best.grade }.prefix(10).map { ($0.text, $0.quoted) }
        if best.grade == .met, !frame.allowsExceptions, isExceptedElsewhere(best) { result.grade = .capped }
        return PlainReview(texts: texts).reviewed(result)
    }

    private func candidate(_ sentence: Int, _ text: PlainText) -> Candidate? {
        let own = text.text.sentences[sentence].tokens
        guard text.isProof(sentence: sentence, withHeadings: frame.readsHeadings), let anchor else { return nil }
        let isWide = [.section, .document, .paragraph, .neighbours].contains(frame.within)
        guard (isWide ? [anchor] : required).contains(where: { text.holds($0.lexicons, in: [own]) }) else { return nil }
        let segments = text.segments(sentence, frame.within)
        let filled = required.map { (slot: $0, hits: text.hits($0.lexicons, in: segments)) }
        let present = filled.filter { !$0.hits.isEmpty }
        guard !present.isEmpty, !isSpoiled(sentence, text) else { return nil }
        let roles = present.map(\.slot.role)
        let suffices = present.count == filled.count || frame.partlyWith.contains { $0.allSatisfy(roles.contains) }
        var grade: Grade = suffices ? (present.count == filled.count ? .met : .partial) : .nothing
        var topic = 0
        if suffices {
            let optional = frame.slots.filter { !$0.isRequired }.flatMap { text.hits($0.lexicons, in: segments) }
            grade = min(grade, PlainManner(frame: frame, text: text, sentence: sentence, present: present, optional: optional).grade)
            topic = frame.about.isEmpty ? 4 : text.strength(of: frame.about, sentence)
            if topic == 0, frame.otherwiseWorth != .full { grade = min(grade, frame.otherwiseWorth == .partly ? .partial : .nothing) }
        }
        let tight = present.flatMap(\.hits).filter { own.contains($0.start) }
        let here = present.count { $0.hits.contains { own.contains($0.start) } }
        let extras = frame.slots.count { !$0.isRequired && text.holds($0.lexicons, in: segments) }
        let span = (tight.map(\.end).max() ?? 0) - (tight.map(\.start).min() ?? 0)
        var rank =
            Double(here) * 3 + Double(extras) * 2 + Double(topic) * 1.75 - min(Double(span), 60) / 30 + Double(min(own.count, 24)) / 16
        if text.isUnderHeading(frame.preferredHeadings, sentence) { rank += 2 }
        return Candidate(
            text: text.index, sentence: sentence, grade: grade, filled: present.count, rank: rank,
            quoted: text.quoted(sentence, lacksSlot: here < present.count))
    }

    private func isSpoiled(_ sentence: Int, _ text: PlainText) -> Bool {
        text.holds(frame.unless, in: text.segments(sentence, .sentence))
            || text.blocks[text.block(ofSentence: sentence)].headings.last.map { text.holds(frame.unless, block: $0) } ?? false
    }

    /// Whether another sentence of the set disapplies something and speaks of the same things.
    private func isExceptedElsewhere(_ best: Candidate) -> Bool {
        texts.contains { text in
            text.text.sentences.indices.contains { sentence in
                let tokens = text.text.sentences[sentence].tokens
                guard text.isProof(sentence: sentence, withHeadings: false), !text.hits(of: .disapplication, in: tokens).isEmpty,
                    (text.index, sentence) != (best.text, best.sentence)
                else { return false }
                let shared = required.count { text.holds($0.lexicons, in: [tokens]) }
                return shared >= 2 || (shared == 1 && required.count == 1)
            }
        }
    }
}
