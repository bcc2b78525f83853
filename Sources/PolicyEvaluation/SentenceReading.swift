internal import PlumblineModel
internal import TextMatching

/// How a sentence says what it says: clause bounds, negation, firmness, time, quotation, exception.
struct SentenceReading {
    let text: AnalysedDocument
    let sentence: Range<Int>
    /// First token of each clause, the sentence's own first.
    private let clauseStarts: [Int]
    /// Tokens in round brackets: an aside neither ends a clause nor lends it its verbs.
    private let asides: [Range<Int>]

    init(text: AnalysedDocument, sentence: Range<Int>) {
        self.text = text
        self.sentence = sentence
        let asides = SentenceReading.asides(of: sentence, in: text)
        self.asides = asides
        clauseStarts = SentenceReading.clauses(of: sentence, in: text).filter { start in
            !asides.contains { $0.contains(start) && start > $0.lowerBound } || start == sentence.lowerBound
        }
    }

    private static func asides(of sentence: Range<Int>, in text: AnalysedDocument) -> [Range<Int>] {
        var asides: [Range<Int>] = []
        var open: Int?
        for index in sentence {
            if text.tokens[index].marks.contains(.afterClosing), let start = open {
                asides.append(start..<index)
                open = nil
            }
            if text.tokens[index].marks.contains(.afterBracket) { open = index }
        }
        if let start = open, start > sentence.lowerBound { asides.append(start..<sentence.upperBound) }
        return asides
    }

    /// Whether both stand in the same aside, or both outside any.
    private func shareLevel(_ left: TermHit, _ right: TermHit) -> Bool {
        asides.firstIndex { $0.contains(left.start) } == asides.firstIndex { $0.contains(right.start) }
    }

    /// Clauses begin after a semicolon, colon or dash; at but/however; at if/when/where and after the comma that ends them;
    /// and at an `and` or `or` that a modal verb follows within four words.
    private static func clauses(of sentence: Range<Int>, in text: AnalysedDocument) -> [Int] {
        var starts: Set<Int> = [sentence.lowerBound]
        for index in sentence.dropFirst() where text.tokens[index].marks.contains(.afterBreak) { starts.insert(index) }
        for hit in text.hits(of: .terminator, in: sentence) { starts.insert(hit.start) }
        for hit in text.hits(of: .opener, in: sentence) {
            starts.insert(hit.start)
            if let comma = (hit.end..<max(hit.end, sentence.upperBound)).first(where: { text.tokens[$0].marks.contains(.afterComma) }) {
                starts.insert(comma)
            }
        }
        for hit in text.hits(of: .conjunction, in: sentence) {
            let ahead = hit.end..<min(hit.end + 4, sentence.upperBound)
            if !ahead.isEmpty, !text.hits(of: .modal, in: ahead).isEmpty { starts.insert(hit.start) }
        }
        return starts.filter { sentence.contains($0) }.sorted()
    }

    /// The clause a token stands in.
    func clause(of token: Int) -> Range<Int> {
        let lower = clauseStarts.last { $0 <= token } ?? sentence.lowerBound
        let upper = clauseStarts.first { $0 > token } ?? sentence.upperBound
        return lower..<upper
    }

    /// Whether a negation governs the words at `hit`. Negations inside `own` (the frame's own phrases) belong to the phrase.
    func isNegated(_ hit: TermHit, own: [TermHit]) -> Bool {
        guard sentence.contains(hit.start) else { return false }
        let clause = clause(of: hit.start)
        for negator in text.hits(of: .negator, in: clause).reversed() {
            if isFalse(negator) || !shareLevel(negator, hit) || own.contains(where: { $0.start <= negator.start && negator.end <= $0.end })
            {
                continue
            }
            if negator.start < hit.start {
                if governs(negator, hit, clause) { return true }
            } else if negator.start >= hit.end, negator.start - hit.end <= 2 {
                // "a risk assessment is not needed": the negation follows a form of be or a modal
                let between = hit.end..<negator.start
                if !between.isEmpty, !text.hits(of: .modal, in: between).isEmpty { return true }
            }
        }
        return false
    }

    private func governs(_ negator: TermHit, _ hit: TermHit, _ clause: Range<Int>) -> Bool {
        let distance = hit.start - negator.end
        // "under no circumstances" reaches far although it holds a "no"
        let isNarrow = text.hits(of: .narrowNegator, in: negator.range).contains {
            $0 == TermHit(start: negator.start, end: negator.end, term: $0.term)
        }
        guard distance <= (isNarrow ? 3 : 10) else { return false }
        if isNarrow, negator.end < hit.start,
            text.hits(of: .conjunction, in: negator.end..<hit.start).contains(where: { text.hits(of: .or, in: $0.range).isEmpty })
        {
            return false
        }
        let between = negator.end..<hit.start + 1
        let comma = between.contains { text.tokens[$0].marks.contains(.afterComma) }
        // "must not promise, ask or look": a negation crosses commas only in a list that an `or` closes
        return !comma || !text.hits(of: .or, in: negator.end..<clause.upperBound).isEmpty
    }

    private func isFalse(_ negator: TermHit) -> Bool {
        let window = max(sentence.lowerBound, negator.start - 4)..<min(sentence.upperBound, negator.end + 1)
        return text.hits(of: .falseNegator, in: window).contains { $0.start <= negator.start && negator.end <= $0.end }
    }

    /// Whether the sentence ends in a negation that its list items fall under ("Staff must not:", "Never").
    var endsNegated: Bool {
        guard let last = text.hits(of: .negator, in: sentence).last, !isFalse(last) else { return false }
        return sentence.upperBound - last.end <= 3
    }

    enum Firmness: Int { case firm, expected, weak }

    /// How firmly the words at `hit` are promised: the nearest modal before them in the clause decides; none: present habitual, firm.
    func firmness(of hit: TermHit, own: [TermHit]) -> Firmness? { firmness(of: hit, clauseOf: hit.start, own: own) }

    private func firmness(of hit: TermHit, clauseOf token: Int, own: [TermHit]) -> Firmness? {
        let clause = clause(of: token)
        let before = max(clause.lowerBound, hit.start - 12)..<hit.start
        var nearest: (end: Int, firmness: Firmness)?
        for (cue, firmness) in [(Cue.firmModal, Firmness.firm), (.expectedModal, .expected), (.weakModal, .weak)] {
            for modal in text.hits(of: cue, in: before)
            where modal.end <= hit.start && isModal(modal, outside: own) && shareLevel(modal, hit) {
                if nearest == nil || modal.end > nearest!.end || (modal.end == nearest!.end && firmness == .weak) {
                    nearest = (modal.end, firmness)
                }
            }
        }
        if nearest == nil, hit.end < clause.upperBound {
            // "an assessment may be considered": the modal follows the thing
            let after = hit.end..<min(hit.end + 2, clause.upperBound)
            if text.hits(of: .weakModal, in: after).contains(where: { isModal($0, outside: own) }) { return .weak }
        }
        return nearest?.firmness
    }

    /// A modal of the sentence's own, not one of the frame's phrases; "cannot" is a refusal, not a permission.
    private func isModal(_ modal: TermHit, outside own: [TermHit]) -> Bool {
        if own.contains(where: { $0.start <= modal.start && modal.end <= $0.end }) { return false }
        return modal.end >= sentence.upperBound || text.hits(of: .negator, in: modal.end..<modal.end + 1).isEmpty
    }

    /// The last modal of a list's stem, which its items inherit ("Staff should:").
    var closingFirmness: Firmness? {
        firmness(of: TermHit(start: sentence.upperBound, end: sentence.upperBound, term: 0), clauseOf: sentence.upperBound - 1, own: [])
    }

    /// Whether "where possible" and the like weaken the words at `hits`.
    func isHedged(_ hits: [TermHit], anchor: TermHit) -> String? {
        let clause = clause(of: anchor.start)
        let end = hits.filter { sentence.contains($0.start) }.map(\.end).max() ?? anchor.end
        for adverb in text.hits(of: .weakAdverb, in: sentence)
        where !hits.contains(where: { $0.start <= adverb.start && adverb.end <= $0.end }) {
            guard shareLevel(adverb, anchor) else { continue }
            let leads = adverb.start == sentence.lowerBound
            let precedes = clause.contains(adverb.start) && adverb.end <= anchor.start && anchor.start - adverb.end <= 4
            let closes =
                adverb.start >= end && adverb.start - end <= 1
                && (adverb.end == sentence.upperBound
                    || !text.tokens[adverb.end].marks.isDisjoint(with: [.afterComma, .afterBreak, .afterStop]))
            if leads || precedes || closes { return string(adverb.range) }
        }
        return nil
    }

    func cue(_ cue: Cue, inClauseOf token: Int) -> String? {
        text.hits(of: cue, in: clause(of: token)).first.map { string($0.range) }
    }

    /// An "unless" or "except" of the sentence that is not part of the frame's own words.
    func exception(outside own: [TermHit]) -> TermHit? {
        text.hits(of: .exception, in: sentence).first { cue in
            !own.contains { $0.start <= cue.start && cue.end <= $0.end }
                && !text.hits(of: .falseException, in: max(sentence.lowerBound, cue.start - 2)..<min(sentence.upperBound, cue.end + 2))
                    .contains { $0.start <= cue.start && cue.end <= $0.end }
        }
    }

    /// "The policy should include procedures to …": a duty restated, not done.
    var isRestatement: Bool {
        for subject in text.hits(of: .restaterSubject, in: sentence) where subject.start - sentence.lowerBound <= 5 {
            let verbs = subject.end..<min(subject.end + 3, sentence.upperBound)
            guard !verbs.isEmpty, let verb = text.hits(of: .restaterVerb, in: verbs).last else { continue }
            let objects = verb.end..<min(verb.end + 12, sentence.upperBound)
            if !objects.isEmpty, !text.hits(of: .restaterObject, in: objects).isEmpty { return true }
        }
        return false
    }

    /// Whether the hits stand in a quotation that makes up most of the sentence.
    func isQuoted(_ hits: [TermHit]) -> Bool {
        let quoted = sentence.filter { text.tokens[$0].marks.contains(.quoted) }.count
        guard quoted >= 6, quoted * 10 >= sentence.count * 5 else { return false }
        return hits.filter { sentence.contains($0.start) }.allSatisfy { text.tokens[$0.start].marks.contains(.quoted) }
    }

    func string(_ tokens: Range<Int>) -> String { text.document.string(text.bytes(of: tokens)) }
}
