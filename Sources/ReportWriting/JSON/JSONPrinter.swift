/// Turns a `JSONValue` into UTF-8 text: two spaces of indentation, one member or element a line, a line feed at the end.
struct JSONPrinter {
    private var bytes: [UInt8] = []

    static func print(_ value: JSONValue) -> [UInt8] {
        var printer = JSONPrinter()
        printer.append(value, depth: 0)
        printer.bytes.append(newline)
        return printer.bytes
    }

    private static let newline = UInt8(ascii: "\n")

    private mutating func append(_ value: JSONValue, depth: Int) {
        switch value {
        case .null: append("null")
        case .bool(let fact): append(fact ? "true" : "false")
        case .integer(let number): append(String(number))
        case .decimal(let number): append(shortDecimal(number) ?? "null")
        case .string(let text): appendQuoted(text)
        case .array(let elements):
            appendList(elements, open: "[", close: "]", depth: depth) { $0.append($1, depth: depth + 1) }
        case .object(let members):
            appendList(members, open: "{", close: "}", depth: depth) {
                $0.appendQuoted($1.name)
                $0.append(": ")
                $0.append($1.value, depth: depth + 1)
            }
        }
    }

    private mutating func appendList<Item>(
        _ items: [Item], open: String, close: String, depth: Int, appendItem: (inout JSONPrinter, Item) -> Void
    ) {
        append(open)
        for (index, item) in items.enumerated() {
            if index > 0 { append(",") }
            appendLineBreak(depth: depth + 1)
            appendItem(&self, item)
        }
        if !items.isEmpty { appendLineBreak(depth: depth) }
        append(close)
    }

    private mutating func appendLineBreak(depth: Int) {
        bytes.append(Self.newline)
        for _ in 0..<depth * 2 { bytes.append(UInt8(ascii: " ")) }
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func appendQuoted(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": append("\\\"")
            case "\\": append("\\\\")
            case "\n": append("\\n")
            case "\r": append("\\r")
            case "\t": append("\\t")
            case let scalar where scalar.isUnsafeToPrint: appendEscape(scalar)
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// `\u` and four digits, as a surrogate pair beyond the first plane.
    private mutating func appendEscape(_ scalar: Unicode.Scalar) {
        for unit in String(scalar).utf16 {
            append("\\u" + hexadecimal(UInt32(unit), digits: 4))
        }
    }
}
