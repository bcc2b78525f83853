internal import PlumblineModel

/// DOCX: the body with styles, lists, tables, text boxes and notes; page headers and footers as running zones.
enum DOCXReading {
    static func read(_ file: SourceFile, _ limits: ReadingLimits) throws(ReadingFailure) -> DraftDocument {
        let archive = try ZipArchive(file, limits)
        let names = archive.names
        // Some programs number the main part ("word/document2.xml").
        guard let main = names.contains("word/document.xml") ? "word/document.xml" : names.first(where: isMainPart),
            let body = try archive.part(main)
        else { throw file.failure(.damaged(detail: "it has no text part")) }
        let styles = try DOCXStyles(archive, file, limits)
        let numbering = try DOCXNumbering(archive, file, limits)
        func blocks(of bytes: [UInt8], part: String, notes: [String: [DraftBlock]] = [:]) throws(ReadingFailure) -> DOCXWalker {
            var walker = DOCXWalker(styles: styles, numbering: numbering, notes: notes)
            try walker.walk(XMLEvents(bytes, part: part, of: file, nesting: limits.nesting))
            return walker
        }

        var notes: [String: [DraftBlock]] = [:]
        for part in ["word/footnotes.xml", "word/endnotes.xml"] {
            guard let bytes = try archive.part(part) else { continue }
            notes.merge(try blocks(of: bytes, part: part).collectedNotes) { first, _ in first }
        }
        let text = try blocks(of: body, part: main, notes: notes)
        var running: [Zone: [DraftBlock]] = [:]
        var seen: Set<ByteText> = []
        for name in names.sorted() {
            guard let zone = runningZone(of: name), let bytes = try archive.part(name) else { continue }
            for block in try blocks(of: bytes, part: name).blocks where isWorded(block.text) && seen.insert(block.text).inserted {
                running[zone, default: []].append(DraftBlock(.paragraph, block.text, zone: zone))
            }
        }
        return DraftDocument(blocks: (running[.runningHeader] ?? []) + text.blocks + (running[.runningFooter] ?? []))
    }

    private static func isMainPart(_ name: String) -> Bool { name.hasPrefix("word/document") && name.hasSuffix(".xml") }

    private static func runningZone(of name: String) -> Zone? {
        guard name.hasSuffix(".xml") else { return nil }
        return name.hasPrefix("word/header") ? .runningHeader : name.hasPrefix("word/footer") ? .runningFooter : nil
    }

    /// More than a page number.
    private static func isWorded(_ text: ByteText) -> Bool {
        PageNumbers.number(in: text) == nil && text.contains(where: \.isLetterByte)
    }
}
