/// A piece of a page. Text can enter only as `.text` or as an attribute's value, and both are escaped when the page is printed:
/// there is no way to put ready markup into a page, so the words of a document cannot become markup.
indirect enum HTMLNode {
    case element(HTMLTag, [HTMLAttribute], [HTMLNode])
    case text(String)
    /// The style sheet, which is ours and constant.
    case styleSheet
}

/// The elements a report uses; no `script`, no `iframe`, no `img`.
enum HTMLTag: String {
    case html, head, meta, title, style, body
    case header, main, footer, nav, section, article
    case h1, h2, h3, h4
    case p, ul, ol, li, dl, dt, dd, div, span, a, strong, blockquote, figure, figcaption
    case table, caption, thead, tbody, tr, th, td
    case svg, desc, defs, pattern, rect, path

    /// Elements without content or end tag.
    var isVoid: Bool { self == .meta }

    /// Elements after which the source may break its line without changing what is shown.
    var isBlock: Bool {
        switch self {
        case .span, .a, .strong, .title, .desc: false
        default: true
        }
    }
}

/// An attribute; the name is a literal of ours, the value may come from anywhere.
struct HTMLAttribute {
    let name: StaticString
    let value: String

    init(_ name: StaticString, _ value: String) {
        self.name = name
        self.value = value
    }

    static func id(_ value: String) -> HTMLAttribute { HTMLAttribute("id", value) }
    static func `class`(_ value: String) -> HTMLAttribute { HTMLAttribute("class", value) }
    /// A place on the same page.
    static func link(to id: String) -> HTMLAttribute { HTMLAttribute("href", "#" + id) }
    static func labelled(by id: String) -> HTMLAttribute { HTMLAttribute("aria-labelledby", id) }
    static let columnHead = HTMLAttribute("scope", "col")
    static let rowHead = HTMLAttribute("scope", "row")
    static let hiddenFromReaders = HTMLAttribute("aria-hidden", "true")
}
