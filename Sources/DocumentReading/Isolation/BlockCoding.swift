internal import PlumblineModel

/// One block in the compact form.
enum BlockCoding {
    private static let zones = Zone.allCases

    static func encode(_ block: Block, into writer: inout ByteWriter) {
        switch block.kind {
        case .heading(let level):
            writer.append(0)
            writer.append(level)
        case .paragraph: writer.append(1)
        case .listItem(let depth, let stem):
            writer.append(2)
            writer.append(depth)
            writer.append(optional: stem)
        case .tableCell(let table, let row, let column, let columnHead, let rowHead):
            writer.append(3)
            for number in [table, row, column] { writer.append(number) }
            writer.append(optional: columnHead)
            writer.append(optional: rowHead)
        case .footnote: writer.append(4)
        }
        writer.append(block.range.lowerBound)
        writer.append(block.range.count)
        writer.append(optional: block.page)
        writer.append(block.headings.count)
        for heading in block.headings { writer.append(heading) }
        writer.append(zones.firstIndex(of: block.zone) ?? 0)
    }

    /// `blocks` is the number of blocks: an index at or above it makes the block invalid.
    static func decode(_ reader: inout ByteReader, blocks: Int) -> Block? {
        func index(_ value: Int??) -> Int?? {
            guard case .some(let inner) = value, (inner ?? 0) < blocks else { return nil }
            return .some(inner)
        }
        let kind: BlockKind
        switch reader.number() {
        case 0:
            guard let level = reader.number() else { return nil }
            kind = .heading(level: level)
        case 1: kind = .paragraph
        case 2:
            guard let depth = reader.number(), case .some(let stem) = index(reader.optionalNumber()) else { return nil }
            kind = .listItem(depth: depth, stem: stem)
        case 3:
            guard let table = reader.number(), let row = reader.number(), let column = reader.number(),
                case .some(let columnHead) = index(reader.optionalNumber()), case .some(let rowHead) = index(reader.optionalNumber())
            else { return nil }
            kind = .tableCell(table: table, row: row, column: column, columnHead: columnHead, rowHead: rowHead)
        case 4: kind = .footnote
        default: return nil
        }
        guard let start = reader.number(), let length = reader.number(), case .some(let page) = reader.optionalNumber(),
            let count = reader.number(), count <= 200
        else { return nil }
        var headings: [Int] = []
        for _ in 0..<count {
            guard let heading = reader.number(), heading < blocks else { return nil }
            headings.append(heading)
        }
        guard let zone = reader.number(), zone < zones.count else { return nil }
        return Block(kind: kind, range: start..<start + length, page: page, headings: headings, zone: zones[zone])
    }
}
