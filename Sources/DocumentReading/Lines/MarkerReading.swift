/// Reads list markers at the start of a line.
enum MarkerReading {
    /// The marker at the start of `text`, or nil. A marker alone on its line has the length of the line.
    static func marker(of text: ByteText) -> Marker? {
        bullet(text) ?? number(text) ?? letterOrRoman(text)
    }

    /// A bullet glyph with nothing behind it.
    static func isLoneBullet(_ text: ByteText) -> Bool {
        bullet(text).map { $0.length == text.count } ?? false
    }

    /// A bullet or an enumerator (`1.`, `2.3`, `a)`) with nothing behind it; a bare number is a page number, not a marker.
    static func isLoneMarker(_ text: ByteText) -> Bool {
        guard text.count <= 8 else { return false }
        return marker(of: text).map { $0.length == text.count } ?? false
    }

    private static func bullet(_ text: ByteText) -> Marker? {
        for glyph in glyphs where text.starts(with: glyph) {
            return finish(.bullet(glyph: glyph), text, glyph.count, needsSpace: false)
        }
        for glyph in spacedGlyphs where text.starts(with: glyph) {
            if let marker = finish(.bullet(glyph: glyph), text, glyph.count, needsSpace: true) { return marker }
        }
        return nil
    }

    /// `1.` `1)` `(1)` `7.2` `7.2.` `7.2.1)`; a plain number needs its stop, a dotted one does not.
    private static func number(_ text: ByteText) -> Marker? {
        var index = text.first == UInt8(ascii: "(") ? 1 : 0
        var parts: [Int] = []
        var digits = 0
        var value = 0
        while index < text.count {
            if text[index].isASCIIDigit, digits < 3 {
                value = value * 10 + Int(text[index] - 48)
                digits += 1
            } else if text[index] == Byte.period, digits > 0, parts.count < 4 {
                parts.append(value)
                (digits, value) = (0, 0)
            } else {
                break
            }
            index += 1
        }
        let endedInStop = digits == 0 && !parts.isEmpty
        if digits > 0 { parts.append(value) }
        var isClosed = endedInStop || parts.count > 1
        if index < text.count, text[index] == UInt8(ascii: ")") {
            index += 1
            isClosed = true
        }
        guard !parts.isEmpty, isClosed, parts.allSatisfy({ $0 < 100 }) else { return nil }
        // "1.0" is how some authors write the number of a main section.
        if parts.count == 2, parts[1] == 0 { parts.removeLast() }
        return finish(.number(parts), text, index, needsSpace: true)
    }

    /// `a.` `a)` `(a)` `A.` `iv)` `(iv)`.
    private static func letterOrRoman(_ text: ByteText) -> Marker? {
        let opened = text.first == UInt8(ascii: "(") ? 1 : 0
        var index = opened
        while index < text.count, index - opened < 5, text[index].isASCIILower || text[index].isASCIIUpper { index += 1 }
        let letters = text[opened..<index]
        guard !letters.isEmpty, index < text.count,
            text[index] == UInt8(ascii: ")") || (text[index] == Byte.period && opened == 0)
        else { return nil }
        if let value = romanValue(letters.asciiLowercased) { return finish(.roman(value), text, index + 1, needsSpace: true) }
        guard letters.count == 1, let letter = letters.first else { return nil }
        return finish(.letter(letter), text, index + 1, needsSpace: true)
    }

    private static func romanValue(_ letters: ByteText) -> Int? {
        romans.firstIndex(of: letters.asString).map { $0 + 1 }
    }

    private static func finish(_ kind: Marker.Kind, _ text: ByteText, _ end: Int, needsSpace: Bool) -> Marker? {
        guard end < text.count else { return Marker(kind: kind, length: end) }
        if text[end] == Byte.space { return Marker(kind: kind, length: end + 1) }
        return needsSpace ? nil : Marker(kind: kind, length: end)
    }

    private static let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"]

    private static let glyphs: [ByteText] = [
        "\u{2022}", "\u{25CF}", "\u{25AA}", "\u{25A0}", "\u{25E6}", "\u{25CB}", "\u{2023}", "\u{2219}", "\u{00B7}", "\u{27A2}", "\u{2713}",
        "\u{2714}", "\u{2756}", "\u{25A1}", "\u{25BA}", "\u{25B6}", "\u{2794}", "\u{27A4}", "\u{2610}", "\u{2611}", "\u{25AB}", "\u{2043}",
        "\u{25C6}", "\u{2666}", "\u{2605}", "\u{204E}",
    ].map { Array($0.utf8) }

    /// Characters that are bullets only with a space behind them.
    private static let spacedGlyphs: [ByteText] = ["-", "\u{2013}", "*", "o", "+", "\u{00A7}"].map { Array($0.utf8) }
}
