internal import PlumblineModel

/// Writes the blocks of one part of an ODT.
struct ODTWalker {
    private(set) var styles: ODTStyles
    private(set) var blocks: [DraftBlock] = []

    private struct Paragraph {
        var raw = ByteText()
        var boldBytes = 0
        var level: Int?
        var style: String?
        /// How many notes it stands in: white space between a note's elements belongs to no paragraph.
        var notes = 0
    }

    /// Open paragraphs: notes and text boxes hold paragraphs inside a paragraph.
    private var open: [Paragraph] = []
    private var spans: [Bool] = []
    private var lists = 0
    private var tables = OfficeTables()
    private var isHeadRow = false
    private var zones: [Zone] = []
    private var notes = 0
    /// Footnotes wait until the paragraph that refers to them is written.
    private var waiting: [DraftBlock] = []
    private var styleName: String?
    private var style = ODTStyles.Style()

    init(styles: ODTStyles) { self.styles = styles }

    mutating func walk(_ events: XMLEvents) throws(ReadingFailure) {
        while let event = try events.next() {
            switch event {
            case .open(let name):
                if ODTWalker.skipped.contains(name) { try events.skip() } else { enter(name, events) }
            case .close(let name): leave(name)
            case .text(let text): append(text)
            }
        }
    }

    private mutating func enter(_ name: String, _ events: XMLEvents) {
        switch name {
        case "style":
            styleName = events.attribute("name")
            style = ODTStyles.Style(parent: events.attribute("parent-style-name"))
        case "text-properties":
            if let weight = events.attribute("font-weight") { style.isBold = weight == "bold" || (Int(weight) ?? 0) >= 600 }
        case "p": open.append(Paragraph(style: events.attribute("style-name"), notes: notes))
        case "h":
            let level = events.attribute("outline-level").flatMap(Int.init) ?? 1
            open.append(Paragraph(level: min(max(level, 1), 9), style: events.attribute("style-name"), notes: notes))
        case "span": spans.append(styles.isBold(events.attribute("style-name")))
        case "s", "tab", "line-break": append([Byte.space])
        case "list": lists += 1
        case "note": notes += 1
        case "header", "header-first", "header-left": zones.append(.runningHeader)
        case "footer", "footer-first", "footer-left": zones.append(.runningFooter)
        case "table-of-content", "alphabetical-index": zones.append(.contents)
        case "bibliography": zones.append(.references)
        case "table": tables.open()
        case "table-header-rows": isHeadRow = true
        case "table-row":
            tables.openRow()
            if isHeadRow { tables.markHead() }
        case "table-cell", "covered-table-cell":
            tables.openCell()
            if name == "table-cell" { tables.widen(by: events.attribute("number-columns-repeated").flatMap(Int.init) ?? 1) }
        default: break
        }
    }

    private mutating func leave(_ name: String) {
        switch name {
        case "style":
            if let styleName { styles.add(styleName, style) }
            styleName = nil
        case "p", "h": if let paragraph = open.popLast() { emit(paragraph) }
        case "span": _ = spans.popLast()
        case "list": lists -= 1
        case "note": notes -= 1
        case "header", "header-first", "header-left", "footer", "footer-first", "footer-left", "table-of-content", "alphabetical-index",
            "bibliography":
            _ = zones.popLast()
        case "table": tables.close()
        case "table-header-rows": isHeadRow = false
        case "table-cell", "covered-table-cell": tables.closeCell()
        default: break
        }
    }

    private mutating func append(_ text: ByteText) {
        guard open.last?.notes == notes else { return }
        open[open.count - 1].raw += text
        if spans.last ?? styles.isBold(open[open.count - 1].style) { open[open.count - 1].boldBytes += text.count }
    }

    private mutating func emit(_ paragraph: Paragraph) {
        let text = CharacterFolding.foldLine(paragraph.raw)
        guard text.contains(where: { $0.isLetterByte || $0.isASCIIDigit }) else { return }
        if notes > 0 {
            waiting.append(DraftBlock(.footnote, text))
            return
        }
        if let zone = zones.last, zone == .runningHeader || zone == .runningFooter {
            if PageNumbers.number(in: text) == nil, !blocks.contains(where: { $0.text == text }) {
                blocks.append(DraftBlock(.paragraph, text, zone: zone))
            }
            return
        }
        var block = DraftBlock(shape(of: paragraph), text, zone: zones.last)
        block.isBold = block.shape == .paragraph && paragraph.boldBytes * 10 >= paragraph.raw.count * 9
        blocks.append(block)
        if open.isEmpty {
            blocks += waiting
            waiting = []
        }
    }

    private func shape(of paragraph: Paragraph) -> DraftBlock.Shape {
        if let cell = tables.current { return cell }
        if styles.isTitle(paragraph.style) { return .title }
        if let level = paragraph.level { return .heading(level: level) }
        return lists > 0 ? .item(depth: min(lists, 6)) : .paragraph
    }

    /// Deleted text, comments and the numbers of notes.
    private static let skipped: Set<String> = [
        "tracked-changes", "annotation", "note-citation", "annotation-end", "ruby-text", "desc", "title",
    ]
}
