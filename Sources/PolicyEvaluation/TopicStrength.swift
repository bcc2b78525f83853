internal import TextMatching

/// How strongly each sentence of a document is about a topic: 4 by its own words, 3 by its paragraph or list, 2 by a heading or the title,
/// 1 by the neighbouring block of the same section, 0 not at all.
final class TopicStrength {
    /// Sentences that hold the topic or read together with one that does.
    private let own: SentenceSet
    /// For each block: whether it holds the topic, and whether it or what introduces it or what it introduces does. Not its fellows: a list of
    /// separate issues that names child-on-child abuse as one of them says nothing about the others.
    private var holds: [Bool]
    private var introduces: [Bool]
    private let titleHolds: Bool
    /// Level of each sentence, -1 where it was not asked for yet.
    private var levels: [Int8]

    init(_ spread: SetSpread, _ structure: DocumentStructure) {
        let text = structure.text
        own = spread.within(.sentence, structure)
        var holds = [Bool](repeating: false, count: text.document.blocks.count)
        var introduces = holds
        spread.own.forEach { sentence in
            let block = text.sentences[sentence].block
            guard !holds[block] else { return }
            holds[block] = true
            structure.forEachParagraph(holding: block, withFellows: false) { introduces[$0] = true }
        }
        titleHolds = structure.titleBlocks.contains { holds[$0] }
        (self.holds, self.introduces) = (holds, introduces)
        levels = [Int8](repeating: -1, count: text.sentences.count)
    }

    func level(ofSentence sentence: Int, _ structure: DocumentStructure) -> Int {
        if levels[sentence] >= 0 { return Int(levels[sentence]) }
        let level = newLevel(sentence, structure)
        levels[sentence] = Int8(level)
        return level
    }

    private func newLevel(_ sentence: Int, _ structure: DocumentStructure) -> Int {
        let text = structure.text
        let block = text.sentences[sentence].block
        if own.contains(sentence) { return 4 }
        if introduces[block] { return 3 }
        if titleHolds || text.document.blocks[block].headings.contains(where: { holds[$0] }) { return 2 }
        let section = text.blocksOfSection[text.sectionOfBlock[block]]
        if let place = structure.place(ofBlock: block, inSection: section) {
            for near in max(0, place - 2)...min(section.count - 1, place + 1) where near != place && structure.isProof[section[near]] {
                if holds[section[near]], !structure.areFellows(block, section[near]) { return 1 }
            }
        }
        return 0
    }
}

extension DocumentStructure {
    /// Two items of one list.
    fileprivate func areFellows(_ left: Int, _ right: Int) -> Bool {
        guard case .listItem(_, let one) = text.document.blocks[left].kind, case .listItem(_, let other) = text.document.blocks[right].kind
        else { return false }
        return one == other
    }

    /// Blocks of a section are in order.
    fileprivate func place(ofBlock block: Int, inSection section: [Int]) -> Int? {
        var low = 0
        var high = section.count
        while low < high {
            let middle = (low + high) / 2
            if section[middle] < block { low = middle + 1 } else { high = middle }
        }
        return low < section.count && section[low] == block ? low : nil
    }
}
