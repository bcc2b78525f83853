/// Writes numbers and texts as bytes, for the pipe between the reader child and its parent.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    /// A number from 0 up, seven bits a byte.
    mutating func append(_ number: Int) {
        var rest = UInt64(max(0, number))
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// nil is 0, a number is one more than itself.
    mutating func append(optional number: Int?) { append(number.map { $0 + 1 } ?? 0) }

    mutating func append(_ text: [UInt8]) {
        append(text.count)
        bytes += text
    }

    mutating func append(_ text: String) { append(Array(text.utf8)) }
}

/// Reads what `ByteWriter` wrote, trusting nothing: every read past the end or out of range gives nil.
struct ByteReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { index == bytes.count }

    mutating func number() -> Int? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while index < bytes.count, shift < 56 {
            let byte = bytes[index]
            index += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(value) }
            shift += 7
        }
        return nil
    }

    mutating func optionalNumber() -> Int?? {
        guard let value = number() else { return nil }
        return .some(value == 0 ? nil : value - 1)
    }

    mutating func text() -> [UInt8]? {
        guard let count = number(), count <= bytes.count - index else { return nil }
        defer { index += count }
        return Array(bytes[index..<index + count])
    }

    mutating func string() -> String? {
        text().flatMap { String(validating: $0, as: UTF8.self) }
    }
}
