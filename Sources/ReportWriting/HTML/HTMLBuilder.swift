/// Lets a page be written in its own shape: strings are text, `if` and `for` work as expected.
@resultBuilder
enum HTMLBuilder {
    static func buildExpression(_ node: HTMLNode) -> [HTMLNode] { [node] }
    static func buildExpression(_ nodes: [HTMLNode]) -> [HTMLNode] { nodes }
    static func buildExpression(_ text: String) -> [HTMLNode] { [.text(text)] }
    static func buildBlock(_ parts: [HTMLNode]...) -> [HTMLNode] { parts.flatMap { $0 } }
    static func buildOptional(_ part: [HTMLNode]?) -> [HTMLNode] { part ?? [] }
    static func buildEither(first part: [HTMLNode]) -> [HTMLNode] { part }
    static func buildEither(second part: [HTMLNode]) -> [HTMLNode] { part }
    static func buildArray(_ parts: [[HTMLNode]]) -> [HTMLNode] { parts.flatMap { $0 } }
}

/// An element with its attributes and content.
func element(
    _ tag: HTMLTag, _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
) -> HTMLNode {
    .element(tag, attributes, content())
}

/// A list of texts.
func bullets(_ texts: [String]) -> HTMLNode {
    element(.ul) {
        for text in texts { element(.li) { text } }
    }
}

/// A small heading that is not one: a label above a part of a duty.
func label(_ text: String) -> HTMLNode {
    element(.p, .class("label")) { text }
}

/// An id from any text: lower-case letters, digits and hyphens.
func anchor(_ prefix: String, _ text: String) -> String {
    prefix + "-" + String(text.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
}
