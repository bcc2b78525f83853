internal import PlumblineModel
internal import TextMatching

/// One analysed document with the structure that evaluation asks for: what a sentence reads together with, and what it is about.
struct DocumentContext {
    let index: Int
    let text: AnalysedDocument
    /// For each block: whether it can prove a duty (body text, no heading).
    private let isProof: [Bool]
    /// For each block: blocks whose words its sentences inherit (list stem, table heads), outermost first.
    private let inherited: [[Int]]
    /// For each stem block: its items.
    private let items: [Int: [Int]]
    /// Cells of each table row.
    private let rows: [RowKey: [Int]]
    private let titleBlocks: [Int]
    /// For each block with gaps left to fill in: their byte ranges.
    private let residues: [Int: [Range<Int>]]

    private struct RowKey: Hashable {
        var table: Int
        var row: Int
    }

    init(index: Int, text: AnalysedDocument) {
        self.index = index
        self.text = text
        let blocks = text.document.blocks
        isProof = blocks.map { block in
            if case .heading = block.kind { return false }
            return block.zone == .body
        }
        var items: [Int: [Int]] = [:]
        var rows: [RowKey: [Int]] = [:]
        for (number, block) in blocks.enumerated() {
            switch block.kind {
            case .listItem(_, let stem?): items[stem, default: []].append(number)
            case .tableCell(let table, let row, _, _, _): rows[RowKey(table: table, row: row), default: []].append(number)
            default: break
            }
        }
        self.items = items
        self.rows = rows
        inherited = blocks.enumerated().map { number, block in
            let heads = DocumentContext.inheritance(of: block, in: blocks)
            guard case .tableCell(let table, let row, _, _, _) = block.kind else { return heads }
            // a row is read as one statement: what, who and when stand in cells of their own
            let beside = (rows[RowKey(table: table, row: row)] ?? []).filter { $0 != number && !heads.contains($0) }
            let size = beside.reduce(0) { $0 + blocks[$1].range.count }
            return size <= 500 ? heads + beside : heads
        }
        var residues: [Int: [Range<Int>]] = [:]
        for (number, block) in blocks.enumerated() {
            let found = PlaceholderReading.residues(in: text.document, block)
            if !found.isEmpty { residues[number] = found }
        }
        self.residues = residues
        let titles = blocks.indices.filter { if case .heading(0) = blocks[$0].kind { true } else { false } }
        titleBlocks =
            titles.isEmpty
            ? Array(blocks.indices.prefix(6).filter { if case .heading = blocks[$0].kind { true } else { false } }.prefix(1)) : titles
    }

    private static func inheritance(of block: Block, in blocks: [Block]) -> [Int] {
        switch block.kind {
        case .listItem(_, let stem?):
            var chain = [stem]
            while chain.count < 3, case .listItem(_, let outer?) = blocks[chain[0]].kind, !chain.contains(outer) {
                chain.insert(outer, at: 0)
            }
            return chain
        // a list right below a heading has the heading for its stem
        case .listItem(_, nil): return block.headings.last.map { [$0] } ?? []
        case .tableCell(_, _, _, let column, let row): return [column, row].compactMap { $0 }
        default: return []
        }
    }

    /// Whether the sentence holds a gap a template left to fill in, other than one a frame looks for itself.
    func hasResidue(sentence: Int, outside own: [TermHit] = []) -> Bool {
        let bytes = text.bytes(of: text.sentences[sentence].tokens)
        // brackets may stand just outside the first and last word
        let touching =
            residues[text.sentences[sentence].block]?.filter { $0.lowerBound < bytes.upperBound && $0.upperBound > bytes.lowerBound } ?? []
        return touching.contains { residue in !own.contains { residue.overlaps(text.bytes(of: $0.range)) } }
    }

    /// Sentences that can prove a duty.
    func isProof(sentence: Int, withHeadings: Bool = false) -> Bool {
        let block = text.sentences[sentence].block
        if isProof[block] { return true }
        guard withHeadings, case .heading = text.document.blocks[block].kind else { return false }
        return text.document.blocks[block].zone == .body
    }

    /// The sentence itself and the passages it reads together with: the last sentence of each stem, whole head cells.
    func segments(ofSentence sentence: Int) -> [Range<Int>] {
        let own = text.sentences[sentence]
        return [own.tokens] + inheritedSegments(ofBlock: own.block)
    }

    func inheritedSegments(ofBlock block: Int) -> [Range<Int>] {
        inherited[block].compactMap { stem in
            if case .tableCell = text.document.blocks[stem].kind { return tokens(ofBlock: stem) }
            guard let last = text.sentencesOfBlock[stem].last else { return nil }
            return text.sentences[last].tokens
        }
    }

    /// Token ranges within which the slots of a frame anchored in `sentence` may stand.
    func segments(ofSentence sentence: Int, scope: Scope) -> [Range<Int>] {
        switch scope {
        case .clause, .sentence: return segments(ofSentence: sentence)
        case .neighbours:
            let block = text.sentences[sentence].block
            let all = text.sentencesOfBlock[block]
            var result = segments(ofSentence: sentence)
            for near in [sentence - 1, sentence + 1] where all.contains(near) { result.append(text.sentences[near].tokens) }
            result += siblingSegments(ofBlock: block, reach: 1)
            return result
        case .paragraph: return paragraph(ofBlock: text.sentences[sentence].block)
        case .section:
            let section = text.sectionOfBlock[text.sentences[sentence].block]
            return text.blocksOfSection[section].filter { isProof[$0] }.compactMap(tokens(ofBlock:))
        case .document:
            return text.document.blocks.indices.filter { isProof[$0] }.compactMap(tokens(ofBlock:))
        }
    }

    /// A block with its list: stem and all items; a table cell with its row.
    private func paragraph(ofBlock block: Int) -> [Range<Int>] {
        var members: [Int] = [block]
        switch text.document.blocks[block].kind {
        case .listItem(_, let stem?): members = [stem] + (items[stem] ?? []) + (items[block] ?? [])
        case .tableCell(let table, let row, _, let column, let rowHead):
            members = (rows[RowKey(table: table, row: row)] ?? [block]) + [column, rowHead].compactMap { $0 }
        default: members += items[block] ?? []
        }
        return Set(members).sorted().compactMap(tokens(ofBlock:))
    }

    /// What lends a block its topic: itself, what introduces it and what it introduces. Not its fellows: a list of separate issues
    /// that names child-on-child abuse as one of them says nothing about the others.
    private func topicParagraph(ofBlock block: Int) -> [Range<Int>] {
        guard case .listItem(_, let stem) = text.document.blocks[block].kind else { return paragraph(ofBlock: block) }
        return ([block] + (stem.map { [$0] } ?? []) + (items[block] ?? [])).compactMap(tokens(ofBlock:))
    }

    private func siblingSegments(ofBlock block: Int, reach: Int) -> [Range<Int>] {
        guard case .listItem(_, let stem?) = text.document.blocks[block].kind, let all = items[stem], let place = all.firstIndex(of: block)
        else { return [] }
        return (max(0, place - reach)...min(all.count - 1, place + reach)).filter { $0 != place }.compactMap { tokens(ofBlock: all[$0]) }
    }

    /// A short list item widened by the items beside it until it can be understood by itself.
    func withNeighbours(ofBlock block: Int, _ own: Range<Int>) -> Range<Int> {
        guard case .listItem(_, let stem) = text.document.blocks[block].kind else { return own }
        var widened = own
        for near in [block - 1, block + 1] where text.document.blocks.indices.contains(near) && widened.count < 12 {
            guard case .listItem(_, let other) = text.document.blocks[near].kind, other == stem, let tokens = tokens(ofBlock: near),
                tokens.count <= 30
            else { continue }
            widened = min(widened.lowerBound, tokens.lowerBound)..<max(widened.upperBound, tokens.upperBound)
        }
        return widened
    }

    /// Items whose sentences read together with a sentence of this block.
    func dependents(ofBlock block: Int) -> [Int] { items[block] ?? [] }

    func tokens(ofBlock block: Int) -> Range<Int>? {
        let sentences = text.sentencesOfBlock[block]
        guard let first = sentences.first, let last = sentences.last else { return nil }
        return text.sentences[first].tokens.lowerBound..<text.sentences[last].tokens.upperBound
    }

    /// Other cells of the block's table row, in order.
    func rowCells(ofBlock block: Int) -> [Int] {
        guard case .tableCell(let table, let row, _, _, _) = text.document.blocks[block].kind else { return [] }
        return rows[RowKey(table: table, row: row)] ?? []
    }

    /// How strongly a sentence is about a topic: 4 by its own words, 3 by its paragraph or list, 2 by a heading or the title,
    /// 1 by the neighbouring block of the same section, 0 not at all.
    func strength(of topic: [LexiconIndex], ofSentence sentence: Int) -> Int {
        let block = text.sentences[sentence].block
        if segments(ofSentence: sentence).contains(where: { text.contains(anyOf: topic, in: $0) }) { return 4 }
        if topicParagraph(ofBlock: block).contains(where: { text.contains(anyOf: topic, in: $0) }) { return 3 }
        if (text.document.blocks[block].headings + titleBlocks).contains(where: { has(topic, block: $0) }) { return 2 }
        let section = text.blocksOfSection[text.sectionOfBlock[block]]
        if let place = section.firstIndex(of: block) {
            for near in max(0, place - 2)...min(section.count - 1, place + 1) where near != place && isProof[section[near]] {
                if !areFellows(block, section[near]), has(topic, block: section[near]) { return 1 }
            }
        }
        return 0
    }

    /// Two items of one list.
    private func areFellows(_ left: Int, _ right: Int) -> Bool {
        guard case .listItem(_, let one) = text.document.blocks[left].kind, case .listItem(_, let other) = text.document.blocks[right].kind
        else { return false }
        return one == other
    }

    func has(_ lexicons: [LexiconIndex], block: Int) -> Bool {
        tokens(ofBlock: block).map { text.contains(anyOf: lexicons, in: $0) } ?? false
    }

    /// Sentences of a block that hold one of the lexicons without denying it or putting it into the past.
    func affirming(_ lexicons: [LexiconIndex], block: Int) -> [Int] {
        text.sentencesOfBlock[block].filter { sentence in
            let tokens = text.sentences[sentence].tokens
            let hits = lexicons.flatMap { text.hits(of: $0, in: tokens) }
            guard !hits.isEmpty else { return false }
            let reading = SentenceReading(text: text, sentence: tokens)
            if reading.opensInThePast || reading.isQuoted(hits) { return false }
            return hits.contains { hit in
                !reading.isNegated(hit, own: OwnPhrases([hit]), isThing: true) && reading.cue(.past, inClauseOf: hit.start) == nil
            }
        }
    }

    /// Whether a heading above the sentence holds one of the lexicons.
    func isUnderHeading(_ lexicons: [LexiconIndex], sentence: Int) -> Bool {
        text.document.blocks[text.sentences[sentence].block].headings.contains { has(lexicons, block: $0) }
    }

    var title: String { titleBlocks.map { text.document.string(text.document.blocks[$0].range) }.joined(separator: " ") }

    var words: Int {
        zip(text.document.blocks, text.sentencesOfBlock).reduce(0) { sum, pair in
            pair.0.zone == .runningHeader || pair.0.zone == .runningFooter
                ? sum : sum + pair.1.reduce(0) { $0 + text.sentences[$1].tokens.count }
        }
    }
}
