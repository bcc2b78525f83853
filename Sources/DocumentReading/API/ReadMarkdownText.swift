internal import ContentHashing
public import PlumblineModel

/// Reads Markdown held in memory, such as an example inside a rule.
///
/// - Throws: `ReadingFailure` where the text is over the limits.
public func readMarkdownText(_ text: String, namedAs name: String, limits: ReadingLimits = ReadingLimits()) throws(ReadingFailure)
    -> Document
{
    let bytes = Array(text.utf8)
    let file = SourceFile(shownPath: name, absolutePath: "", bytes: bytes, sha256: SHA256.hexadecimal(of: bytes), format: .markdown)
    return try InProcessReading.read(file, limits)
}
