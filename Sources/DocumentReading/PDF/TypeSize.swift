/// Estimates the size of type from the width of the words.
///
/// The heights that `pdftotext` reports depend on each font's own figures and jump inside a paragraph (a curly quote from another
/// font resource is enough). Widths do not: a line's width divided by the width its letters have in Helvetica at one point gives a
/// size that is equal for all body lines of a document, a twentieth more for bold, and more for larger type.
enum TypeSize {
    /// Points in terms of Helvetica, or nil for lines too short to tell.
    static func estimate(_ words: [PDFWord]) -> Double? {
        var width = 0.0
        var units = 0
        var letters = 0
        for word in words {
            width += word.width
            for byte in word.text {
                if byte.isLetterByte { letters += 1 }
                // Continuation bytes of a character have no width of their own.
                if byte & 0xC0 != 0x80 { units += byte < 0x80 ? Int(helvetica[Int(byte)]) : 450 }
            }
        }
        guard letters >= 6, units > 0, width > 0 else { return nil }
        return width * 1000 / Double(units)
    }

    /// Advance widths of Helvetica in thousandths of the size, for the characters from space to tilde.
    private static let helvetica: [UInt16] =
        [UInt16](repeating: 0, count: 32)
        + [278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278]
        + [UInt16](repeating: 556, count: 10)
        + [278, 278, 584, 584, 584, 556, 1015]
        + [
            667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667,
            611,
        ]
        + [278, 278, 278, 469, 556, 333]
        + [
            556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,
            500,
        ]
        + [334, 260, 334, 584, 0]
}
