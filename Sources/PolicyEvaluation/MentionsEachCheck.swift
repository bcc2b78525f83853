internal import PlumblineModel
internal import TextMatching

/// `mentions_each`: counts how many of the items stand together within one scope.
struct MentionsEachCheck {
    let test: MentionsEach
    let lexicons: [Lexicon]

    func evaluate(_ documents: [DocumentContext]) -> ClauseResult {
        var best: (grade: Grade, found: Set<Int>, passages: [Passage], missing: [String])?
        for document in documents {
            for group in groups(of: document) {
                guard let candidate = judge(group, document) else { continue }
                if let current = best, (candidate.grade, candidate.found.count) <= (current.grade, current.found.count) { continue }
                best = candidate
            }
        }
        guard let best else { return .nothing }
        if best.grade == .nothing { return ClauseResult(grade: .nothing, near: Array(best.passages.prefix(3)), lacks: best.missing) }
        return ClauseResult(grade: best.grade, passages: Array(best.passages.prefix(5)), lacks: best.grade == .met ? [] : best.missing)
    }

    /// Sentences that belong together under the test's scope. For a section also each enclosing section below the title.
    private func groups(of document: DocumentContext) -> [[Int]] {
        let text = document.text
        let proof = text.sentences.indices.filter { document.isProof(sentence: $0) }
        func grouped(by key: (Int) -> [Int]) -> [[Int]] {
            var order: [Int] = []
            var groups: [Int: [Int]] = [:]
            for sentence in proof {
                for group in key(sentence) {
                    if groups[group] == nil { order.append(group) }
                    groups[group, default: []].append(sentence)
                }
            }
            return order.compactMap { groups[$0] }
        }
        switch test.within {
        case .clause, .sentence, .neighbours: return proof.map { [$0] }
        case .document: return [proof]
        case .paragraph:
            return grouped { sentence in
                let block = text.sentences[sentence].block
                switch text.document.blocks[block].kind {
                case .listItem(_, let stem?): return [stem]
                case .tableCell(let table, _, _, _, _): return [-1 - table]
                default: return [block]
                }
            }
        case .section:
            return grouped { sentence in
                let headings = text.document.blocks[text.sentences[sentence].block].headings
                let below = headings.filter { if case .heading(0) = text.document.blocks[$0].kind { false } else { true } }
                return below.isEmpty ? [-1] : below.reversed()
            }
        }
    }

    private func judge(_ group: [Int], _ document: DocumentContext)
        -> (grade: Grade, found: Set<Int>, passages: [Passage], missing: [String])?
    {
        let text = document.text
        var perSentence: [(sentence: Int, items: Set<Int>)] = []
        var found: Set<Int> = []
        // items of sentences that make no exception
        var free: Set<Int> = []
        for sentence in group {
            if spoiled(sentence, document) || document.hasResidue(sentence: sentence) { continue }
            var items: Set<Int> = []
            let segments =
                test.within == .sentence || test.within == .clause
                ? document.segments(ofSentence: sentence) : [text.sentences[sentence].tokens]
            let own = text.sentences[sentence].tokens
            let reading = SentenceReading(text: text, sentence: own)
            if reading.opensInThePast { continue }
            let above = document.inheritedSegments(ofBlock: text.sentences[sentence].block).last.map {
                SentenceReading(text: text, sentence: $0)
            }
            if above?.endsNegated == true { continue }
            let stem = above?.closingFirmness
            for (number, item) in test.items.enumerated() where segments.contains(where: { mentions(item, in: $0, text, stem: stem) }) {
                items.insert(number)
            }
            if items.isEmpty { continue }
            found.formUnion(items)
            if reading.exception(outside: OwnPhrases(), evenProtective: false) == nil { free.formUnion(items) }
            perSentence.append((sentence, items))
        }
        guard !found.isEmpty, !perSentence.isEmpty else { return nil }
        if !test.with.isEmpty, !group.contains(where: { hasCompanion($0, document) }) { return nil }

        var grade: Grade = found.count >= test.atLeast ? .met : (test.partlyFrom.map { found.count >= $0 } ?? false) ? .partial : .nothing
        var missing = test.items.indices.filter { !found.contains($0) }.map { "no mention of \(test.items[$0].label)" }
        if grade == .met { missing = [] }
        if !test.about.isEmpty, test.otherwiseWorth != .full,
            !perSentence.contains(where: { document.strength(of: test.about, ofSentence: $0.sentence) > 0 })
        {
            grade = min(grade, test.otherwiseWorth == .partly ? .partial : .nothing)
            missing.append(TopicWords.lack(test.about, lexicons))
        }
        if grade == .met, perSentence.allSatisfy({ isRestatement($0.sentence, document) }) {
            grade = .partial
            missing.append("restates what a policy should contain")
        }
        if grade == .met, free.count < test.atLeast {
            grade = .capped
            missing.append("makes an exception")
        }
        // the sentence with most items first, then whichever adds more
        var passages: [Passage] = []
        var shown: Set<Int> = []
        for entry in perSentence.sorted(by: { ($0.items.count, -$0.sentence) > ($1.items.count, -$1.sentence) })
        where !entry.items.isSubset(of: shown) {
            shown.formUnion(entry.items)
            passages.append(
                Passage(
                    document: document.index, tokens: text.sentences[entry.sentence].tokens, rank: Double(entry.items.count), lacks: missing
                ))
        }
        return (grade, found, passages, missing)
    }

    private func mentions(_ item: MentionItem, in range: Range<Int>, _ text: AnalysedDocument, stem: SentenceReading.Firmness?) -> Bool {
        text.hits(of: item.lexicon, in: range).contains { hit in
            guard item.term == nil || hit.term == item.term else { return false }
            let sentence = text.sentences[Int(text.sentenceOfToken[hit.start])].tokens
            let reading = SentenceReading(text: text, sentence: sentence)
            let own = OwnPhrases([hit])
            // in a list of things a "without" belongs to the thing ("without consent")
            if reading.isNegated(hit, own: own, isThing: test.commitment == .any, inList: true) || reading.isQuoted([hit]) { return false }
            return test.commitment == .any || (reading.firmness(of: hit, own: own) ?? stem) != .weak
        }
    }

    private func hasCompanion(_ sentence: Int, _ document: DocumentContext) -> Bool {
        document.segments(ofSentence: sentence).contains { document.text.contains(anyOf: test.with, in: $0) }
            || document.isUnderHeading(test.with, sentence: sentence)
    }

    private func spoiled(_ sentence: Int, _ document: DocumentContext) -> Bool {
        !test.unless.isEmpty && document.segments(ofSentence: sentence).contains { document.text.contains(anyOf: test.unless, in: $0) }
    }

    private func isRestatement(_ sentence: Int, _ document: DocumentContext) -> Bool {
        document.segments(ofSentence: sentence).contains { SentenceReading(text: document.text, sentence: $0).isRestatement }
    }
}
