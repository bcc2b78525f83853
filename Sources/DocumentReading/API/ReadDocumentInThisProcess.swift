public import PlumblineModel

/// Reads a DOCX, ODT, HTML, Markdown or plain-text file by parsing it here: the work of the reader child, and of tests.
///
/// - Throws: `ReadingFailure`; for a PDF, DOC, RTF or picture always `.unsupported`, since other programs read those.
public func readDocumentInThisProcess(
    at path: String, namedAs shownPath: String, limits: ReadingLimits = ReadingLimits()
) throws(ReadingFailure) -> Document {
    try InProcessReading.read(SourceFile.load(at: path, namedAs: shownPath, limits: limits), limits)
}

/// The readers that are our own code.
enum InProcessReading {
    static func read(_ file: SourceFile, _ limits: ReadingLimits) throws(ReadingFailure) -> Document {
        let draft: DraftDocument
        switch file.format {
        case .docx: draft = try DOCXReading.read(file, limits)
        case .odt: draft = try ODTReading.read(file, limits)
        case .html: draft = try HTMLReading.read(file, limits)
        case .markdown: draft = try MarkdownReading.read(file, limits)
        case .text: draft = try PlainTextReading.read(file, limits)
        case .pdf, .doc, .rtf, .image: throw file.failure(.unsupported(found: ContentKind.document(file.format).spoken))
        }
        return try DocumentAssembling.assemble(
            draft, path: file.shownPath, format: file.format, sha256: file.sha256, limits: limits)
    }
}
