/// A `w:p` while it is read.
struct DOCXParagraph {
    private(set) var raw = ByteText()
    private var boldBytes = 0
    var style: String?
    var list: Int?
    var level: Int?
    var outlineLevel: Int?
    /// Keys of the notes it refers to.
    var notes: [String] = []

    mutating func append(_ text: ByteText, isBold: Bool) {
        raw += text
        if isBold { boldBytes += text.count }
    }

    func isBold(_ style: DOCXStyles.Style) -> Bool {
        boldBytes * 10 >= raw.count * 9 || (style.isBold ?? false)
    }

    func shape(_ style: DOCXStyles.Style, _ styles: DOCXStyles, _ numbering: DOCXNumbering) -> DraftBlock.Shape {
        if style.name == "title" { return .title }
        // Outline level 9 is "body text".
        if let outline = outlineLevel ?? style.outlineLevel ?? styles.headingLevel(of: style.name).map({ $0 - 1 }),
            (0..<9).contains(outline)
        {
            return .heading(level: outline + 1)
        }
        if style.name == "toc heading" { return .heading(level: 1) }
        let level = min(max(self.level ?? style.numberingLevel ?? 0, 0), 8)
        guard let kind = numbering.kind(list: list ?? style.numbering ?? 0, level: level) else { return .paragraph }
        switch kind {
        case .clause: return .paragraph
        // A short numbered line in bold is a heading in a document without heading styles.
        case .number where isBold(style) && raw.count <= 90: return .paragraph
        default: return .item(depth: level + 1)
        }
    }
}
