internal import PlumblineModel
internal import TextMatching

/// `mentions_each`: counts how many of the items stand together within one scope.
struct MentionsEachCheck {
    let prepared: PreparedMentions
    let lexicons: [Lexicon]

    private var test: MentionsEach { prepared.test }

    private struct Group {
        var grade: Grade
        var found: Int
        var passages: [Passage]
        var missing: Lacks
    }

    func evaluate(_ documents: [DocumentContext]) -> ClauseResult {
        var best: Group?
        for document in documents {
            let (sentences, mentions) = mentions(in: document)
            guard !mentions.isEmpty else { continue }
            for group in document.groups(within: test.within) {
                guard group.contains(where: sentences.contains), let candidate = judge(group, sentences, mentions, document) else {
                    continue
                }
                if let current = best, (candidate.grade, candidate.found) <= (current.grade, current.found) { continue }
                best = candidate
            }
        }
        guard let best else { return .nothing }
        if best.grade == .nothing { return ClauseResult(grade: .nothing, near: Array(best.passages.prefix(3)), lacks: best.missing) }
        return ClauseResult(grade: best.grade, passages: Array(best.passages.prefix(5)), lacks: best.grade == .met ? [] : best.missing)
    }

    /// Sentences that mention items, can prove a duty and are not spoiled, with the items.
    private func mentions(in document: DocumentContext) -> (SentenceSet, ItemRows) {
        let text = document.text
        let readsTogether = test.within == .sentence || test.within == .clause
        func holding(_ set: LexiconSet) -> SentenceSet {
            readsTogether ? document.holding(set, within: .sentence) : document.holding(set)
        }
        var holders = holding(prepared.items)
        holders.formIntersection(document.structure.proof)
        if !prepared.unless.isEmpty { holders.subtract(document.holding(prepared.unless, within: .sentence)) }
        var fit = SentenceSet(sentences: text.sentences.count)
        holders.forEach { sentence in
            if !document.hasResidue(sentence: sentence), !document.reading(ofSentence: sentence).opensInThePast,
                document.stemReadings(ofBlock: text.sentences[sentence].block).last?.endsNegated != true
            {
                fit.insert(sentence)
            }
        }
        var mentioning = SentenceSet(sentences: text.sentences.count)
        var rows = ItemRows(items: test.items.count)
        for (number, item) in test.items.enumerated() {
            var places = holding(prepared.each[number])
            places.formIntersection(fit)
            places.forEach { sentence in
                guard isMentioned(item, around: sentence, readsTogether, document) else { return }
                mentioning.insert(sentence)
                rows.add(number, ofSentence: sentence)
            }
        }
        return (mentioning, rows)
    }

    private func judge(_ group: [Int], _ sentences: SentenceSet, _ mentions: ItemRows, _ document: DocumentContext) -> Group? {
        if !test.with.isEmpty, !hasCompanion(group, document) { return nil }
        var found = ItemSet(items: test.items.count)
        var perSentence: [(sentence: Int, count: Int, items: ArraySlice<UInt64>)] = []
        for sentence in group where sentences.contains(sentence) {
            guard let items = mentions.items(ofSentence: sentence) else { continue }
            _ = found.add(items)
            perSentence.append((sentence, items.reduce(0) { $0 + $1.nonzeroBitCount }, items))
        }
        let count = found.count
        var grade: Grade = count >= test.atLeast ? .met : (test.partlyFrom.map { count >= $0 } ?? false) ? .partial : .nothing
        let isComplete = grade == .met
        var further: [String] = []
        if !test.about.isEmpty, test.otherwiseWorth != .full,
            !perSentence.contains(where: { document.strength(of: prepared.about, ofSentence: $0.sentence) > 0 })
        {
            grade = min(grade, test.otherwiseWorth == .partly ? .partial : .nothing)
            further.append(TopicWords.lack(test.about, lexicons))
        }
        if grade == .met, perSentence.allSatisfy({ isRestatement($0.sentence, document) }) {
            grade = .partial
            further.append("restates what a policy should contain")
        }
        if grade == .met, freeItems(perSentence.map { ($0.sentence, $0.items) }, document) < test.atLeast {
            grade = .capped
            further.append("makes an exception")
        }
        let items = test.items
        let missing = Lacks { [found, further] in
            (isComplete ? [] : items.indices.filter { !found.contains($0) }.map { "no mention of \(items[$0].label)" }) + further
        }
        // the sentence with most items first, then whichever adds more
        var passages: [Passage] = []
        var shown = ItemSet(items: test.items.count)
        for entry in perSentence.sorted(by: { ($0.count, -$0.sentence) > ($1.count, -$1.sentence) }) where shown.add(entry.items) {
            passages.append(
                Passage(
                    document: document.index, tokens: document.text.sentences[entry.sentence].tokens, rank: Double(entry.count),
                    lacks: missing))
        }
        return Group(grade: grade, found: count, passages: passages, missing: missing)
    }

    private func isMentioned(_ item: MentionItem, around sentence: Int, _ readsTogether: Bool, _ document: DocumentContext) -> Bool {
        let text = document.text
        if isMentioned(item, in: text.sentences[sentence].tokens, around: sentence, document) { return true }
        return readsTogether
            && document.inheritedSegments(ofBlock: text.sentences[sentence].block).contains {
                isMentioned(item, in: $0, around: sentence, document)
            }
    }

    private func isMentioned(_ item: MentionItem, in range: Range<Int>, around sentence: Int, _ document: DocumentContext) -> Bool {
        let text = document.text
        return text.hits(of: item.lexicon, in: range).contains { hit in
            guard item.term == nil || hit.term == item.term else { return false }
            let reading = document.reading(ofSentence: Int(text.sentenceOfToken[hit.start]))
            let own = OwnPhrases([hit])
            // in a list of things a "without" belongs to the thing ("without consent")
            if reading.isNegated(hit, own: own, isThing: test.commitment == .any, inList: true) || reading.isQuoted([hit]) { return false }
            if test.commitment == .any { return true }
            let stem = document.stemReadings(ofBlock: text.sentences[sentence].block).last
            return (reading.firmness(of: hit, own: own) ?? stem?.closingFirmness) != .weak
        }
    }

    /// Items of sentences that make no exception.
    private func freeItems(_ sentences: [(sentence: Int, items: ArraySlice<UInt64>)], _ document: DocumentContext) -> Int {
        var free = ItemSet(items: test.items.count)
        for entry in sentences
        where document.reading(ofSentence: entry.sentence).exception(outside: OwnPhrases(), evenProtective: false) == nil {
            _ = free.add(entry.items)
        }
        return free.count
    }

    private func hasCompanion(_ group: [Int], _ document: DocumentContext) -> Bool {
        let companions = document.holding(prepared.with, within: .sentence)
        if group.contains(where: companions.contains) { return true }
        var last = -1
        return group.contains { sentence in
            let block = document.text.sentences[sentence].block
            defer { last = block }
            return block != last && document.isUnderHeading(test.with, sentence: sentence)
        }
    }

    private func isRestatement(_ sentence: Int, _ document: DocumentContext) -> Bool {
        document.reading(ofSentence: sentence).isRestatement
            || document.stemReadings(ofBlock: document.text.sentences[sentence].block).contains(where: \.isRestatement)
    }
}
