import PlumblineModel

@testable import PolicyEvaluation
@testable import TextMatching

/// `states_period` the plain way. Shared with the engine is the reading of words as a length of time (`PeriodReading`, `TimeLimit`).
struct PlainPeriods {
    let test: PeriodTest
    let texts: [PlainText]

    func result() -> PlainResult {
        let frame = Frame(slots: [Slot(role: .words, lexicons: test.promised)], commitment: .firm)
        var best: Grade = .nothing
        var judged: [(grade: Grade, rank: Double, text: Int, tokens: Range<Int>)] = []
        for promise in PlainFrames(frame: frame, texts: texts).candidates() where promise.grade > .nothing {
            let text = texts[promise.text]
            guard let limit = limit(promise.sentence, text) else { continue }
            let grade = limit.period.keeps(test.atMost) ? promise.grade : .partial
            best = max(best, grade)
            var quoted = promise.quoted
            if text.text.sentences[promise.sentence].tokens.contains(limit.tokens.lowerBound) {
                quoted = min(quoted.lowerBound, limit.tokens.lowerBound)..<max(quoted.upperBound, limit.tokens.upperBound)
            }
            judged.append((grade, promise.rank, promise.text, quoted))
        }
        var result = PlainResult(grade: best)
        // the words come in the order of the set where they rank alike
        let ranked = judged.filter { $0.grade == best }.sorted {
            ($0.rank, -$0.text, -$0.tokens.upperBound) > ($1.rank, -$1.text, -$1.tokens.upperBound)
        }
        result.passages = ranked.prefix(5).map { ($0.text, $0.tokens) }
        return PlainReview(texts: texts).reviewed(result)
    }

    /// In the clause of what is promised, in a short clause of its own, in the stem or the row.
    private func limit(_ sentence: Int, _ text: PlainText) -> WrittenPeriod? {
        let own = text.text.sentences[sentence].tokens
        let reading = text.reading(sentence)
        let all = PeriodReading(text: text.text).periods(in: own)
        let promised = test.promised.flatMap { text.hits($0, in: own) }.filter { !reading.isNegated($0, own: OwnPhrases([$0])) }
        var nearest: (gap: Int, period: WrittenPeriod)?
        for hit in promised {
            for period in all where reading.clause(of: hit.start).contains(period.tokens.lowerBound) {
                let gap = gap(period.tokens, hit.range)
                if gap < nearest?.gap ?? Int.max { nearest = (gap, period) }
            }
        }
        if let nearest { return leastPromised(nearest.period, all) }
        let alone = all.first { reading.clause(of: $0.tokens.lowerBound).count <= $0.tokens.count + 3 }
        if let alone, !promised.isEmpty { return leastPromised(alone, all) }
        for stem in text.inherited(text.block(ofSentence: sentence)) {
            if let period = PeriodReading(text: text.text).periods(in: stem).first { return period }
        }
        return promised.isEmpty ? all.first : nil
    }

    /// Of two limits side by side the one that is too long.
    private func leastPromised(_ period: WrittenPeriod, _ all: [WrittenPeriod]) -> WrittenPeriod {
        guard period.period.keeps(test.atMost) else { return period }
        return all.first { gap($0.tokens, period.tokens) <= 3 && !$0.period.keeps(test.atMost) } ?? period
    }

    private func gap(_ one: Range<Int>, _ other: Range<Int>) -> Int {
        one.overlaps(other) ? 0 : max(one.lowerBound - other.upperBound, other.lowerBound - one.upperBound)
    }
}
