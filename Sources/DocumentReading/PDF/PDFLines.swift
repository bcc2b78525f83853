/// Turns the words of a page into folded lines with their places.
enum PDFLines {
    static func lines(of page: [PDFLine], number: Int) -> [SourceLine] {
        let parts = joinMarkers(joinNeighbours(page.compactMap(piece)))
        let columns = PDFColumns(parts.map { ($0.block, $0.left, $0.right) })
        let pitch = usualPitch(parts)
        let rows = Rows(parts)
        return parts.enumerated().map { index, part in
            let gap: SourceLine.Gap = index == 0 ? .page : isApart(part, parts[index - 1], pitch) ? .blank : .none
            let hasNeighbour = rows.neighbours(of: index, in: parts).contains { abs(parts[$0].left - part.left) > 20 }
            let geometry = SourceLine.Geometry(
                left: part.left, right: part.right, textLeft: part.textLeft, height: part.height, size: part.size,
                blockWidth: columns.width(of: part.block, isCell: hasNeighbour), hasNeighbour: hasNeighbour)
            return SourceLine(part.text, page: number, gap: gap, geometry: geometry)
        }
    }

    private struct Piece {
        var text: ByteText
        var block: Int
        var left: Double
        var textLeft: Double
        var right: Double
        var top: Double
        var height: Double
        var size: Double?

        var middle: Double { top + height / 2 }
        var bottom: Double { top + height }

        func sharesBaseline(with other: Piece) -> Bool {
            abs(middle - other.middle) < 0.45 * max(min(height, other.height), 6)
        }
    }

    /// Pieces by height on the page, to find those on the same baseline without comparing all with all.
    private struct Rows {
        private var byBand: [Int: [Int]] = [:]

        init(_ pieces: [Piece]) {
            for (index, piece) in pieces.enumerated() { byBand[Rows.band(piece.middle), default: []].append(index) }
        }

        func neighbours(of index: Int, in pieces: [Piece]) -> [Int] {
            let band = Rows.band(pieces[index].middle)
            return (band - 1...band + 1).flatMap { byBand[$0] ?? [] }
                .filter { $0 != index && pieces[$0].sharesBaseline(with: pieces[index]) }
        }

        private static func band(_ middle: Double) -> Int { Int(max(-1e6, min(1e6, middle / 8))) }
    }

    private static func piece(_ line: PDFLine) -> Piece? {
        var raw = ByteText()
        var right: Double?
        for word in line.words {
            // A change of font inside a word parts it without any space.
            if let right, word.left - right > 0.08 * word.height { raw.append(Byte.space) }
            raw += word.text
            right = word.right
        }
        let text = CharacterFolding.foldLine(raw)
        guard !text.isEmpty, let first = line.words.first, let last = right else { return nil }
        let heights = line.words.map(\.height).sorted()
        return Piece(
            text: text, block: line.block, left: first.left, textLeft: first.left, right: last, top: line.words.map(\.top).min() ?? first.top,
            height: heights[heights.count / 2], size: TypeSize.estimate(line.words))
    }

    /// Justified lines come in pieces: one that goes on close by at the same height is the same line.
    private static func joinNeighbours(_ pieces: [Piece]) -> [Piece] {
        var joined: [Piece] = []
        for piece in pieces {
            if let last = joined.last, last.sharesBaseline(with: piece), piece.left >= last.right - 1,
                piece.left - last.right < 1.2 * piece.height, !MarkerReading.isLoneMarker(last.text)
            {
                joined[joined.count - 1].text += [Byte.space] + piece.text
                joined[joined.count - 1].right = piece.right
            } else {
                joined.append(piece)
            }
        }
        return joined
    }

    /// A bullet or number on its own goes to the nearest text at its right on the same height, wherever that was read.
    private static func joinMarkers(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        var isTaken = [Bool](repeating: false, count: pieces.count)
        let rows = Rows(pieces)
        for index in pieces.indices where MarkerReading.isLoneMarker(pieces[index].text) {
            let marker = pieces[index]
            let right = rows.neighbours(of: index, in: pieces).filter {
                !isTaken[$0] && pieces[$0].left >= marker.right - 1 && pieces[$0].left - marker.right < 90
                    && !MarkerReading.isLoneMarker(pieces[$0].text)
            }
            guard let text = right.min(by: { pieces[$0].left < pieces[$1].left }) else { continue }
            pieces[text].text = marker.text + [Byte.space] + pieces[text].text
            pieces[text].left = marker.left
            isTaken[index] = true
        }
        return pieces.indices.filter { !isTaken[$0] }.map { pieces[$0] }
    }

    /// The distance from line to line that most lines of the page keep, in tenths of the type's height.
    private static func usualPitch(_ parts: [Piece]) -> Double {
        var counts: [Int: Int] = [:]
        for (one, next) in zip(parts, parts.dropFirst()) where one.block == next.block && next.middle > one.middle {
            counts[Int(((next.middle - one.middle) / max(next.height, 1) * 10).rounded()), default: 0] += 1
        }
        let best = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        return Double(best?.key ?? 14) / 10
    }

    private static func isApart(_ part: Piece, _ before: Piece, _ pitch: Double) -> Bool {
        let distance = part.middle - before.middle
        if distance <= 0 { return true }
        let sameColumn = part.left < before.right && before.left < part.right
        return !sameColumn || distance > max(pitch * 1.3, 1.3) * max(part.height, before.height)
    }
}
