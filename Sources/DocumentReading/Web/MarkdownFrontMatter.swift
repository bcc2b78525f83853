/// The block of settings between two lines `---` with which many programs begin a Markdown file; only its title is text.
struct MarkdownFrontMatter {
    /// Bytes taken up by it; 0 where there is none.
    private(set) var length = 0
    private(set) var title: ByteText?

    init(_ text: [UInt8]) {
        guard text.startsWith("---\n") || text.startsWith("---\r\n") else { return }
        var found: ByteText?
        var start = text.firstIndex(of: Byte.lineFeed).map { $0 + 1 } ?? text.count
        var lines = 0
        while start < text.count, lines < 200 {
            let end = text[start...].firstIndex(of: Byte.lineFeed) ?? text.count
            let line = CharacterFolding.foldLine(text[start..<end])
            if line == ByteText("---".utf8) || line == ByteText("...".utf8) {
                length = min(end + 1, text.count)
                title = found
                return
            }
            if line.startsWith("title:") { found = line.dropFirst(6).filter { $0 != UInt8(ascii: "\"") }.trimmed }
            start = end + 1
            lines += 1
        }
    }
}
