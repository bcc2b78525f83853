/// Works out which cells head the columns and rows of each table.
enum TableHeads {
    struct Heads { var column: Int?; var row: Int? }

    /// Where no cell of a table is marked as head, its first row is taken as one if every cell is a short label.
    static func markHeadRows(in blocks: inout [DraftBlock]) {
        var marked: Set<Int> = []
        var firstRows: [Int: [Int]] = [:]
        var lastRow: [Int: Int] = [:]
        var columns: [Int: Int] = [:]
        for (index, block) in blocks.enumerated() {
            guard case .cell(let table, let row, let column, let isHead) = block.shape else { continue }
            if isHead { marked.insert(table) }
            if row == 0 { firstRows[table, default: []].append(index) }
            lastRow[table] = max(lastRow[table] ?? 0, row)
            columns[table] = max(columns[table] ?? 0, column)
        }
        for (table, cells) in firstRows where !marked.contains(table) {
            guard (lastRow[table] ?? 0) > 0, (columns[table] ?? 0) > 0, cells.count == (columns[table] ?? 0) + 1,
                cells.allSatisfy({ isLabel(blocks[$0].text) })
            else { continue }
            for cell in cells {
                if case .cell(_, let row, let column, _) = blocks[cell].shape {
                    blocks[cell].shape = .cell(table: table, row: row, column: column, isHead: true)
                }
            }
        }
    }

    static func heads(of blocks: [DraftBlock]) -> [Heads] {
        var result = [Heads](repeating: Heads(), count: blocks.count)
        var table = -1
        var columnHeads: [Int: Int] = [:]
        var rowHead: (row: Int, index: Int)?
        for (index, block) in blocks.enumerated() {
            guard case .cell(let number, let row, let column, let isHead) = block.shape else { continue }
            if number != table {
                table = number
                columnHeads = [:]
                rowHead = nil
            }
            if isHead {
                columnHeads[column] = index
            } else {
                result[index].column = columnHeads[column]
            }
            if column == 0, rowHead?.row != row { rowHead = (row, index) }
            if column > 0, !isHead, let head = rowHead, head.row == row { result[index].row = head.index }
        }
        return result
    }

    private static func isLabel(_ text: ByteText) -> Bool {
        text.count <= 60 && text.last != Byte.period && text.last != Byte.colon && !text.contains(UInt8(ascii: "@"))
            && !text.contains(where: \.isASCIIDigit)
    }
}
