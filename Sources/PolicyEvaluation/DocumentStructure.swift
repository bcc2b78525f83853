internal import PlumblineModel
internal import TextMatching

/// How the blocks of a document belong together: lists with their stems, tables with their heads, titles, gaps left to fill in. Worked out
/// once per document, before any rule.
final class DocumentStructure {
    let text: AnalysedDocument
    /// For each block: whether it can prove a duty (body text, no heading).
    let isProof: [Bool]
    /// Sentences that can prove a duty, and those together with the headings of the body.
    let proof: SentenceSet
    let proofWithHeadings: SentenceSet
    /// For each block: the passages its sentences read together with (the last sentence of each stem, whole head cells), outermost first.
    let inherited: [[Range<Int>]]
    /// Sentences that others are read together with.
    let lenders: SentenceSet
    /// Of each sentence the blocks that inherit it, by their sentences: those of sentence n are `heirs[heirOffsets[n]..<heirOffsets[n + 1]]`.
    private let heirs: [Range<Int>]
    private let heirOffsets: [Int]
    /// For each stem block: its items.
    let items: [Int: [Int]]
    /// For each head cell: the cells it is the head of.
    let headed: [Int: [Int]]
    /// Blocks that are the head of a column.
    let columnHeads: [Int: [Int]]
    /// Blocks with gaps left to fill in: their byte ranges.
    let residues: [Int: [Range<Int>]]
    let titleBlocks: [Int]
    /// Words of the document, running headers and footers left out.
    let words: Int
    private let rows: [RowKey: [Int]]

    private struct RowKey: Hashable {
        var table: Int
        var row: Int
    }

    init(_ text: AnalysedDocument) {
        self.text = text
        let blocks = text.document.blocks
        isProof = blocks.map { block in
            if case .heading = block.kind { return false }
            return block.zone == .body
        }
        var items: [Int: [Int]] = [:]
        var rows: [RowKey: [Int]] = [:]
        var headed: [Int: [Int]] = [:]
        var columnHeads: [Int: [Int]] = [:]
        var residues: [Int: [Range<Int>]] = [:]
        for (number, block) in blocks.enumerated() {
            switch block.kind {
            case .listItem(_, let stem?): items[stem, default: []].append(number)
            case .tableCell(let table, let row, _, let column, let rowHead):
                rows[RowKey(table: table, row: row), default: []].append(number)
                if let column { columnHeads[column, default: []].append(number) }
                for head in [column, rowHead].compactMap({ $0 }) { headed[head, default: []].append(number) }
            default: break
            }
            let found = PlaceholderReading.residues(in: text.document, block)
            if !found.isEmpty { residues[number] = found }
        }
        (self.items, self.rows, self.headed, self.columnHeads, self.residues) = (items, rows, headed, columnHeads, residues)
        let titles = blocks.indices.filter { if case .heading(0) = blocks[$0].kind { true } else { false } }
        titleBlocks =
            titles.isEmpty
            ? Array(blocks.indices.prefix(6).filter { if case .heading = blocks[$0].kind { true } else { false } }.prefix(1)) : titles
        words = zip(blocks, text.sentencesOfBlock).reduce(0) { sum, pair in
            pair.0.zone == .runningHeader || pair.0.zone == .runningFooter
                ? sum : sum + pair.1.reduce(0) { $0 + text.sentences[$1].tokens.count }
        }

        var proof = SentenceSet(sentences: text.sentences.count)
        var proofWithHeadings = proof
        var lenders = proof
        var lent: [(sentence: Int, heirs: Range<Int>)] = []
        inherited = blocks.indices.map { number in
            for sentence in text.sentencesOfBlock[number] where blocks[number].zone == .body {
                proofWithHeadings.insert(sentence)
                if case .heading = blocks[number].kind { continue }
                proof.insert(sentence)
            }
            return DocumentStructure.inheritedBlocks(number, blocks, rows).compactMap { stem in
                let sentences = text.sentencesOfBlock[stem]
                guard let last = sentences.last else { return nil }
                var inherited = last..<last + 1
                if case .tableCell = blocks[stem].kind { inherited = sentences }
                for sentence in inherited {
                    lenders.insert(sentence)
                    lent.append((sentence, text.sentencesOfBlock[number]))
                }
                return text.sentences[inherited.lowerBound].tokens.lowerBound..<text.sentences[last].tokens.upperBound
            }
        }
        (self.proof, self.proofWithHeadings, self.lenders) = (proof, proofWithHeadings, lenders)
        var offsets = [Int](repeating: 0, count: text.sentences.count + 1)
        for entry in lent { offsets[entry.sentence + 1] += 1 }
        for sentence in text.sentences.indices { offsets[sentence + 1] += offsets[sentence] }
        var next = offsets
        var heirs = [Range<Int>](repeating: 0..<0, count: lent.count)
        for entry in lent {
            heirs[next[entry.sentence]] = entry.heirs
            next[entry.sentence] += 1
        }
        (self.heirs, heirOffsets) = (heirs, offsets)
    }

    /// The sentences of each block that reads together with a sentence of another block.
    func heirs(ofSentence sentence: Int) -> ArraySlice<Range<Int>> { heirs[heirOffsets[sentence]..<heirOffsets[sentence + 1]] }

    /// Blocks whose words a block's sentences inherit (list stem, table heads), outermost first.
    private static func inheritedBlocks(_ number: Int, _ blocks: [Block], _ rows: [RowKey: [Int]]) -> [Int] {
        switch blocks[number].kind {
        case .listItem(_, let stem?):
            var chain = [stem]
            while chain.count < 3, case .listItem(_, let outer?) = blocks[chain[0]].kind, !chain.contains(outer) {
                chain.insert(outer, at: 0)
            }
            return chain
        // a list right below a heading has the heading for its stem
        case .listItem(_, nil): return blocks[number].headings.last.map { [$0] } ?? []
        case .tableCell(let table, let row, _, let column, let rowHead):
            let heads = [column, rowHead].compactMap { $0 }
            // a row is read as one statement: what, who and when stand in cells of their own
            let beside = (rows[RowKey(table: table, row: row)] ?? []).filter { $0 != number && !heads.contains($0) }
            let size = beside.reduce(0) { $0 + blocks[$1].range.count }
            return size <= 500 ? heads + beside : heads
        default: return []
        }
    }

    /// All cells of the block's table row, in order; none for other blocks.
    func rowCells(ofBlock block: Int) -> [Int] {
        guard case .tableCell(let table, let row, _, _, _) = text.document.blocks[block].kind else { return [] }
        return rows[RowKey(table: table, row: row)] ?? []
    }

    /// A block with its list: stem and all items; a table cell with its row.
    func paragraph(ofBlock block: Int) -> [Int] {
        var members: [Int] = [block]
        switch text.document.blocks[block].kind {
        case .listItem(_, let stem?): members = [stem] + (items[stem] ?? []) + (items[block] ?? [])
        case .tableCell(_, _, _, let column, let rowHead): members = rowCells(ofBlock: block) + [column, rowHead].compactMap { $0 }
        default: members += items[block] ?? []
        }
        return Set(members).sorted()
    }

    /// Calls `body` for each block of whose paragraph (`paragraph(ofBlock:)`) a block is part; some come twice.
    /// - Parameter withFellows: items of one list count as parts of each other's paragraph.
    func forEachParagraph(holding block: Int, withFellows: Bool, _ body: (Int) -> Void) {
        body(block)
        items[block]?.forEach(body)
        headed[block]?.forEach(body)
        switch text.document.blocks[block].kind {
        case .listItem(_, let stem?):
            if withFellows { items[stem]?.forEach(body) }
            if case .tableCell = text.document.blocks[stem].kind { break }
            body(stem)
        case .tableCell(let table, let row, _, _, _): rows[RowKey(table: table, row: row)]?.forEach(body)
        default: break
        }
    }

    /// Items of the block's list `reach` places before and after it.
    func siblings(ofBlock block: Int, reach: Int) -> [Int] {
        guard case .listItem(_, let stem?) = text.document.blocks[block].kind, let all = items[stem], let place = all.firstIndex(of: block)
        else { return [] }
        return (max(0, place - reach)...min(all.count - 1, place + reach)).filter { $0 != place }.map { all[$0] }
    }
}
