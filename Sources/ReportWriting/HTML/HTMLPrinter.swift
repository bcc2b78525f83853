/// Turns nodes into the bytes of a page; the only place where escaping is done.
struct HTMLPrinter {
    private var text = "<!DOCTYPE html>\n"

    static func print(_ root: HTMLNode) -> [UInt8] {
        var printer = HTMLPrinter()
        printer.add(root)
        return Array(printer.text.utf8)
    }

    private mutating func add(_ node: HTMLNode) {
        switch node {
        case .text(let content): addEscaped(content)
        case .styleSheet: text += StyleSheet.text
        case .element(let tag, let attributes, let children):
            text += "<" + tag.rawValue
            for attribute in attributes {
                text += " \(attribute.name)=\""
                addEscaped(attribute.value)
                text += "\""
            }
            text += ">"
            if !tag.isVoid {
                for child in children { add(child) }
                text += "</\(tag.rawValue)>"
            }
            if tag.isBlock { text += "\n" }
        }
    }

    private mutating func addEscaped(_ content: String) {
        for scalar in visible(content).unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
