import PlumblineModel

extension Document {
    /// One line a block, for comparing: `h1 Aims`, `p Text`, `li1 Item`, `td0.1.2 Cell`, `fn Note`; another zone than body in braces.
    var outline: [String] {
        blocks.map { block in
            let kind =
                switch block.kind {
                case .heading(let level): "h\(level)"
                case .paragraph: "p"
                case .listItem(let depth, _): "li\(depth)"
                case .tableCell(let table, let row, let column, _, _): "td\(table).\(row).\(column)"
                case .footnote: "fn"
                }
            return kind + (block.zone == .body ? " " : " {\(block.zone.rawValue)} ") + string(block.range)
        }
    }

    /// The text of the block that introduces the list of the item that starts with `start`.
    func stem(ofItem start: String) -> String? {
        for block in blocks where string(block.range).hasPrefix(start) {
            if case .listItem(_, let stem?) = block.kind { return string(blocks[stem].range) }
        }
        return nil
    }

    func block(starting start: String) -> Block? { blocks.first { string($0.range).hasPrefix(start) } }

    func zone(of start: String) -> Zone? { block(starting: start)?.zone }
}
