internal import PlumblineModel

/// One block as a reader found it, before headings, stems, table heads and zones are worked out.
struct DraftBlock: Equatable {
    enum Shape: Equatable {
        case title
        case heading(level: Int)
        case paragraph
        /// `depth` 1 is the outermost list.
        case item(depth: Int)
        /// `isHead` marks a cell of a head row.
        case cell(table: Int, row: Int, column: Int, isHead: Bool)
        case footnote
    }

    var shape: Shape
    /// Folded text on one line, as `Document.text` wants it.
    var text: ByteText
    var page: Int?
    /// Set where the reader knows the zone from the format (a header part, a `nav` element).
    var zone: Zone?
    /// The whole paragraph is set in bold: perhaps a heading (`PromotedHeadings`).
    var isBold = false

    init(_ shape: Shape, _ text: ByteText, page: Int? = nil, zone: Zone? = nil) {
        self.shape = shape
        self.text = text
        self.page = page
        self.zone = zone
    }

    var isItem: Bool { if case .item = shape { true } else { false } }
    var isCell: Bool { if case .cell = shape { true } else { false } }

    /// The level of a heading (0 for the title), or nil.
    var headingLevel: Int? {
        switch shape {
        case .title: 0
        case .heading(let level): level
        default: nil
        }
    }

    /// Running headers, footers and menus stand outside the order of headings and lists.
    var isRunning: Bool { zone == .runningHeader || zone == .runningFooter }
}
