/// Finds out how the bytes of a text file are encoded and turns them into UTF-8.
enum TextDecoding {
    /// UTF-8 (with or without mark), UTF-16 with mark, or Windows-1252; nil where the bytes are not text.
    static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return validated(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), bigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), bigEndian: true) }
        return validated(bytes)
    }

    /// Bytes that hold NUL or many other control characters are no text in any of these encodings.
    private static func validated(_ bytes: [UInt8]) -> [UInt8]? {
        var controls = 0
        for byte in bytes where byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D {
            if byte == 0 { return nil }
            controls += 1
        }
        guard controls * 100 <= bytes.count else { return nil }
        if bytes.allSatisfy({ $0 < 0x80 }) || isValidUTF8(bytes) { return bytes }
        return windows1252(bytes)
    }

    static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
        String(validating: bytes, as: UTF8.self) != nil
    }

    /// Windows-1252; nil where more than one character in five is not a letter of a western text, as in compressed data.
    private static func windows1252(_ bytes: [UInt8]) -> [UInt8]? {
        let high = bytes.count(where: { $0 >= 0x80 })
        guard high * 5 <= bytes.count else { return nil }
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + high * 2)
        for byte in bytes {
            switch byte {
            case 0..<0x80: utf8.append(byte)
            case 0x80...0x9F: utf8 += windowsExtras[Int(byte - 0x80)].utf8
            default: utf8 += Unicode.Scalar(byte).utf8
            }
        }
        return utf8
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8]? {
        guard bytes.count % 2 == 0 else { return nil }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let first = UInt16(bytes[index])
            let second = UInt16(bytes[index + 1])
            units.append(bigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        return validated(Array(String(decoding: units, as: UTF16.self).utf8))
    }

    /// Code points of 0x80 to 0x9F in Windows-1252; the five unused ones become U+FFFD.
    private static let windowsExtras: [Unicode.Scalar] = [
        "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
        "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
    ]
}
