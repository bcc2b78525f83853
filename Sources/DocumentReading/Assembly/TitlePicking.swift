/// Finds the document's title where the reader did not: the first short heading or line that names a kind of document,
/// or else a heading at the very top.
enum TitlePicking {
    static func pick(in blocks: inout [DraftBlock]) {
        guard !blocks.contains(where: { $0.shape == .title }) else { return }
        mergeBrokenTitle(in: &blocks)
        if let only = onlyTopHeading(blocks) {
            blocks[only].shape = .title
            return
        }
        let first = blocks.indices.prefix(20).filter { isCandidate(blocks[$0]) }
        let named = first.first { namesADocument(blocks[$0].text) }
        guard let title = named ?? first.first(where: { blocks[$0].headingLevel != nil && $0 < 4 }) else { return }
        blocks[title].shape = .title
    }

    /// "Anti-Bullying" + "Policy" on a cover page are one title.
    private static func mergeBrokenTitle(in blocks: inout [DraftBlock]) {
        guard let first = blocks.firstIndex(where: { !$0.isRunning }), first + 1 < blocks.count, isPart(blocks[first]), isPart(blocks[first + 1])
        else { return }
        let upper = words(of: blocks[first].text)
        let lower = words(of: blocks[first + 1].text)
        guard let last = lower.last, documentWords.contains(last), lower.count <= 4, !upper.contains(where: { $0 == last }) else { return }
        blocks[first].text += [Byte.space] + blocks[first + 1].text
        blocks.remove(at: first + 1)
    }

    private static func isPart(_ block: DraftBlock) -> Bool {
        guard block.headingLevel != nil || block.shape == .paragraph, block.zone == nil else { return false }
        return block.text.count <= 60 && !block.text.contains(where: { $0.isASCIIDigit || $0 == Byte.colon || $0 == Byte.period })
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
        guard block.zone == nil, let last = block.text.last else { return false }
        return block.text.count <= 160 && last != Byte.colon && last != UInt8(ascii: ";")
            && block.text.count(where: \.isASCIIDigit) <= 12 && !block.text.contains(UInt8(ascii: "@"))
    }

    private static func namesADocument(_ text: ByteText) -> Bool {
        guard text.last != Byte.period else { return false }
        let words = words(of: text)
        guard words.count >= 2, words.count <= 18, !words.contains(where: sentenceWords.contains) else { return false }
        return words.contains(where: documentWords.contains)
    }

    private static let documentWords: Set<String> = [
        "policy", "policies", "procedure", "procedures", "statement", "guidance", "handbook", "safeguarding", "arrangements", "protocol",
    ]

    private static let sentenceWords: Set<String> = [
        "is", "are", "was", "will", "must", "we", "has", "have", "this", "reviewed", "approved", "adopted", "contents", "lead", "available",
        "updated", "ratified", "committee", "officer",
    ]
}
