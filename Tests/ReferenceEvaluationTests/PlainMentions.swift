import PlumblineModel

@testable import PolicyEvaluation
@testable import TextMatching

/// `mentions_each` the plain way: every group of sentences, every sentence of it, every item.
struct PlainMentions {
    let test: MentionsEach
    let texts: [PlainText]

    func result() -> PlainResult {
        var best: (result: PlainResult, found: Int)?
        for text in texts {
            for group in groups(text) {
                guard let candidate = judged(group, text) else { continue }
                if let best, (candidate.result.grade, candidate.found) <= (best.result.grade, best.found) { continue }
                best = candidate
            }
        }
        return best.map { PlainReview(texts: texts).reviewed($0.result) } ?? PlainResult(grade: .nothing)
    }

    /// In the order of their first sentences.
    private func groups(_ text: PlainText) -> [[Int]] {
        let proof = text.text.sentences.indices.filter { text.isProof(sentence: $0, withHeadings: false) }
        var order: [String] = []
        var groups: [String: [Int]] = [:]
        for sentence in proof {
            for key in keys(sentence, text) {
                if groups[key] == nil { order.append(key) }
                groups[key, default: []].append(sentence)
            }
        }
        return order.compactMap { groups[$0] }
    }

    private func keys(_ sentence: Int, _ text: PlainText) -> [String] {
        let block = text.block(ofSentence: sentence)
        switch test.within {
        case .clause, .sentence, .neighbours: return ["sentence \(sentence)"]
        case .document: return ["document"]
        case .paragraph:
            switch text.blocks[block].kind {
            case .listItem(_, let stem?): return ["block \(stem)"]
            case .tableCell(let table, _, _, _, _): return ["table \(table)"]
            default: return ["block \(block)"]
            }
        case .section:
            let headings = text.blocks[block].headings.filter { if case .heading(0) = text.blocks[$0].kind { false } else { true } }
            return headings.isEmpty ? ["none"] : headings.reversed().map { "heading \($0)" }
        }
    }

    private func judged(_ group: [Int], _ text: PlainText) -> (result: PlainResult, found: Int)? {
        var mentions: [(sentence: Int, items: Set<Int>)] = []
        for sentence in group {
            let items = items(sentence, text)
            if !items.isEmpty { mentions.append((sentence, items)) }
        }
        guard !mentions.isEmpty else { return nil }
        let hasCompanion = group.contains {
            text.holds(test.with, in: text.segments($0, .sentence)) || text.isUnderHeading(test.with, $0)
        }
        if !test.with.isEmpty, !hasCompanion { return nil }
        let found = Set(mentions.flatMap(\.items)).count
        var grade: Grade = found >= test.atLeast ? .met : test.partlyFrom.map { found >= $0 } ?? false ? .partial : .nothing
        if !test.about.isEmpty, test.otherwiseWorth != .full, !mentions.contains(where: { text.strength(of: test.about, $0.sentence) > 0 })
        {
            grade = min(grade, test.otherwiseWorth == .partly ? .partial : .nothing)
        }
        if grade == .met, mentions.allSatisfy({ isRestatement($0.sentence, text) }) { grade = .partial }
        let free = mentions.filter { text.reading($0.sentence).exception(outside: OwnPhrases(), evenProtective: false) == nil }
        if grade == .met, Set(free.flatMap(\.items)).count < test.atLeast { grade = .capped }
        // the sentence with most items first, then whichever adds more
        var shown: Set<Int> = []
        var passages: [(text: Int, tokens: Range<Int>)] = []
        for entry in mentions.sorted(by: { ($0.items.count, -$0.sentence) > ($1.items.count, -$1.sentence) })
        where !entry.items.isSubset(of: shown) {
            shown.formUnion(entry.items)
            passages.append((text.index, text.text.sentences[entry.sentence].tokens))
        }
        return (PlainResult(grade: grade, passages: Array(passages.prefix(5))), found)
    }

    private func items(_ sentence: Int, _ text: PlainText) -> Set<Int> {
        if text.holds(test.unless, in: text.segments(sentence, .sentence)) || text.hasResidue(sentence, outside: []) { return [] }
        let stem = text.inherited(text.block(ofSentence: sentence)).last.map { SentenceReading(text: text.text, sentence: $0) }
        if text.reading(sentence).opensInThePast || stem?.endsNegated == true { return [] }
        let readsTogether = test.within == .sentence || test.within == .clause
        let segments = readsTogether ? text.segments(sentence, .sentence) : [text.text.sentences[sentence].tokens]
        return Set(
            test.items.indices.filter { number in
                let item = test.items[number]
                return text.hits([item.lexicon], in: segments).contains { hit in
                    (item.term == nil || item.term == hit.term) && isSaid(hit, text, stem?.closingFirmness)
                }
            })
    }

    private func isSaid(_ hit: TermHit, _ text: PlainText, _ stem: SentenceReading.Firmness?) -> Bool {
        let reading = text.reading(text.sentence(of: hit))
        let own = OwnPhrases([hit])
        if reading.isNegated(hit, own: own, isThing: test.commitment == .any, inList: true) || reading.isQuoted([hit]) { return false }
        return test.commitment == .any || (reading.firmness(of: hit, own: own) ?? stem) != .weak
    }

    private func isRestatement(_ sentence: Int, _ text: PlainText) -> Bool {
        text.segments(sentence, .sentence).contains { SentenceReading(text: text.text, sentence: $0).isRestatement }
    }
}
