/// What `pdfinfo` says about a PDF before anything else is done with it.
struct PDFInformation {
    var pages: Int

    static func read(_ file: SourceFile, _ limits: ReadingLimits) async throws(ReadingFailure) -> PDFInformation {
        let result = try await ToolRunning.run(
            ToolCommand(
                name: "pdfinfo", debianPackage: "poppler-utils", arguments: ["-enc", "UTF-8", ToolCommand.document],
                file: file.absolutePath, outputLimit: 1_000_000),
            for: file, limits)
        let messages = Array(result.messages.utf8)
        if messages.contains("Incorrect password") { throw file.failure(.locked) }
        guard result.status == 0, let pages = pageCount(in: result.output) else {
            throw file.failure(.damaged(detail: "its table of contents cannot be rebuilt"))
        }
        guard pages > 0 else { throw file.failure(.damaged(detail: "it has no pages")) }
        guard pages <= limits.pages else { throw file.failure(.tooManyPages(pages: pages, limit: limits.pages)) }
        return PDFInformation(pages: pages)
    }

    private static func pageCount(in output: [UInt8]) -> Int? {
        for line in output.split(separator: Byte.lineFeed) where line.startsWith("Pages:") {
            return line.words.last.flatMap { Int($0.asString) }
        }
        return nil
    }
}
