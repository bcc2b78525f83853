internal import PlumblineModel
internal import TextMatching

/// How a sentence says what it says: clause bounds, negation, firmness, time, quotation, exception.
///
/// Many rules ask about the same sentence, so a document keeps its readings and they keep what they found.
final class SentenceReading {
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
            guard !ahead.isEmpty, let modal = text.hits(of: .modal, in: ahead).first(where: { isFinite($0, in: text) }) else { continue }
            // "and take what is said seriously": the verb is that of a clause inside
            if modal.start > hit.end, !text.hits(of: .relative, in: hit.end..<modal.start).isEmpty { continue }
            // "filtering and monitoring are in place": an "and" inside the subject parts nothing
            let lower = starts.filter { $0 <= hit.start }.max() ?? sentence.lowerBound
            if hit.start - lower <= 3, text.hits(of: .modal, in: lower..<hit.start).isEmpty { continue }
            starts.insert(hit.start)
        }
        return starts.filter { sentence.contains($0) }.sorted()
    }

    /// "be", "been" and "being" need another verb before them.
    private static func isFinite(_ modal: TermHit, in text: AnalysedDocument) -> Bool {
        let word = text.document.text[text.tokens[modal.start].range]
        return !["be", "been", "being", "having"].contains { word.elementsEqual($0.utf8) }
    }

    /// The clause a token stands in.
    func clause(of token: Int) -> Range<Int> {
        let lower = clauseStarts.last { $0 <= token } ?? sentence.lowerBound
        let upper = clauseStarts.first { $0 > token } ?? sentence.upperBound
        return lower..<upper
    }

    /// Whether a negation governs the words at `hit`. Negations inside `own` (the frame's own phrases) belong to the phrase.
    /// - Parameters:
    ///   - isThing: the words name a thing of a list, to which a "nobody" or "without" beside it says nothing about the whole.
    ///   - inList: the words may stand anywhere in a list of things that an "and" closes.
    ///   - asSubject: whether the words count as denied where they are the subject of what is denied ("an assessment is not needed").
    func isNegated(_ hit: TermHit, own: OwnPhrases, isThing: Bool = false, inList: Bool = false, asSubject: Bool = true) -> Bool {
        guard sentence.contains(hit.start) else { return false }
        if let stem = negatedInlineStem, hit.start >= stem { return true }
        let clause = clause(of: hit.start)
        if isThing || inList, explainsDenied(clause) { return true }
        for negator in text.hits(of: .negator, in: clause).reversed() {
            if isFalse(negator) || !shareLevel(negator, hit) || isOwn(negator, own) { continue }
            let isNarrow = isNarrow(negator)
            if isThing, text.hits(of: .verbalNegator, in: negator.range).isEmpty { continue }
            if negator.start < hit.start {
                if governs(negator, hit, clause, isNarrow: isNarrow, inList: isThing || inList) { return true }
            } else if negator.end <= hit.end {
                // in the gap of the phrase: "the lead need not be informed"
                if !isNarrow { return true }
            } else if asSubject, negator.start >= hit.end, isSubject(hit, of: negator, in: clause), !isProhibition(negator) {
                // "a risk assessment is not needed": the words are the subject of what is denied
                return true
            }
        }
        return false
    }

    /// Whether a negation is one of a phrase's own words; of two inside one phrase the first denies the other ("are not to be avoided").
    private func isOwn(_ negator: TermHit, _ own: OwnPhrases) -> Bool {
        own.negating.contains { phrase in
            phrase.start <= negator.start && negator.end <= phrase.end
                && (negator.start == phrase.start
                    || !text.hits(of: .negator, in: negator.end..<max(negator.end, phrase.end)).contains {
                        $0.start >= negator.end && $0.end <= phrase.end
                    })
        }
    }

    /// Whether the words are the subject of a denied verb: "an assessment is not needed", "a referral never follows".
    private func isSubject(_ hit: TermHit, of negator: TermHit, in clause: Range<Int>) -> Bool {
        if let predicate = predicate(of: hit, in: clause), predicate.start < negator.start {
            return (0...1).contains(negator.start - predicate.end)
        }
        let between = hit.end..<negator.start
        return between.count <= 4 && stands(alone: hit, in: clause) && !text.hits(of: .verbalNegator, in: negator.range).isEmpty
            && !text.tokens[negator.start].marks.contains(.afterComma)
            && (between.isEmpty
                || [Cue.subjectOfItsOwn, .conjunction, .modal].allSatisfy { text.hits(of: $0, in: between).isEmpty })
    }

    /// "must not", "will never": the negation follows a modal, and all verbs of its list fall under both.
    private func followsModal(_ negator: TermHit) -> Bool {
        guard negator.start > sentence.lowerBound else { return false }
        return !text.hits(of: .bareModal, in: negator.start - 1..<negator.start).isEmpty
    }

    /// "hazing is not allowed": what is forbidden is not said to be absent.
    private func isProhibition(_ negator: TermHit) -> Bool {
        let reach = negator.start..<min(sentence.upperBound, negator.end + 3)
        return !text.hits(of: .prohibition, in: reach).isEmpty
    }

    private func isNarrow(_ negator: TermHit) -> Bool {
        // "under no circumstances" reaches far although it holds a "no"
        text.hits(of: .narrowNegator, in: negator.range).contains { $0.start == negator.start && $0.end == negator.end }
            && !text.hits(of: .negator, in: negator.range).contains { $0.start == negator.start && $0.end > negator.end }
    }

    private func governs(_ negator: TermHit, _ hit: TermHit, _ clause: Range<Int>, isNarrow: Bool, inList: Bool) -> Bool {
        guard hit.start - negator.end <= (isNarrow ? 3 : inList ? 40 : 18) else { return false }
        if isNarrow, negator.end < hit.start,
            text.hits(of: .conjunction, in: negator.end..<hit.start).contains(where: { text.hits(of: .or, in: $0.range).isEmpty })
        {
            return false
        }
        let between = negator.end..<hit.start + 1
        if !isNarrow, endsBefore(hit, negator) { return false }
        let comma = between.contains { text.tokens[$0].marks.contains(.afterComma) }
        // "must not promise, ask or look", "is not believed, reassured and helped", "does not include bullying, hazing and threats": a
        // negation crosses commas only in a list that a last `or` closes, or an `and` among participles, things or the verbs of one modal
        return !comma || !text.hits(of: .or, in: negator.end..<clause.upperBound).isEmpty
            || ((inList || isPassive(negator) || followsModal(negator))
                && !text.hits(of: .conjunction, in: negator.end..<clause.upperBound).isEmpty)
    }

    /// Whether the reach of a negation ends at another finite verb before the words: "a child who does not speak is supported".
    private func endsBefore(_ hit: TermHit, _ negator: TermHit) -> Bool {
        guard hit.start - negator.end > 1 else { return false }
        // "messages that nobody wanted or threats": the negation stays in its own clause
        let before = max(sentence.lowerBound, negator.start - 2)..<negator.start
        if !before.isEmpty, !text.hits(of: .relative, in: before).isEmpty,
            !text.hits(of: .conjunction, in: negator.end..<hit.start).isEmpty
        {
            return true
        }
        // what is said not to be the case reaches into what is said: "do not think that …"
        for modal in text.hits(of: .modal, in: negator.end + 1..<hit.start) where modal.end <= hit.start {
            let before = modal.start - 1
            if SentenceReading.isFinite(modal, in: text), text.hits(of: .infinitiveMark, in: before..<modal.start).isEmpty,
                text.hits(of: .complement, in: negator.end..<modal.start).isEmpty,
                text.hits(of: .modal, in: before..<modal.start).isEmpty
            {
                return true
            }
        }
        return false
    }

    /// "is not told", "will not be told".
    private func isPassive(_ negator: TermHit) -> Bool {
        let window = max(sentence.lowerBound, negator.start - 1)..<min(sentence.upperBound, negator.end + 2)
        return !text.hits(of: .copula, in: window).isEmpty
    }

    /// Whether the words can be a subject: no finite verb inside or before them.
    private func stands(alone hit: TermHit, in clause: Range<Int>) -> Bool {
        guard text.hits(of: .modal, in: hit.range).isEmpty else { return false }
        let before = clause.lowerBound..<hit.start
        if before.isEmpty { return true }
        return text.hits(of: .modal, in: before).isEmpty
            && !text.hits(of: .subjectOfItsOwn, in: before).contains { $0.start > clause.lowerBound }
            // "in a survey pupils could …": not what the verb speaks of
            && text.hits(of: .preposition, in: max(clause.lowerBound, hit.start - 2)..<hit.start).isEmpty
    }

    /// "lessons teach what pupils can do": whether a subject in mid-clause comes before the words.
    func hasSubjectOfItsOwn(_ hit: TermHit) -> Bool {
        let start = clause(of: hit.start).lowerBound
        return start + 1 < hit.start && !text.hits(of: .subjectOfItsOwn, in: start + 1..<hit.start).isEmpty
    }

    /// Whether the words stand in an adverbial clause ("if …", "when …", "unless …").
    func isConditional(_ hit: TermHit) -> Bool {
        let start = clause(of: hit.start).lowerBound
        if start < hit.start, !text.hits(of: .exception, in: start..<hit.start).isEmpty { return true }
        return text.hits(of: .opener, in: start..<start + 1).contains { $0.start == start }
    }

    /// The finite auxiliary whose subject the words are, or nil where they stand in a predicate or a clause of their own.
    private func predicate(of hit: TermHit, in clause: Range<Int>) -> TermHit? {
        guard hit.end < clause.upperBound, stands(alone: hit, in: clause) else { return nil }
        let after = hit.end..<min(clause.upperBound, hit.end + 12)
        guard let modal = text.hits(of: .modal, in: after).first else { return nil }
        let between = hit.end..<modal.start
        if !between.isEmpty {
            if !text.hits(of: .subjectOfItsOwn, in: between).isEmpty { return nil }
            if text.tokens[modal.start].marks.contains(.afterComma) { return nil }
            // "sanctions, and after rape the pupil will not remain": a comma before the "and" parts two statements
            if text.hits(of: .conjunction, in: between).contains(where: { text.tokens[$0.start].marks.contains(.afterComma) }) {
                return nil
            }
        }
        return modal
    }

    /// Whether a clause after a colon or dash lists what the clause before it denies: "cannot be sexual: touching or worse".
    private func explainsDenied(_ clause: Range<Int>) -> Bool {
        guard clause.lowerBound > sentence.lowerBound, text.tokens[clause.lowerBound].marks.contains(.afterBreak) else { return false }
        // of a list with semicolons the clause that opens it
        var before = self.clause(of: clause.lowerBound - 1)
        while before.lowerBound > sentence.lowerBound, text.tokens[before.lowerBound].marks.contains(.afterBreak) {
            before = self.clause(of: before.lowerBound - 1)
        }
        // "cannot consent; the age of consent is 16": a semicolon opens no list
        guard opensList(at: before.upperBound) else { return false }
        guard let negator = text.hits(of: .verbalNegator, in: before).last, !isFalse(negator), !isProhibition(negator) else { return false }
        return text.hits(of: .modal, in: clause).allSatisfy { $0.start > clause.lowerBound + 3 }
    }

    /// Whether a colon or a dash, and no semicolon, stands before a token.
    private func opensList(at token: Int) -> Bool {
        let gap = text.document.text[Int(text.tokens[token - 1].end)..<Int(text.tokens[token].start)]
        return !gap.contains(UInt8(ascii: ";"))
    }

    /// First token after a negation that closes the words before a colon: "staff must not: promise secrecy; ask leading questions".
    private lazy var negatedInlineStem: Int? = clauseStarts.dropFirst().first { start in
        text.tokens[start].marks.contains(.afterBreak)
            && text.hits(of: .verbalNegator, in: max(sentence.lowerBound, start - 2)..<start).contains {
                $0.end == start && !isFalse($0)
            }
    }

    private func isFalse(_ negator: TermHit) -> Bool {
        let window = max(sentence.lowerBound, negator.start - 4)..<min(sentence.upperBound, negator.end + 1)
        return text.hits(of: .falseNegator, in: window).contains { $0.start <= negator.start && negator.end <= $0.end }
    }

    /// Whether the sentence ends in a negation that its list items fall under ("Staff must not:", "This does not include:").
    private(set) lazy var endsNegated: Bool = {
        guard let last = text.hits(of: .negator, in: sentence).last, !isFalse(last) else { return false }
        let rest = last.end..<sentence.upperBound
        if rest.count <= 3 { return true }
        guard rest.count <= 8, !text.hits(of: .verbalNegator, in: last.range).isEmpty, !isProhibition(last) else { return false }
        return [Cue.opener, .complement, .terminator, .subjectOfItsOwn].allSatisfy { text.hits(of: $0, in: rest).isEmpty }
    }()

    enum Firmness: Int { case firm, expected, weak }

    /// How firmly the words at `hit` are promised: the nearest modal before them in the clause decides; none: present habitual, firm.
    func firmness(of hit: TermHit, own: OwnPhrases) -> Firmness? { firmness(of: hit, clauseOf: hit.start, own: own) }

    private func firmness(of hit: TermHit, clauseOf token: Int, own: OwnPhrases) -> Firmness? {
        let clause = clause(of: token)
        // a modal in the gap of the phrase itself comes nearest: "the lead could be informed"
        let before = max(clause.lowerBound, hit.start - 14)..<max(hit.start, hit.end - 1)
        var nearest: (end: Int, firmness: Firmness)?
        for (cue, firmness) in [(Cue.firmModal, Firmness.firm), (.expectedModal, .expected), (.weakModal, .weak)] {
            for modal in text.hits(of: cue, in: before)
            where modal.end < max(hit.end, hit.start + 1) && isModal(modal, outside: own) && shareLevel(modal, hit) {
                if nearest == nil || modal.end > nearest!.end || (modal.end == nearest!.end && firmness == .weak) {
                    nearest = (modal.end, firmness)
                }
            }
        }
        if nearest == nil, hit.end < clause.upperBound {
            // "an assessment may be considered": the modal follows the thing
            let after = hit.end..<min(hit.end + 4, clause.upperBound)
            if let weak = text.hits(of: .weakModal, in: after).first(where: { isModal($0, outside: own) }),
                weak.start - hit.end < 2 || isApart(hit, weak) == false
            {
                return .weak
            }
            if let predicate = predicate(of: hit, in: clause),
                text.hits(of: .weakModal, in: predicate.start..<predicate.start + 1).contains(where: { isModal($0, outside: own) })
            {
                return .weak
            }
        }
        return nearest?.firmness
    }

    /// Whether words of another subject, a conjunction or a comma stand between.
    private func isApart(_ hit: TermHit, _ later: TermHit) -> Bool {
        let between = hit.end..<later.start
        guard !between.isEmpty else { return false }
        return between.contains { text.tokens[$0].marks.contains(.afterComma) } || text.tokens[later.start].marks.contains(.afterComma)
            || [Cue.subjectOfItsOwn, .conjunction, .modal].contains { !text.hits(of: $0, in: between).isEmpty }
    }

    /// A modal of the sentence's own, not one of the frame's phrases; "cannot" is a refusal, not a permission.
    private func isModal(_ modal: TermHit, outside own: OwnPhrases) -> Bool {
        if OwnPhrases.cover(modal, own.modal) { return false }
        if modal.end >= sentence.upperBound { return true }
        // "can be seen only by" restricts, and permits nothing
        let next = modal.end..<min(modal.end + 4, sentence.upperBound)
        return text.hits(of: .negator, in: modal.end..<modal.end + 1).isEmpty && text.hits(of: .restriction, in: next).isEmpty
    }

    /// The last modal of a list's stem, which its items inherit ("Staff should:").
    private(set) lazy var closingFirmness: Firmness? = firmness(
        of: TermHit(start: sentence.upperBound, end: sentence.upperBound, term: 0), clauseOf: sentence.upperBound - 1, own: OwnPhrases())

    /// The "where possible" or the like that weakens the words at `hits`, if any.
    func isHedged(_ hits: [TermHit], anchor: TermHit, own: OwnPhrases) -> Range<Int>? {
        let clause = clause(of: anchor.start)
        let end = hits.filter { sentence.contains($0.start) }.map(\.end).max() ?? anchor.end
        for adverb in text.hits(of: .weakAdverb, in: sentence) where !OwnPhrases.cover(adverb, own.hedging) {
            guard shareLevel(adverb, anchor) else { continue }
            let leads = adverb.start == sentence.lowerBound
            let precedes =
                adverb.end <= anchor.start && anchor.start - adverb.end <= (clause.contains(adverb.start) ? 4 : 0)
            let closes =
                adverb.start >= end && adverb.start - end <= 1
                && (adverb.end == sentence.upperBound
                    || !text.tokens[adverb.end].marks.isDisjoint(with: [.afterComma, .afterBreak, .afterStop]))
            let within = anchor.start <= adverb.start && adverb.end <= anchor.end
            if leads || precedes || closes || within { return adverb.range }
        }
        return nil
    }

    /// The first use of a cue in the clause a token stands in.
    func cue(_ cue: Cue, inClauseOf token: Int) -> Range<Int>? { text.hits(of: cue, in: clause(of: token)).first?.range }

    /// An "unless" or "except" of the sentence that is not part of the frame's own words.
    /// - Parameter evenProtective: whether one made for a child's protection counts too ("unless that would put the child at risk").
    func exception(outside own: OwnPhrases, evenProtective: Bool) -> TermHit? {
        text.hits(of: .exception, in: sentence).first { cue in
            !OwnPhrases.cover(cue, own.excepting) && (evenProtective || !isProtective(cue))
                && !text.hits(of: .falseException, in: max(sentence.lowerBound, cue.start - 2)..<min(sentence.upperBound, cue.end + 2))
                    .contains { $0.start <= cue.start && cue.end <= $0.end }
        }
    }

    /// Whether the words after an exception give a reason of protection, law or impossibility.
    private func isProtective(_ exception: TermHit) -> Bool {
        let reach = exception.end..<min(sentence.upperBound, exception.end + 25)
        return !reach.isEmpty && !text.hits(of: .protectiveReason, in: reach).isEmpty
    }

    /// "The policy should include procedures to …": a duty restated, not done.
    private(set) lazy var isRestatement: Bool = {
        for subject in text.hits(of: .restaterSubject, in: sentence) where subject.start - sentence.lowerBound <= 5 {
            let verbs = subject.end..<min(subject.end + 3, sentence.upperBound)
            guard !verbs.isEmpty, let verb = text.hits(of: .restaterVerb, in: verbs).last else { continue }
            let objects = verb.end..<min(verb.end + 12, sentence.upperBound)
            if !objects.isEmpty, !text.hits(of: .restaterObject, in: objects).isEmpty { return true }
        }
        return false
    }()

    /// "Until recently, …": the whole sentence speaks of the past.
    private(set) lazy var opensInThePast = !text.hits(of: .past, in: sentence.lowerBound..<sentence.lowerBound + 1).isEmpty

    /// Whether the hits stand in a quotation that makes up most of the sentence.
    func isQuoted(_ hits: [TermHit]) -> Bool {
        isMostlyQuoted && hits.allSatisfy { !sentence.contains($0.start) || text.tokens[$0.start].marks.contains(.quoted) }
    }

    private lazy var isMostlyQuoted: Bool = {
        let quoted = sentence.count { text.tokens[$0].marks.contains(.quoted) }
        return quoted >= 6 && quoted * 10 >= sentence.count * 5
    }()

    func string(_ tokens: Range<Int>) -> String { text.document.string(text.bytes(of: tokens)) }
}
