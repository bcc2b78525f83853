/// Text as UTF-8 bytes. Line work happens on bytes: it is 20 to 60 times faster than on `Character`.
typealias ByteText = [UInt8]

enum Byte {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let formFeed: UInt8 = 0x0C
    static let space = UInt8(ascii: " ")
    static let tab = UInt8(ascii: "\t")
    static let hyphen = UInt8(ascii: "-")
    static let period = UInt8(ascii: ".")
    static let colon = UInt8(ascii: ":")
}

extension UInt8 {
    var isASCIIDigit: Bool { self >= 48 && self <= 57 }
    var isASCIIUpper: Bool { self >= 65 && self <= 90 }
    var isASCIILower: Bool { self >= 97 && self <= 122 }
    /// A letter, counting every byte of a non-ASCII character as one.
    var isLetterByte: Bool { isASCIIUpper || isASCIILower || self >= 0x80 }
    var asciiLowercased: UInt8 { isASCIIUpper ? self + 32 : self }
}

extension Collection where Element == UInt8 {
    func startsWith(_ text: StaticString) -> Bool {
        guard count >= text.utf8CodeUnitCount else { return false }
        var index = startIndex
        for offset in 0..<text.utf8CodeUnitCount {
            if self[index] != text.utf8Start[offset] { return false }
            index = self.index(after: index)
        }
        return true
    }

    /// The bytes with ASCII letters in lower case.
    var asciiLowercased: ByteText { map(\.asciiLowercased) }
    var asString: String { String(decoding: self, as: UTF8.self) }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// Where `text` first occurs at or after `from`, or nil.
    func firstOccurrence(of text: StaticString, from: Int? = nil) -> Int? {
        let length = text.utf8CodeUnitCount
        guard length > 0, count >= length else { return nil }
        var index = from ?? startIndex
        while index + length <= endIndex {
            var offset = 0
            while offset < length, self[index + offset] == text.utf8Start[offset] { offset += 1 }
            if offset == length { return index }
            index += 1
        }
        return nil
    }

    func contains(_ text: StaticString) -> Bool { firstOccurrence(of: text) != nil }

    func endsWith(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count >= length else { return false }
        return (0..<length).allSatisfy { self[endIndex - length + $0] == text.utf8Start[$0] }
    }

    /// Words parted by spaces.
    var words: [SubSequence] { split(separator: Byte.space) }

    /// The first word, without splitting the rest.
    var firstWord: SubSequence { prefix(while: { $0 != Byte.space }) }

    /// The last word, without splitting the rest.
    var lastWord: SubSequence {
        let start = lastIndex(of: Byte.space).map { $0 + 1 } ?? startIndex
        return self[start...]
    }

    /// The bytes without leading and trailing spaces.
    var trimmed: ByteText {
        var low = startIndex
        var high = endIndex
        while low < high, self[low] == Byte.space { low += 1 }
        while high > low, self[high - 1] == Byte.space { high -= 1 }
        return ByteText(self[low..<high])
    }
}
