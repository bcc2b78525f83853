internal import PlumblineModel

/// ODT: headings, lists, tables, notes and text boxes of `content.xml`; page headers and footers of `styles.xml` as running zones.
enum ODTReading {
    static func read(_ file: SourceFile, _ limits: ReadingLimits) throws(ReadingFailure) -> DraftDocument {
        let archive = try ZipArchive(file, limits)
        if let manifest = try archive.part("META-INF/manifest.xml"), manifest.contains("encryption-data") { throw file.failure(.locked) }
        guard let content = try archive.part("content.xml") else { throw file.failure(.damaged(detail: "it has no text part")) }
        var styles = ODTStyles()
        var running: [DraftBlock] = []
        if let bytes = try archive.part("styles.xml") {
            var walker = ODTWalker(styles: styles)
            try walker.walk(XMLEvents(bytes, part: "styles.xml", of: file, nesting: limits.nesting))
            styles = walker.styles
            running = walker.blocks
        }
        var walker = ODTWalker(styles: styles)
        try walker.walk(XMLEvents(content, part: "content.xml", of: file, nesting: limits.nesting))
        let headers = running.filter { $0.zone == .runningHeader }
        let footers = running.filter { $0.zone == .runningFooter }
        return DraftDocument(blocks: headers + walker.blocks + footers)
    }
}
