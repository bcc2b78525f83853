/// Finds for each list item the block that introduces its list ("Staff must:").
enum ListStems {
    static func stems(of blocks: [DraftBlock]) -> [Int?] {
        var stems = [Int?](repeating: nil, count: blocks.count)
        // The item last seen at each depth, outermost first, and the stem of the outermost list.
        var openItems: [(depth: Int, index: Int)] = []
        var listStem: Int?
        var previous: Int?
        for (index, block) in blocks.enumerated() {
            // A page's header or footnote between two items does not end the list.
            if block.isRunning || block.shape == .footnote { continue }
            guard case .item(let depth) = block.shape else {
                openItems = []
                listStem = nil
                previous = index
                continue
            }
            if openItems.isEmpty { listStem = previous.flatMap { introduces(blocks[$0]) ? $0 : nil } }
            openItems.removeAll { $0.depth >= depth }
            stems[index] = openItems.last?.index ?? listStem
            openItems.append((depth, index))
            previous = index
        }
        return stems
    }

    /// A stem ends in a colon, in a word that wants more ("Staff must"), or announces what follows. A heading must do one of these too.
    static func introduces(_ block: DraftBlock) -> Bool {
        guard !block.isCell else { return false }
        let text = block.text
        if text.last == Byte.colon || text.endsWith(":-") || text.endsWith("\u{2013}") || text.endsWith("\u{2014}") { return true }
        if text.endsWith(" -") || text.endsWith("\u{2026}") || text.endsWith("...") || text.last == UInt8(ascii: ";") { return true }
        let lower = text.asciiLowercased
        let lastWord = lower.words.last.map { $0.asString } ?? ""
        if openEndings.contains(lastWord) { return true }
        if block.headingLevel != nil { return false }
        return lower.contains("following") || lower.contains("as follows") || !isFinished(text)
    }

    private static func isFinished(_ text: ByteText) -> Bool {
        guard let last = text.last else { return true }
        return last == Byte.period || last == UInt8(ascii: "?") || last == UInt8(ascii: "!") || last == UInt8(ascii: ")")
            || text.endsWith("\u{2019}") || text.endsWith("\u{201D}")
    }

    private static let openEndings: Set<String> = [
        "must", "will", "should", "shall", "may", "can", "to", "that", "are", "is", "by", "include", "includes", "including",
        "not", "who", "of", "for", "if", "when", "where",
    ]
}
