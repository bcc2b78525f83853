/// What `word/styles.xml` says about paragraphs, with inheritance worked out.
struct DOCXStyles {
    struct Style {
        var name = ""
        var parent: String?
        var outlineLevel: Int?
        var numbering: Int?
        var numberingLevel: Int?
        var isBold: Bool?
    }

    private var styles: [String: Style] = [:]

    init(_ archive: ZipArchive, _ file: SourceFile, _ limits: ReadingLimits) throws(ReadingFailure) {
        guard let bytes = try archive.part("word/styles.xml") else { return }
        let events = try XMLEvents(bytes, part: "word/styles.xml", of: file, nesting: limits.nesting)
        var id: String?
        var style = Style()
        while let event = try events.next() {
            switch event {
            case .open("style"):
                id = events.attribute("type") == "paragraph" ? events.attribute("styleId") : nil
                style = Style()
            case .open("name"): style.name = (events.attribute("val") ?? "").lowercased()
            case .open("basedOn"): style.parent = events.attribute("val")
            case .open("outlineLvl"): style.outlineLevel = events.attribute("val").flatMap(Int.init)
            case .open("numId"): style.numbering = events.attribute("val").flatMap(Int.init)
            case .open("ilvl"): style.numberingLevel = events.attribute("val").flatMap(Int.init)
            case .open("b"): style.isBold = DOCXStyles.isOn(events.attribute("val"))
            case .close("style"):
                if let id { styles[id] = style }
                id = nil
            default: break
            }
        }
    }

    /// The style with what it inherits; a chain of parents longer than 20 is a loop.
    func resolved(_ id: String?) -> Style {
        guard let id, var style = styles[id] else { return Style() }
        var parent = style.parent
        var steps = 0
        while let above = parent.flatMap({ styles[$0] }), steps < 20 {
            style.outlineLevel = style.outlineLevel ?? above.outlineLevel ?? headingLevel(of: above.name).map { $0 - 1 }
            style.numbering = style.numbering ?? above.numbering
            style.numberingLevel = style.numberingLevel ?? above.numberingLevel
            style.isBold = style.isBold ?? above.isBold
            parent = above.parent
            steps += 1
        }
        return style
    }

    /// 1 for "heading 1"; nil for other names.
    func headingLevel(of name: String) -> Int? {
        guard name.hasPrefix("heading ") else { return nil }
        return Int(name.dropFirst(8)).flatMap { (1...9).contains($0) ? $0 : nil }
    }

    /// Word writes an on-switch as no value, `1`, `true` or `on`.
    static func isOn(_ value: String?) -> Bool { value == nil || value == "1" || value == "true" || value == "on" }
}
