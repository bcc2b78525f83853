internal import PlumblineModel
internal import TextMatching

/// `states_period`: something is promised, firmly, and the time limit beside it keeps a limit.
struct StatesPeriodCheck {
    let prepared: PreparedPeriod
    let lexicons: [Lexicon]

    private var test: PeriodTest { prepared.test }

    private struct Candidate {
        var grade: Grade
        var passage: Passage
        /// The words of the time limit.
        var value: String?
    }

    func evaluate(_ documents: [DocumentContext]) -> ClauseResult {
        let candidates = documents.flatMap { document in
            let search = FrameSearch(prepared.promised, lexicons: lexicons, document: document)
            return FramePlaces(prepared.promised, document).sufficientPlaces().compactMap { place -> Candidate? in
                guard let grade = search.grade(of: place), grade > .nothing else { return nil }
                return judge(place, grade, search, document)
            }
        }
        let ordered = candidates.enumerated().sorted {
            ($0.element.grade, $0.element.passage.rank, -$0.offset) > ($1.element.grade, $1.element.passage.rank, -$1.offset)
        }.map(\.element)
        guard let best = ordered.first else { return .nothing }
        guard best.grade > .nothing else {
            return ClauseResult(grade: .nothing, near: Array(ordered.prefix(3).map(\.passage)), lacks: best.passage.lacks)
        }
        let same = ordered.filter { $0.grade == best.grade }
        return ClauseResult(
            grade: best.grade, passages: same.prefix(5).map(\.passage), near: ordered.dropFirst(same.count).prefix(3).map(\.passage),
            lacks: best.passage.lacks, value: best.value)
    }

    /// The passage with the time limit it promises: how it is said decides as much as the value.
    private func judge(_ place: FramePlace, _ grade: Grade, _ search: FrameSearch, _ document: DocumentContext) -> Candidate {
        let quoted = FramePlaces.quoted(place, in: document)
        let lacks = grade == .met ? [] : Lacks { search.lacks(of: place) }
        var candidate = Candidate(
            grade: grade, passage: Passage(document: document.index, tokens: quoted, rank: place.rank, lacks: lacks))
        guard let written = timeLimit(ofSentence: place.sentence, document) else {
            candidate.grade = .nothing
            candidate.passage.lacks.append("no time limit is stated")
            return candidate
        }
        let words = document.text.document.string(document.text.bytes(of: written.tokens))
        candidate.value = words
        let own = document.text.sentences[place.sentence].tokens
        if own.contains(written.tokens.lowerBound) {
            candidate.passage.tokens =
                min(quoted.lowerBound, written.tokens.lowerBound)..<max(quoted.upperBound, written.tokens.upperBound)
        }
        guard !written.period.keeps(test.atMost) else { return candidate }
        candidate.grade = .partial
        candidate.passage.lacks.append(
            written.period.isVague
                ? "\u{201C}\(words)\u{201D} does not say which days count, and may be more than \(test.atMost.spoken)"
                : "\u{201C}\(words)\u{201D} may be more than \(test.atMost.spoken)")
        return candidate
    }

    /// The time limit that belongs to what is promised: the nearest in its own clause, else one that stands in a short clause of its own
    /// ("Within 24 hours, …"), else that of the list's stem or the table's head and row.
    private func timeLimit(ofSentence sentence: Int, _ document: DocumentContext) -> WrittenPeriod? {
        let text = document.text
        let own = text.sentences[sentence].tokens
        let manner = document.reading(ofSentence: sentence)
        let reading = PeriodReading(text: text)
        let hits = test.promised.flatMap { text.hits(of: $0, in: own) }.filter { !manner.isNegated($0, own: OwnPhrases([$0])) }
        let periods = reading.periods(in: own)
        let near = hits.flatMap { hit in
            let clause = manner.clause(of: hit.start)
            return periods.filter { clause.contains($0.tokens.lowerBound) }.map { (period: $0, gap: gap($0.tokens, hit.range)) }
        }
        if let nearest = near.min(by: { $0.gap < $1.gap })?.period { return longest(from: nearest, among: periods) }
        let alone = periods.filter { manner.clause(of: $0.tokens.lowerBound).count <= $0.tokens.count + 3 }
        if !hits.isEmpty, let first = alone.first { return longest(from: first, among: periods) }
        return document.segments(ofSentence: sentence).dropFirst().lazy.flatMap { reading.periods(in: $0) }.first
            ?? (hits.isEmpty ? periods.first : nil)
    }

    /// "Immediately, or within 24 hours": of limits side by side the one that promises least.
    private func longest(from first: WrittenPeriod, among periods: [WrittenPeriod]) -> WrittenPeriod {
        periods.first { gap($0.tokens, first.tokens) <= 3 && first.period.keeps(test.atMost) && !$0.period.keeps(test.atMost) } ?? first
    }

    /// Words between two ranges.
    private func gap(_ left: Range<Int>, _ right: Range<Int>) -> Int {
        left.overlaps(right) ? 0 : max(left.lowerBound - right.upperBound, right.lowerBound - left.upperBound)
    }
}
