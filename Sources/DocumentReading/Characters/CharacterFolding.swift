/// Folds the characters that say the same in another shape: ligatures, typographic spaces, invisible marks, odd hyphens.
/// Curly quotes and dashes stay: they carry meaning and the matcher knows them.
enum CharacterFolding {
    /// The bullet that stands for every private-use glyph (fonts such as Symbol and Wingdings).
    static let bullet: Unicode.Scalar = "\u{2022}"

    /// Folds a run of text and makes white space inside it single spaces; the result is valid UTF-8 and trimmed.
    /// A soft hyphen or U+2010 at the very end is kept as U+00AD so that the line joiner sees it.
    static func foldLine(_ line: some BidirectionalCollection<UInt8>) -> ByteText {
        var folded = ByteText()
        folded.reserveCapacity(line.count)
        if line.allSatisfy({ $0 < 0x80 }) {
            for byte in line { append(ascii: byte, to: &folded) }
        } else {
            for scalar in String(decoding: line, as: UTF8.self).unicodeScalars { append(scalar, to: &folded) }
        }
        let endsInSoftHyphen = line.suffix(2).elementsEqual([0xC2, 0xAD]) || line.suffix(3).elementsEqual([0xE2, 0x80, 0x90])
        while folded.last == Byte.space { folded.removeLast() }
        if endsInSoftHyphen, !folded.isEmpty {
            if folded.last == Byte.hyphen { folded.removeLast() }
            folded += [0xC2, 0xAD]
        }
        return folded
    }

    private static func append(ascii byte: UInt8, to folded: inout ByteText) {
        if byte > Byte.space, byte < 0x7F {
            folded.append(byte)
        } else if byte == Byte.space || (byte >= 0x09 && byte <= 0x0D) {
            appendSpace(to: &folded)
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout ByteText) {
        switch scalar.value {
        case 0..<0x80: append(ascii: UInt8(scalar.value), to: &folded)
        case 0x80...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFE00...0xFE0F: break
        case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: appendSpace(to: &folded)
        case 0x2010, 0x2011: folded.append(Byte.hyphen)
        case 0xFB00...0xFB06: folded += ligatures[Int(scalar.value - 0xFB00)]
        // Some Word fonts write these for the apostrophe.
        case 0x201F, 0x02BC: folded += [0xE2, 0x80, 0x99]
        case 0xE000...0xF8FF: folded += bullet.utf8
        default: folded += scalar.utf8
        }
    }

    private static func appendSpace(to folded: inout ByteText) {
        if let last = folded.last, last != Byte.space { folded.append(Byte.space) }
    }

    private static let ligatures: [ByteText] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }
}

extension Unicode.Scalar {
    /// The scalar's UTF-8 bytes.
    var utf8: ByteText { UTF8.encode(self).map(Array.init) ?? [] }
}
