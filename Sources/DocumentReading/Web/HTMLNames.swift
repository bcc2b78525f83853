internal import CLibXML2
internal import PlumblineModel

/// What the reader makes of HTML's elements and of the roles and classes that sites give them.
enum HTMLNames {
    static let dropped: Set<String> = [
        "script", "style", "noscript", "template", "svg", "head", "iframe", "object", "canvas", "select", "textarea", "button", "del",
        "video", "audio", "math", "input",
    ]

    static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

    /// Menus, page heads and page feet. A `header` inside an article holds its title, so it stays.
    static func zone(of node: UnsafeMutablePointer<xmlNode>, _ name: String) -> Zone? {
        switch name {
        case "nav": return .runningHeader
        case "footer": return isInsideArticle(node) ? nil : .runningFooter
        case "header": return isInsideArticle(node) || holdsTitle(node) ? nil : .runningHeader
        case "aside": return .runningFooter
        default: break
        }
        switch attribute("role", of: node) {
        case "navigation", "banner", "search": return .runningHeader
        case "contentinfo", "complementary": return .runningFooter
        default: return nil
        }
    }

    static func isHidden(_ node: UnsafeMutablePointer<xmlNode>) -> Bool {
        if attribute("hidden", of: node) != nil || attribute("aria-hidden", of: node) == "true" { return true }
        return Array((attribute("style", of: node) ?? "").utf8).filter { $0 != Byte.space }.contains("display:none")
    }

    /// Links of a menu often stand side by side with nothing but a style between them.
    static func followsLink(_ node: UnsafeMutablePointer<xmlNode>) -> Bool {
        node.pointee.prev.flatMap { $0.pointee.name.map { String(cString: $0) } } == "a"
    }

    static func span(_ node: UnsafeMutablePointer<xmlNode>) -> Int {
        min(max(attribute("colspan", of: node).flatMap(Int.init) ?? 1, 1), 100)
    }

    static func attribute(_ name: String, of node: UnsafeMutablePointer<xmlNode>) -> String? {
        guard let value = xmlGetProp(node, name) else { return nil }
        defer { plumbline_xml_free(value) }
        return String(cString: value)
    }

    private static func isInsideArticle(_ node: UnsafeMutablePointer<xmlNode>) -> Bool {
        var parent = node.pointee.parent
        while let current = parent {
            if let name = current.pointee.name.map({ String(cString: $0) }), name == "article" || name == "main" { return true }
            parent = current.pointee.parent
        }
        return false
    }

    /// A page head that holds the page's h1.
    private static func holdsTitle(_ node: UnsafeMutablePointer<xmlNode>) -> Bool {
        var waiting: [UnsafeMutablePointer<xmlNode>] = node.pointee.children.map { [$0] } ?? []
        while let current = waiting.popLast() {
            if current.pointee.name.map({ String(cString: $0) }) == "h1" { return true }
            if let next = current.pointee.next { waiting.append(next) }
            if current.pointee.type == XML_ELEMENT_NODE, let child = current.pointee.children { waiting.append(child) }
        }
        return false
    }

    private static let blocks: Set<String> = [
        "html", "body", "p", "div", "section", "article", "main", "header", "footer", "nav", "aside", "h1", "h2", "h3", "h4", "h5", "h6",
        "ul", "ol", "menu", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "blockquote", "pre",
        "figure", "figcaption", "address", "form", "fieldset", "details", "summary", "hr", "center",
    ]
}
