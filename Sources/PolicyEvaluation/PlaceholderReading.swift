internal import PlumblineModel

/// Finds what a template left to fill in: `[insert name]`, `<school>`, `XXXX`, `TBC`.
enum PlaceholderReading {
    /// Byte range of the first residue in a block, or nil.
    static func residue(in document: Document, _ block: Block) -> Range<Int>? { next(document.text, block.range) }

    /// Byte ranges of all residues of a block.
    static func residues(in document: Document, _ block: Block) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var from = block.range.lowerBound
        while let range = next(document.text, from..<block.range.upperBound) {
            found.append(range)
            from = range.upperBound
        }
        return found
    }

    private static func next(_ text: [UInt8], _ range: Range<Int>) -> Range<Int>? { bracketed(text, range) ?? blank(text, range) }

    /// Words that make a bracket a gap to fill rather than an aside.
    private static let gapWords: Set<String> = [
        "insert", "name", "names", "school", "date", "number", "add", "enter", "your", "contact", "role", "telephone", "tel", "phone",
        "email", "authority",
        "delete", "specify", "details", "academy", "setting", "title", "address", "here", "xx", "xxx", "xxxx", "tbc", "amend", "complete",
        "county", "list", "state", "dsl",
    ]

    private static func bracketed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        for position in range {
            guard let close = closing(text[position]) else { continue }
            let end = min(range.upperBound, position + 120)
            guard let closing = text[position..<end].firstIndex(of: close) else { continue }
            let inside = String(decoding: text[(position + 1)..<closing], as: UTF8.self).lowercased()
            let words = inside.split { !$0.isLetter }.map(String.init)
            let isAddress = inside.contains("@") || inside.hasPrefix("http") || inside.hasPrefix("www")
            if !isAddress, words.count <= 15, words.contains(where: gapWords.contains) { return position..<(closing + 1) }
        }
        return nil
    }

    /// The bracket that closes an opening one, nil for any other character.
    private static func closing(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "["): UInt8(ascii: "]")
        case UInt8(ascii: "<"): UInt8(ascii: ">")
        case UInt8(ascii: "{"): UInt8(ascii: "}")
        default: nil
        }
    }

    /// `XXXX`, `xx/xx/xxxx`, `TBC`, `TBA`, `TBD` as words of their own.
    private static func blank(_ text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var position = range.lowerBound
        while position < range.upperBound {
            guard isLetter(text[position]) else {
                position += 1
                continue
            }
            let start = position
            while position < range.upperBound, isLetter(text[position]) { position += 1 }
            if isBlank(text, start..<position) { return start..<position }
        }
        return nil
    }

    private static func isBlank(_ text: [UInt8], _ word: Range<Int>) -> Bool {
        switch text[word.lowerBound] {
        case UInt8(ascii: "x"), UInt8(ascii: "X"): word.count >= 3 && word.allSatisfy { text[$0] | 0x20 == UInt8(ascii: "x") }
        case UInt8(ascii: "T"):
            word.count == 3 && text[word.lowerBound + 1] == UInt8(ascii: "B")
                && [UInt8(ascii: "A"), UInt8(ascii: "C"), UInt8(ascii: "D")].contains(text[word.lowerBound + 2])
        default: false
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 97 && (byte | 0x20) <= 122 }
}
