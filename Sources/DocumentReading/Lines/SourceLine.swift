/// One line of a page as an extractor gave it, folded.
struct SourceLine {
    /// What stands between the line before and this one.
    enum Gap { case none, blank, page }

    var text: ByteText
    var page: Int?
    var gap: Gap
    /// Position and size in points, where the extractor knows them.
    var geometry: Geometry?
    /// Characters that fit on a full line of this line's column.
    var columnWidth = 0
    var marker: Marker?
    var isContents = false

    struct Geometry {
        var left: Double
        var right: Double
        /// Where the text behind a list marker begins; `left` where there is none.
        var textLeft: Double
        /// As the font's own figures give it: it jumps between fonts of one size.
        var height: Double
        /// Estimated from the letters' widths, nil for very short lines; a twentieth more for bold.
        var size: Double?
        /// Width of the column: of the extractor's text block, or from its left to the page's right margin.
        var blockWidth: Double
        /// Other text stands on the same height: the line is probably a table's cell.
        var hasNeighbour: Bool
    }

    init(_ text: ByteText, page: Int?, gap: Gap, geometry: Geometry? = nil) {
        self.text = text
        self.page = page
        self.gap = gap
        self.geometry = geometry
    }

    /// The text without its list marker.
    var body: ByteText { marker.map { ByteText(text[$0.length...]) } ?? text }

    /// Ends like a sentence or a stem: nothing of it continues on the next line.
    var isFinished: Bool { LineEnd.isFinished(text) }

    /// Whether `next`'s first word would still have fitted on this line, so that the break was meant.
    func hasRoom(for next: SourceLine, share: Double = 0.92) -> Bool {
        let word = next.text.firstWord.count
        return Double(text.count + 1 + word) <= share * Double(columnWidth)
    }
}

enum LineEnd {
    /// Ends in `.`, `?`, `!` or `:`, perhaps inside a bracket or quotation mark.
    static func isFinished(_ text: ByteText) -> Bool {
        var end = text.count
        while end > 0 {
            let byte = text[end - 1]
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                end -= 1
            } else if end >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80, text[end - 1] == 0x99 || text[end - 1] == 0x9D {
                end -= 3
            } else {
                break
            }
        }
        guard end > 0 else { return false }
        return [Byte.period, Byte.colon, UInt8(ascii: "?"), UInt8(ascii: "!")].contains(text[end - 1])
    }

    static func endsItem(_ text: ByteText) -> Bool {
        isFinished(text) || text.last == UInt8(ascii: ";") || text.endsWith("; and") || text.endsWith("; or") || text.endsWith(";and")
    }
}

extension Array where Element == UInt8 {
    /// The first character that is a letter or digit is an ASCII lower-case letter.
    var startsLower: Bool {
        first(where: { $0.isLetterByte && $0 < 0x80 || $0.isASCIIDigit })?.isASCIILower ?? false
    }

    var startsUpper: Bool {
        first(where: { $0.isLetterByte && $0 < 0x80 || $0.isASCIIDigit })?.isASCIIUpper ?? false
    }
}
