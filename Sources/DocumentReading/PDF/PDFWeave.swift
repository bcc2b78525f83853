/// Puts the columns of a text block one after the other where the extractor took two cells side by side for one text and read
/// across them.
enum PDFWeave {
    static func unweave(_ pieces: [PDFPiece]) -> [PDFPiece] {
        let rows = PDFRows(pieces)
        var members: [Int: [Int]] = [:]
        for (index, piece) in pieces.enumerated() { members[piece.block, default: []].append(index) }
        var result = pieces
        for (block, indices) in members where indices.count >= 4 {
            let woven = indices.filter { index in rows.neighbours(of: index, in: pieces).contains { pieces[$0].block == block } }
            guard woven.count >= 4, woven.count * 2 >= indices.count else { continue }
            let columns = columns(of: indices, in: pieces)
            guard columns.count > 1 else { continue }
            // The block's places in the reading order are kept; only who stands there changes.
            let reordered = columns.enumerated().flatMap { column, indices in
                indices.map { index in
                    var piece = pieces[index]
                    piece.block = block + (column << 24)
                    return piece
                }
            }
            for (place, piece) in zip(indices, reordered) { result[place] = piece }
        }
        return result
    }

    /// Groups of pieces with empty space from top to bottom between them, left to right, each in reading order.
    private static func columns(of indices: [Int], in pieces: [PDFPiece]) -> [[Int]] {
        var columns: [[Int]] = []
        var right = -Double.infinity
        for index in indices.sorted(by: { pieces[$0].left < pieces[$1].left }) {
            if pieces[index].left > right + 2 { columns.append([]) }
            columns[columns.count - 1].append(index)
            right = max(right, pieces[index].right)
        }
        return columns.map { $0.sorted() }
    }
}
