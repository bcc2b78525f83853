internal import PlumblineModel

/// Plain text: decoded, cut into lines, structured.
enum PlainTextReading {
    static func read(_ file: SourceFile, _ limits: ReadingLimits) throws(ReadingFailure) -> DraftDocument {
        guard let text = TextDecoding.utf8(file.bytes) else {
            throw file.failure(.damaged(detail: "it holds bytes that are not text"))
        }
        guard text.count <= limits.textBytes else { throw file.failure(.tooMuchText(limit: limits.textBytes)) }
        return try draft(of: text, file, limits)
    }

    /// The blocks of UTF-8 text; form feeds part pages.
    static func draft(of text: [UInt8], _ file: SourceFile, _ limits: ReadingLimits) throws(ReadingFailure) -> DraftDocument {
        let pages = TextLines.pages(of: text)
        return DraftDocument(blocks: try LineStructuring.structure(pages, of: file, limits), pages: pages.count > 1 ? pages.count : nil)
    }
}
