internal import PlumblineModel

/// DOC and RTF by `catdoc`, which writes a line for each paragraph.
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
        var draft = try PlainTextReading.draft(of: result.output, file, limits)
        // A form feed in old Word is a section's end, not a page's.
        draft.pages = nil
        for index in draft.blocks.indices {
            draft.blocks[index].page = nil
            // catdoc writes page headers and footers as text, with the codes of their fields.
            if draft.blocks[index].text.contains("NUMPAGES") || draft.blocks[index].text.endsWith(" PAGE") {
                draft.blocks[index].zone = .runningFooter
                draft.blocks[index].shape = .paragraph
            }
        }
        if Array(result.messages.utf8).contains("fast-saved") {
            draft.notes.append("the document was saved in Word's old fast mode; some text may be missing")
        }
        if draft.blocks.isEmpty { draft.notes.append("no text was found in the document") }
        return draft
    }
}
