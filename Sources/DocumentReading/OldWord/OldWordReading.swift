/// DOC and RTF by `catdoc`, which writes hard-wrapped text.
enum OldWordReading {
    static func read(_ file: SourceFile, _ limits: ReadingLimits) async throws(ReadingFailure) -> DraftDocument {
        let result = try await ToolRunning.run(
            // `-w` leaves each paragraph on one line of its own.
            ToolCommand(
                name: "catdoc", debianPackage: "catdoc", arguments: ["-w", "-d", "utf-8", ToolCommand.document], file: file.absolutePath,
                outputLimit: limits.textBytes),
            for: file, limits)
        if Array(result.messages.utf8).asciiLowercased.contains("encrypted") { throw file.failure(.locked) }
        guard result.status == 0, TextDecoding.isValidUTF8(result.output) else {
            throw file.failure(.damaged(detail: "no text could be taken out of it"))
        }
        var draft = PlainTextReading.draft(of: result.output)
        // A form feed in old Word is a section's end, not a page's.
        draft.pages = nil
        for index in draft.blocks.indices { draft.blocks[index].page = nil }
        if draft.blocks.isEmpty { draft.notes.append("no text was found in the document") }
        return draft
    }
}
