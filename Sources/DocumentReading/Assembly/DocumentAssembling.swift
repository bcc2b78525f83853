internal import PlumblineModel

/// What a reader hands over: its blocks and what it has to say about the file.
struct DraftDocument {
    var blocks: [DraftBlock]
    var pages: Int?
    var notes: [String] = []
    var isRecognised = false
}

/// Turns the blocks of any reader into the one model: text, ranges, heading paths, stems, table heads and zones.
enum DocumentAssembling {
    static func assemble(
        _ draft: DraftDocument, path: String, format: DocumentFormat, sha256: String, limits: ReadingLimits
    ) throws(ReadingFailure) -> Document {
        var drafts = draft.blocks.filter { !$0.text.isEmpty }
        guard drafts.count <= limits.blocks else {
            throw ReadingFailure(file: path, cause: .tooManyBlocks(limit: limits.blocks))
        }
        TypedBullets.convert(in: &drafts)
        PromotedHeadings.promote(in: &drafts)
        TitlePicking.pick(in: &drafts)
        HeadingShift.shift(in: &drafts)
        TableHeads.markHeadRows(in: &drafts)
        let zones = ZoneMarking.zones(of: drafts)
        let stems = ListStems.stems(of: drafts)
        let heads = TableHeads.heads(of: drafts)

        var text: [UInt8] = []
        text.reserveCapacity(drafts.reduce(0) { $0 + $1.text.count + 1 })
        var blocks: [Block] = []
        blocks.reserveCapacity(drafts.count)
        var open: [(level: Int, index: Int)] = []
        for (index, block) in drafts.enumerated() {
            let start = text.count
            text += block.text
            guard text.count < limits.textBytes else {
                throw ReadingFailure(file: path, cause: .tooMuchText(limit: limits.textBytes))
            }
            let range = start..<text.count
            text.append(Byte.lineFeed)
            if let level = block.headingLevel, !block.isRunning {
                open.removeAll { $0.level >= level }
            }
            blocks.append(
                Block(
                    kind: kind(of: block, stem: stems[index], heads: heads[index]), range: range, page: block.page,
                    headings: block.isRunning ? [] : open.map(\.index), zone: zones[index]))
            if let level = block.headingLevel, !block.isRunning {
                open.append((level, index))
            }
        }
        return Document(
            path: path, format: format, sha256: sha256, pages: draft.pages, text: text, blocks: blocks,
            notes: draft.notes, isRecognised: draft.isRecognised)
    }

    private static func kind(of block: DraftBlock, stem: Int?, heads: TableHeads.Heads) -> BlockKind {
        switch block.shape {
        case .title: .heading(level: 0)
        case .heading(let level): .heading(level: level)
        case .paragraph: .paragraph
        case .item(let depth): .listItem(depth: depth, stem: stem)
        case .cell(let table, let row, let column, _):
            .tableCell(table: table, row: row, column: column, columnHead: heads.column, rowHead: heads.row)
        case .footnote: .footnote
        }
    }
}
