/// Turns the words of a page into folded lines with their places.
enum PDFLines {
    static func lines(of page: [PDFLine], number: Int) -> [SourceLine] {
        let parts = PDFWeave.unweave(joinMarkers(joinNeighbours(page.compactMap(PDFPiece.init))))
        let columns = PDFColumns(parts.map { ($0.block, $0.left, $0.right) })
        let pitch = usualPitch(parts)
        let rows = PDFRows(parts)
        return parts.enumerated().map { index, part in
            let gap: SourceLine.Gap = index == 0 ? .page : isApart(part, parts[index - 1], pitch) ? .blank : .none
            let hasNeighbour = rows.neighbours(of: index, in: parts).contains { abs(parts[$0].left - part.left) > 20 }
            let geometry = SourceLine.Geometry(
                left: part.left, right: part.right, textLeft: part.textLeft, height: part.height, size: part.size,
                blockWidth: columns.width(of: part.block, isCell: hasNeighbour), hasNeighbour: hasNeighbour)
            return SourceLine(part.text, page: number, gap: gap, geometry: geometry)
        }
    }

    /// Justified lines come in pieces: one that goes on close by at the same height is the same line.
    private static func joinNeighbours(_ pieces: [PDFPiece]) -> [PDFPiece] {
        var joined: [PDFPiece] = []
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
    private static func joinMarkers(_ pieces: [PDFPiece]) -> [PDFPiece] {
        var pieces = pieces
        var isTaken = [Bool](repeating: false, count: pieces.count)
        let rows = PDFRows(pieces)
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
    private static func usualPitch(_ parts: [PDFPiece]) -> Double {
        var counts: [Int: Int] = [:]
        for (one, next) in zip(parts, parts.dropFirst()) where one.block == next.block && next.middle > one.middle {
            counts[Int(((next.middle - one.middle) / max(next.height, 1) * 10).rounded()), default: 0] += 1
        }
        let best = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        return Double(best?.key ?? 14) / 10
    }

    private static func isApart(_ part: PDFPiece, _ before: PDFPiece, _ pitch: Double) -> Bool {
        let distance = part.middle - before.middle
        if distance <= 0 { return true }
        let sameColumn = part.left < before.right && before.left < part.right
        return !sameColumn || distance > max(pitch * 1.3, 1.3) * max(part.height, before.height)
    }
}
