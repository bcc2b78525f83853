/// How wide the column of each text block is.
struct PDFColumns {
    private var blocks: [Int: (left: Double, right: Double, lines: Int)] = [:]
    private var pageRight = 0.0

    init(_ lines: [(block: Int, left: Double, right: Double)]) {
        for line in lines {
            let known = blocks[line.block] ?? (line.left, line.right, 0)
            blocks[line.block] = (min(known.left, line.left), max(known.right, line.right), known.lines + 1)
        }
        let rights = lines.map(\.right).sorted()
        pageRight = rights.isEmpty ? 0 : rights[min(rights.count - 1, rights.count * 95 / 100)]
    }

    /// A block of a few short lines says nothing about its column: that reaches to the page's right margin, except in a table.
    func width(of block: Int, isCell: Bool) -> Double {
        guard let found = blocks[block] else { return 0 }
        let own = found.right - found.left
        return isCell || found.lines >= 4 ? own : max(own, pageRight - found.left)
    }
}
