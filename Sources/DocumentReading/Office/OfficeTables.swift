/// Counts tables, rows and columns of a word processor's document. A table inside a cell is text of that cell.
struct OfficeTables {
    private struct Row {
        var column = -1
        var isHead = false
    }

    private var count = -1
    private var depth = 0
    private var row = -1
    private var state = Row()
    private var span = 1
    /// The shape of a block in the open cell, or nil outside tables.
    private(set) var current: DraftBlock.Shape?

    mutating func open() {
        depth += 1
        guard depth == 1 else { return }
        count += 1
        row = -1
    }

    mutating func close() {
        depth = max(0, depth - 1)
        if depth == 0 { current = nil }
    }

    mutating func openRow() {
        guard depth == 1 else { return }
        row += 1
        state = Row()
        span = 1
    }

    /// The open row heads the table.
    mutating func markHead() {
        if depth == 1 { state.isHead = true }
    }

    mutating func openCell() {
        guard depth == 1 else { return }
        state.column += span
        span = 1
        current = .cell(table: count, row: row, column: state.column, isHead: state.isHead)
    }

    /// The open cell covers so many columns.
    mutating func widen(by columns: Int) {
        if depth == 1 { span = min(max(columns, 1), 100) }
    }

    mutating func closeCell() {
        if depth == 1 { current = nil }
    }
}
