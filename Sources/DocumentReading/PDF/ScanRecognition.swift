/// Optical recognition of scanned pages and pictures: `pdftoppm` draws a page, `tesseract` reads it, one page after the other.
enum ScanRecognition {
    struct Found {
        /// Lines by 1-based page.
        var pages: [Int: [SourceLine]] = [:]
        var notes: [String] = []
    }

    static func recognise(_ pages: [Int], of file: SourceFile, _ limits: ReadingLimits) async throws(ReadingFailure) -> Found {
        var found = Found()
        for page in pages.prefix(limits.recognisedPages) {
            let picture = try await draw(page, of: file, limits)
            let text = try await read(picture, of: file, limits)
            found.pages[page] = TextLines.lines(ofPage: text, number: page)
        }
        let read = found.pages.count(where: { !$0.value.isEmpty })
        if read > 0 {
            found.notes.append("the text of \(read) of \(pages.count) scanned pages was found by optical recognition and may hold mistakes")
        }
        if pages.count > limits.recognisedPages {
            found.notes.append(
                "\(pages.count - limits.recognisedPages) scanned pages were left out: at most \(limits.recognisedPages) are recognised")
        }
        return found
    }

    /// A picture file: read on request, else reported as having no text.
    static func readPicture(_ file: SourceFile, _ limits: ReadingLimits, recogniseScans: Bool) async throws(ReadingFailure) -> DraftDocument
    {
        guard recogniseScans else {
            return DraftDocument(
                blocks: [], pages: 1,
                notes: ["the file is a picture and has no text; read it with optical recognition, or ask for the original document"])
        }
        let text = try await read(file.bytes, of: file, limits)
        let lines = TextLines.lines(ofPage: text, number: 1)
        let note = lines.isEmpty ? "no text was found in the picture" : "the text was found by optical recognition and may hold mistakes"
        return DraftDocument(
            blocks: try LineStructuring.structure([lines], of: file, limits), pages: 1, notes: [note], isRecognised: !lines.isEmpty)
    }

    private static func draw(_ page: Int, of file: SourceFile, _ limits: ReadingLimits) async throws(ReadingFailure) -> [UInt8] {
        let result = try await ToolRunning.run(
            ToolCommand(
                name: "pdftoppm", debianPackage: "poppler-utils",
                // Scaled to a page of A4 at 200 dots an inch, whatever size the file claims.
                arguments: ["-f", "\(page)", "-l", "\(page)", "-gray", "-scale-to", "2339", ToolCommand.document],
                file: file.absolutePath, outputLimit: 60_000_000, wallSeconds: limits.recognitionSecondsPerPage),
            for: file, limits)
        guard result.status == 0, !result.output.isEmpty else { throw file.failure(.damaged(detail: "page \(page) cannot be drawn")) }
        return result.output
    }

    private static func read(_ picture: [UInt8], of file: SourceFile, _ limits: ReadingLimits) async throws(ReadingFailure) -> [UInt8] {
        let result = try await ToolRunning.run(
            ToolCommand(
                name: "tesseract", debianPackage: "tesseract-ocr", arguments: ["stdin", "stdout", "-l", "eng"], file: nil, input: picture,
                outputLimit: 5_000_000, wallSeconds: limits.recognitionSecondsPerPage),
            for: file, limits)
        guard result.status == 0 else { throw file.failure(.damaged(detail: "the picture cannot be read")) }
        return result.output
    }
}
