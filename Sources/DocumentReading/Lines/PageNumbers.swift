/// Finds lines that hold nothing but the page's number.
enum PageNumbers {
    struct Place: Hashable { var page: Int; var line: Int }

    /// Bare numbers near a page's edge whose distance from the page's index is the one most pages share.
    static func lines(in pages: [[SourceLine]], reach: Int) -> Set<Place> {
        var byOffset: [Int: Set<Place>] = [:]
        for (index, page) in pages.enumerated() {
            for (position, line) in page.enumerated() where position < reach || position >= page.count - reach {
                guard let value = number(in: line.text) else { continue }
                byOffset[value - index, default: []].insert(Place(page: index, line: position))
            }
        }
        let best = byOffset.max { ($0.value.count, -abs($0.key)) < ($1.value.count, -abs($1.key)) }
        guard let best, best.value.count >= max(2, pages.count * 3 / 10) else { return [] }
        return best.value
    }

    /// The value of a line that is a page number: `7`, `- 7 -`, `Page 7`, `7 | Page`, `Page 7 of 20`, `P a g e | 7`.
    static func number(in text: ByteText) -> Int? {
        guard text.count <= 24 else { return nil }
        var numbers: [Int] = []
        var digits: Int?
        var letters = ByteText()
        for byte in text + [Byte.space] {
            if byte.isASCIIDigit {
                let value = (digits ?? 0) * 10 + Int(byte - 48)
                guard value < 2000 else { return nil }
                digits = value
            } else {
                if let value = digits { numbers.append(value) }
                digits = nil
                if byte.isLetterByte {
                    letters.append(byte.asciiLowercased)
                } else if byte == Byte.period || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "%") {
                    return nil
                }
            }
        }
        // An en or em dash around the number counts as letters by its bytes.
        let word = letters.filter { $0 < 0x80 }.asString
        guard numbers.count == 1 || numbers.count == 2, ["", "page", "of", "pageof", "p", "pg"].contains(word) else { return nil }
        return numbers.first
    }
}
