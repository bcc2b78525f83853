/// Counts tables, rows and columns; a table inside a table, or one that only lays out the page, is text.
struct HTMLTables {
    private var count = -1
    private var depth = 0
    private var row = -1
    private var column = -1
    /// The cell that is open, or nil.
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
        column = -1
    }

    /// The shape of a new cell, or nil outside a table.
    mutating func cell(isHead: Bool, span: Int) -> DraftBlock.Shape? {
        guard depth == 1 else { return current }
        column += 1
        let shape = DraftBlock.Shape.cell(table: count, row: max(row, 0), column: column, isHead: isHead && row <= 0)
        current = shape
        column += span - 1
        return shape
    }

    mutating func closeCell() {
        if depth == 1 { current = nil }
    }
}
