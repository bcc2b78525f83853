/// PDF by `pdftotext -tsv`: words with their places, so that bullets find their texts, broken words keep their hyphens, and the
/// size of the type shows headings.
enum PDFReading {
    /// Fewer characters than this, and a page counts as a picture.
    static let leastCharacters = 20

    static func read(_ file: SourceFile, _ limits: ReadingLimits, recogniseScans: Bool) async throws(ReadingFailure) -> DraftDocument {
        let information = try await PDFInformation.read(file, limits)
        let result = try await ToolRunning.run(
            ToolCommand(
                name: "pdftotext", debianPackage: "poppler-utils", arguments: ["-tsv", ToolCommand.document, "-"],
                file: file.absolutePath, outputLimit: limits.textBytes * 6),
            for: file, limits)
        guard result.status == 0 else { throw file.failure(.damaged(detail: "no text could be taken out of it")) }
        guard let words = PDFWords.parse(result.output, pages: information.pages) else {
            throw file.failure(.readerFailed(detail: "its word list could not be understood"))
        }
        var pages = words.enumerated().map { PDFLines.lines(of: $1, number: $0 + 1) }
        let silent = pages.indices.filter { index in
            pages[index].reduce(0) { $0 + $1.text.count } < leastCharacters
        }
        var notes: [String] = []
        var isRecognised = false
        if !silent.isEmpty, recogniseScans {
            let found = try await ScanRecognition.recognise(silent.map { $0 + 1 }, of: file, limits)
            for (page, lines) in found.pages { pages[page - 1] = lines }
            isRecognised = found.pages.contains { !$0.value.isEmpty }
            notes += found.notes
        } else if silent.count * 2 > pages.count {
            notes.append(
                "\(count(silent.count, "page")) of \(pages.count) \(silent.count == 1 ? "has" : "have") no text (scanned?)"
                    + "; read the file with optical recognition, or ask for the original document")
        } else if !silent.isEmpty {
            notes.append("no text on page \(silent.map { String($0 + 1) }.joined(separator: ", ")) (pictures or blank)")
        }
        return DraftDocument(
            blocks: try LineStructuring.structure(pages, of: file, limits), pages: information.pages, notes: notes,
            isRecognised: isRecognised)
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
