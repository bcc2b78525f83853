/// Estimates for each line how many characters a full line of its column holds, and whether the text is hard-wrapped at all.
enum ColumnWidths {
    /// Text whose lines are whole paragraphs: most of it stands on lines longer than any printed line. The dot leaders of a contents list
    /// make long lines too and say nothing.
    static func isUnwrapped(_ all: [SourceLine]) -> Bool {
        let lines = all.filter { !$0.isContents }
        let total = lines.reduce(0) { $0 + $1.text.count }
        let long = lines.reduce(0) { $0 + ($1.text.count > 170 ? $1.text.count : 0) }
        return long * 20 >= total * 3
    }

    static func estimate(_ lines: inout [SourceLine]) {
        let lengths = lines.filter { !$0.isContents }.map(\.text.count).filter { $0 <= 170 }.sorted()
        let body = lengths.isEmpty ? 80 : max(40, lengths[min(lengths.count - 1, lengths.count * 95 / 100)])
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, lines[end].gap == .none { end += 1 }
            let width = width(of: lines[start..<end], body: body)
            for index in start..<end { lines[index].columnWidth = widthByGeometry(lines[index]) ?? width }
            start = end
        }
    }

    /// A paragraph in a narrow column shows that column's width: most of its lines are full.
    private static func width(of cluster: ArraySlice<SourceLine>, body: Int) -> Int {
        let longest = cluster.map(\.text.count).max() ?? body
        let full = cluster.count(where: { $0.text.count * 20 >= longest * 17 })
        let isColumn = cluster.count >= 4 && longest >= 45 && full * 10 >= cluster.count * 6
        return isColumn ? min(longest, 170) : body
    }

    private static func widthByGeometry(_ line: SourceLine) -> Int? {
        guard let geometry = line.geometry, geometry.right > geometry.left, line.text.count >= 8, geometry.blockWidth > 150 else {
            return nil
        }
        return Int(Double(line.text.count) * geometry.blockWidth / (geometry.right - geometry.left))
    }
}
