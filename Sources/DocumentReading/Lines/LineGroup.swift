/// Lines that make one block.
struct LineGroup {
    var lines: [SourceLine]
    var marker: Marker?

    var gap: SourceLine.Gap { lines.first?.gap ?? .none }
    var isContents: Bool { lines.first?.isContents ?? false }
    var length: Int { lines.reduce(0) { $0 + $1.text.count + 1 } }
    var lastText: ByteText { lines.last?.text ?? [] }
    var isFinished: Bool { LineEnd.isFinished(lastText) }
    var isLong: Bool { length > 75 || lines.count > 1 && length > 60 }

    /// Estimated size of the type in points, or nil where the extractor gave none.
    var size: Double? { lines.compactMap { $0.geometry?.size }.max() }

    var height: Double? { lines.compactMap { $0.geometry?.height }.max() }

    /// A cell of a table, as far as places show it.
    var hasNeighbour: Bool { lines.contains { $0.geometry?.hasNeighbour ?? false } }

    /// The text without marker, joined.
    func body(_ vocabulary: Vocabulary) -> ByteText {
        LineJoining.join(lines.enumerated().map { $0 == 0 ? bodyOfFirst : $1.text }, vocabulary)
    }

    /// The text with the marker as it stands in the document.
    func wholeText(_ vocabulary: Vocabulary) -> ByteText {
        LineJoining.join(lines.map(\.text), vocabulary)
    }

    private var bodyOfFirst: ByteText {
        guard let first = lines.first else { return [] }
        return marker.map { ByteText(first.text[min($0.length, first.text.count)...]) } ?? first.text
    }
}
