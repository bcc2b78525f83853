public import PlumblineModel

/// Reads one document into blocks, without ever parsing it in this process (see `ReaderIsolation`).
///
/// - Parameters:
///   - path: the file on disk.
///   - shownPath: how the user named it; it decides which kind of document is expected and is the only name in messages and reports.
///   - limits: what the document may cost.
///   - recogniseScans: find text in scanned pages and pictures by optical recognition (slow: 3 to 4 seconds a page).
///   - isolation: where DOCX, ODT, HTML, Markdown and plain text are parsed.
/// - Returns: the document; one without any readable text has no blocks and a note that says so.
/// - Throws: `ReadingFailure` with the file, the cause and the way out.
public func readDocument(
    at path: String, namedAs shownPath: String, limits: ReadingLimits = ReadingLimits(), recogniseScans: Bool = false,
    isolation: ReaderIsolation = .currentExecutable
) async throws(ReadingFailure) -> Document {
    let file = try SourceFile.load(at: path, namedAs: shownPath, limits: limits)
    let draft: DraftDocument
    switch file.format {
    case .pdf: draft = try await PDFReading.read(file, limits, recogniseScans: recogniseScans)
    case .image: draft = try await ScanRecognition.readPicture(file, limits, recogniseScans: recogniseScans)
    case .doc, .rtf: draft = try await OldWordReading.read(file, limits)
    case .docx, .odt, .html, .markdown, .text:
        switch isolation {
        case .childProcess(let executable): return try await ReaderChild.read(file, limits, executable: executable)
        case .thisProcess: return try InProcessReading.read(file, limits)
        }
    }
    return try DocumentAssembling.assemble(
        draft, path: file.shownPath, format: file.format, sha256: file.sha256, limits: limits)
}
