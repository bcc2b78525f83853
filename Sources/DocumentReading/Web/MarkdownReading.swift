internal import CMarkGFM
internal import PlumblineModel

/// Markdown by cmark-gfm, with tables and footnotes.
enum MarkdownReading {
    static func read(_ file: SourceFile, _ limits: ReadingLimits) throws(ReadingFailure) -> DraftDocument {
        guard let text = TextDecoding.utf8(file.bytes) else {
            throw file.failure(.damaged(detail: "it holds bytes that are not text"))
        }
        guard text.count <= limits.textBytes else { throw file.failure(.tooMuchText(limit: limits.textBytes)) }
        cmark_gfm_core_extensions_ensure_registered()
        // Debian's cmark recurses nowhere, but its parser slows down on thousands of open quotes.
        guard !opensTooMany(text, limits.nesting) else { throw file.failure(.nestedTooDeep(limit: limits.nesting)) }
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES) else {
            throw file.failure(.outOfMemory(limit: limits.addressSpaceBytes))
        }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink"] {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        let front = MarkdownFrontMatter(text)
        text[front.length...].withUnsafeBytes { bytes in
            cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        guard let root = cmark_parser_finish(parser) else { throw file.failure(.damaged(detail: "it cannot be parsed")) }
        defer { cmark_node_free(root) }
        var walker = MarkdownWalker(limits: limits)
        guard walker.walk(root) else { throw file.failure(.nestedTooDeep(limit: limits.nesting)) }
        return DraftDocument(blocks: (front.title.map { [DraftBlock(.title, $0)] } ?? []) + walker.blocks)
    }

    /// A line that opens more quotes, lists or links inside each other than any document nests.
    private static func opensTooMany(_ text: [UInt8], _ limit: Int) -> Bool {
        var openers = 0
        for (index, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: ">"), UInt8(ascii: "["): openers += 1
            case Byte.hyphen, UInt8(ascii: "*"), UInt8(ascii: "+"):
                if index + 1 < text.count, text[index + 1] == Byte.space { openers += 1 }
            case Byte.space, Byte.tab: break
            default: openers = 0
            }
            if openers > limit { return true }
        }
        return false
    }
}
