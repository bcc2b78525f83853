/// Finds the document's title where the reader did not: the first short heading or line that names a kind of document.
enum TitlePicking {
    static func pick(in blocks: inout [DraftBlock]) {
        guard !blocks.contains(where: { $0.shape == .title }) else { return }
        if let only = onlyTopHeading(blocks) {
            blocks[only].shape = .title
            return
        }
        let first = blocks.indices.prefix(20).filter { isCandidate(blocks[$0]) }
        let named =
            first.first { names(documentWords, in: blocks[$0].text) }
            ?? first.prefix(2).first { names(["safeguarding"], in: blocks[$0].text) }
        if let named { blocks[named].shape = .title }
    }

    private static func words(of text: ByteText) -> [String] {
        text.asciiLowercased.split(whereSeparator: { !$0.isLetterByte }).map(\.asString)
    }

    /// The one heading of level 1 that stands before all others, as on web pages.
    private static func onlyTopHeading(_ blocks: [DraftBlock]) -> Int? {
        let headings = blocks.indices.filter { blocks[$0].headingLevel != nil && blocks[$0].zone == nil }
        guard headings.count >= 3, let first = headings.first, blocks[first].headingLevel == 1,
            headings.count(where: { blocks[$0].headingLevel == 1 }) == 1
        else { return nil }
        return first
    }

    private static func isCandidate(_ block: DraftBlock) -> Bool {
        switch block.shape {
        case .heading: break
        case .paragraph: guard block.text.count <= 110 else { return false }
        default: return false
        }
        guard block.zone == nil, !ZoneLexicon.namesSection(block.text), let last = block.text.last else { return false }
        return block.text.count <= 160 && last != Byte.colon && last != UInt8(ascii: ";")
            && block.text.count(where: \.isASCIIDigit) <= 12 && !block.text.contains(UInt8(ascii: "@"))
    }

    private static func names(_ wanted: Set<String>, in text: ByteText) -> Bool {
        guard text.last != Byte.period else { return false }
        let words = words(of: text)
        guard words.count >= 2, words.count <= 18, !words.contains(where: sentenceWords.contains) else { return false }
        return words.contains(where: wanted.contains)
    }

    static let documentWords: Set<String> = [
        "policy", "policies", "procedure", "procedures", "statement", "guidance", "handbook", "arrangements", "protocol",
    ]

    private static let sentenceWords: Set<String> = [
        "is", "our", "are", "was", "will", "must", "we", "has", "have", "this", "reviewed", "approved", "adopted", "contents", "lead",
        "available",
        "updated", "ratified", "committee", "officer",
    ]
}
