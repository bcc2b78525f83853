/// A folded line, or part of a line, with its place on the page.
struct PDFPiece {
    var text: ByteText
    /// The extractor's text block.
    var block: Int
    var left: Double
    /// Where the text behind a list marker begins.
    var textLeft: Double
    var right: Double
    var top: Double
    var height: Double
    var size: Double?

    var middle: Double { top + height / 2 }

    /// nil for a line without visible text.
    init?(_ line: PDFLine) {
        var raw = ByteText()
        var end: Double?
        for word in line.words {
            // A change of font inside a word parts it without any space.
            if let end, word.left - end > 0.08 * word.height { raw.append(Byte.space) }
            raw += word.text
            end = word.right
        }
        let text = CharacterFolding.foldLine(raw)
        guard !text.isEmpty, let first = line.words.first, let last = end else { return nil }
        let heights = line.words.map(\.height).sorted()
        self.text = text
        block = line.block
        left = first.left
        textLeft = first.left
        right = last
        top = line.words.map(\.top).min() ?? first.top
        height = heights[heights.count / 2]
        size = TypeSize.estimate(line.words)
    }

    func sharesBaseline(with other: PDFPiece) -> Bool {
        abs(middle - other.middle) < 0.45 * max(min(height, other.height), 6)
    }
}

/// Pieces by height on the page, to find those on the same baseline without comparing all with all.
struct PDFRows {
    private var byBand: [Int: [Int]] = [:]

    init(_ pieces: [PDFPiece]) {
        for (index, piece) in pieces.enumerated() { byBand[PDFRows.band(piece.middle), default: []].append(index) }
    }

    /// At most fifty of each band, so that a page with everything on one line costs no more than any other.
    func neighbours(of index: Int, in pieces: [PDFPiece]) -> [Int] {
        let band = PDFRows.band(pieces[index].middle)
        return (band - 1...band + 1).flatMap { (byBand[$0] ?? []).prefix(50) }
            .filter { $0 != index && pieces[$0].sharesBaseline(with: pieces[index]) }
    }

    private static func band(_ middle: Double) -> Int { Int(max(-1e6, min(1e6, middle / 8))) }
}
