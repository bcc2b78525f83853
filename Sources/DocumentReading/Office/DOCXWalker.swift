internal import PlumblineModel

/// Writes the blocks of one WordprocessingML part.
struct DOCXWalker {
    let styles: DOCXStyles
    let numbering: DOCXNumbering
    /// Footnotes and endnotes by their reference, to be put behind the paragraph that refers to them.
    let notes: [String: [DraftBlock]]
    private(set) var blocks: [DraftBlock] = []
    /// In a part of notes: the blocks of each note.
    private(set) var collectedNotes: [String: [DraftBlock]] = [:]

    /// Open paragraphs: a text box stands inside a paragraph and holds paragraphs of its own.
    private var open: [DOCXParagraph] = []
    private var tables = OfficeTables()
    private var runIsBold = false
    private var isInRun = false
    private var contentDepth = 0
    /// Depths of `sdt` elements that hold a table of contents.
    private var contentsAt: [Int] = []

    init(styles: DOCXStyles, numbering: DOCXNumbering, notes: [String: [DraftBlock]]) {
        self.styles = styles
        self.numbering = numbering
        self.notes = notes
    }

    mutating func walk(_ events: XMLEvents) throws(ReadingFailure) {
        var textDepth = 0
        while let event = try events.next() {
            switch event {
            case .open(let name):
                // Deleted and moved text, the old form of text boxes and drawings, and field codes are no text.
                if DOCXWalker.skipped.contains(name) {
                    try events.skip()
                } else {
                    if name == "t" { textDepth += 1 }
                    enter(name, events)
                }
            case .close(let name):
                if name == "t" { textDepth -= 1 }
                leave(name)
            case .text(let text):
                if textDepth > 0, !open.isEmpty { open[open.count - 1].append(text, isBold: runIsBold) }
            }
        }
    }

    private mutating func enter(_ name: String, _ events: XMLEvents) {
        switch name {
        case "p": open.append(DOCXParagraph())
        case "r":
            isInRun = true
            runIsBold = false
        case "b": if isInRun { runIsBold = DOCXStyles.isOn(events.attribute("val")) }
        case "pStyle": change { $0.style = events.attribute("val") }
        case "numId": change { $0.list = events.attribute("val").flatMap(Int.init) }
        case "ilvl": change { $0.level = events.attribute("val").flatMap(Int.init) }
        case "outlineLvl": change { $0.outlineLevel = events.attribute("val").flatMap(Int.init) }
        case "tab", "br", "cr", "ptab": if isInRun { change { $0.append([Byte.space], isBold: false) } }
        case "noBreakHyphen": change { $0.append([Byte.hyphen], isBold: false) }
        case "footnoteReference": note(events, "footnote")
        case "endnoteReference": note(events, "endnote")
        case "footnote", "endnote":
            blocks = []
            noteKey = events.attribute("type") == nil ? events.attribute("id").map { name + $0 } : nil
        case "sdt": contentDepth += 1
        case "docPartGallery": if events.attribute("val") == "Table of Contents" { contentsAt.append(contentDepth) }
        case "tbl": tables.open()
        case "tr": tables.openRow()
        case "tblHeader": tables.markHead()
        case "tc": tables.openCell()
        case "gridSpan": tables.widen(by: events.attribute("val").flatMap(Int.init) ?? 1)
        default: break
        }
    }

    private mutating func leave(_ name: String) {
        switch name {
        case "r": isInRun = false
        case "p": if let paragraph = open.popLast() { emit(paragraph) }
        case "footnote", "endnote":
            if let noteKey { collectedNotes[noteKey] = blocks.map { DraftBlock(.footnote, $0.text) } }
            noteKey = nil
        case "sdt":
            contentsAt.removeAll { $0 >= contentDepth }
            contentDepth -= 1
        case "tbl": tables.close()
        case "tc": tables.closeCell()
        default: break
        }
    }

    private var noteKey: String?

    private mutating func change(_ edit: (inout DOCXParagraph) -> Void) {
        if !open.isEmpty { edit(&open[open.count - 1]) }
    }

    private mutating func note(_ events: XMLEvents, _ kind: String) {
        if let id = events.attribute("id") { change { $0.notes.append(kind + id) } }
    }

    private mutating func emit(_ paragraph: DOCXParagraph) {
        let text = CharacterFolding.foldLine(paragraph.raw)
        guard text.contains(where: { $0.isLetterByte || $0.isASCIIDigit }) else { return }
        let style = styles.resolved(paragraph.style)
        var block = DraftBlock(tables.current ?? paragraph.shape(style, styles, numbering), text)
        if style.name.hasPrefix("toc ") || style.name == "table of figures" || !contentsAt.isEmpty { block.zone = .contents }
        block.isBold = paragraph.isBold(style) && block.shape == .paragraph
        blocks.append(block)
        for key in paragraph.notes { blocks += notes[key] ?? [] }
    }

    private static let skipped: Set<String> = [
        "del", "moveFrom", "Fallback", "instrText", "delText", "rubyBase", "sectPr", "rPrChange", "pPrChange",
    ]
}
