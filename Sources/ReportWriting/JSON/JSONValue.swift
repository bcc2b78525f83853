/// A JSON document as a value. Objects keep the order in which their members are written, so the same result gives the same bytes.
enum JSONValue: Equatable {
    case null
    case bool(Bool)
    case integer(Int)
    /// Printed shortest, with at most four decimals.
    case decimal(Double)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])

    static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

    static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

    static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }

    static func optional(_ fact: Bool?) -> JSONValue { fact.map(JSONValue.bool) ?? .null }
}

struct JSONMember: Equatable {
    var name: String
    var value: JSONValue
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    /// Writes an object as a dictionary literal, in order of writing; unlike a `Dictionary` it is never shuffled.
    init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(members.map { JSONMember(name: $0.0, value: $0.1) })
    }
}
