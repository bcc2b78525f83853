import PlumblineModel

@testable import PolicyEvaluation
@testable import TextMatching

/// A text with hits found the plain way and its structure worked out anew at every question.
struct PlainText {
    let index: Int
    let text: AnalysedDocument
    /// By lexicon, then by cue.
    var hits: [[TermHit]]

    var blocks: [Block] { text.document.blocks }
    var words: Int {
        blocks.indices.filter { blocks[$0].zone != .runningHeader && blocks[$0].zone != .runningFooter }.reduce(0) { sum, block in
            sum + text.sentencesOfBlock[block].reduce(0) { $0 + text.sentences[$1].tokens.count }
        }
    }

    func hits(_ lexicon: Int, in range: Range<Int>) -> [TermHit] { hits[lexicon].filter { range.contains($0.start) } }
    func hits(_ lexicons: [Int], in ranges: [Range<Int>]) -> [TermHit] {
        ranges.flatMap { range in lexicons.flatMap { hits($0, in: range) } }
    }
    func hits(of cue: Cue, in range: Range<Int>) -> [TermHit] { hits(text.lexiconCount + cue.rawValue, in: range) }
    func holds(_ lexicons: [Int], in ranges: [Range<Int>]) -> Bool { !hits(lexicons, in: ranges).isEmpty }
    func holds(_ lexicons: [Int], block: Int) -> Bool { holds(lexicons, in: [tokens(block)].compactMap { $0 }) }

    func sentence(of hit: TermHit) -> Int { Int(text.sentenceOfToken[hit.start]) }
    func block(ofSentence sentence: Int) -> Int { text.sentences[sentence].block }
    func reading(_ sentence: Int) -> SentenceReading { SentenceReading(text: text, sentence: text.sentences[sentence].tokens) }

    func isHeading(_ block: Int) -> Bool { if case .heading = blocks[block].kind { true } else { false } }
    func isProof(_ block: Int) -> Bool { blocks[block].zone == .body && !isHeading(block) }
    func isProof(sentence: Int, withHeadings: Bool) -> Bool {
        let block = block(ofSentence: sentence)
        return isProof(block) || (withHeadings && isHeading(block) && blocks[block].zone == .body)
    }

    func tokens(_ block: Int) -> Range<Int>? {
        let sentences = text.sentencesOfBlock[block]
        guard let first = sentences.first, let last = sentences.last else { return nil }
        return text.sentences[first].tokens.lowerBound..<text.sentences[last].tokens.upperBound
    }

    // MARK: what reads together

    func items(of stem: Int) -> [Int] {
        blocks.indices.filter { if case .listItem(_, stem?) = blocks[$0].kind { true } else { false } }
    }

    func row(of block: Int) -> [Int] {
        guard case .tableCell(let table, let row, _, _, _) = blocks[block].kind else { return [] }
        return blocks.indices.filter { if case .tableCell(table, row, _, _, _) = blocks[$0].kind { true } else { false } }
    }

    private func stems(of block: Int) -> [Int] {
        switch blocks[block].kind {
        case .listItem(_, let stem?):
            var chain = [stem]
            while chain.count < 3, case .listItem(_, let outer?) = blocks[chain[0]].kind, !chain.contains(outer) {
                chain.insert(outer, at: 0)
            }
            return chain
        case .listItem(_, nil): return blocks[block].headings.suffix(1)
        case .tableCell(_, _, _, let column, let rowHead):
            let heads = [column, rowHead].compactMap { $0 }
            let beside = row(of: block).filter { $0 != block && !heads.contains($0) }
            return beside.reduce(0) { $0 + blocks[$1].range.count } <= 500 ? heads + beside : heads
        default: return []
        }
    }

    /// The passages above or beside a block that its sentences are read with.
    func inherited(_ block: Int) -> [Range<Int>] {
        stems(of: block).compactMap { stem in
            if case .tableCell = blocks[stem].kind { return tokens(stem) }
            return text.sentencesOfBlock[stem].last.map { text.sentences[$0].tokens }
        }
    }

    func paragraph(_ block: Int) -> [Int] {
        switch blocks[block].kind {
        case .listItem(_, let stem?): return Array(Set([stem] + items(of: stem) + items(of: block))).sorted()
        case .tableCell(_, _, _, let column, let rowHead): return Array(Set(row(of: block) + [column, rowHead].compactMap { $0 })).sorted()
        default: return [block] + items(of: block)
        }
    }

    func segments(_ sentence: Int, _ scope: Scope) -> [Range<Int>] {
        let block = block(ofSentence: sentence)
        let together = [text.sentences[sentence].tokens] + inherited(block)
        switch scope {
        case .clause, .sentence: return together
        case .neighbours:
            let near = [sentence - 1, sentence + 1].filter { text.sentencesOfBlock[block].contains($0) }
            var siblings: [Int] = []
            if case .listItem(_, let stem?) = blocks[block].kind {
                let all = items(of: stem)
                siblings = all.indices.filter { abs($0 - (all.firstIndex(of: block) ?? -9)) == 1 }.map { all[$0] }
            }
            return together + near.map { text.sentences[$0].tokens } + siblings.compactMap(tokens)
        case .paragraph: return paragraph(block).compactMap(tokens)
        case .section:
            return blocks.indices.filter { text.sectionOfBlock[$0] == text.sectionOfBlock[block] && isProof($0) }.compactMap(tokens)
        case .document: return blocks.indices.filter(isProof).compactMap(tokens)
        }
    }

    // MARK: what it is about

    private var titles: [Int] {
        let titles = blocks.indices.filter { if case .heading(0) = blocks[$0].kind { true } else { false } }
        return titles.isEmpty ? Array(blocks.indices.prefix(6).filter(isHeading).prefix(1)) : titles
    }

    /// 4 by its own words, 3 by its paragraph, 2 by a heading or the title, 1 by a neighbouring block, 0 not at all.
    func strength(of topic: [Int], _ sentence: Int) -> Int {
        let block = block(ofSentence: sentence)
        if holds(topic, in: segments(sentence, .sentence)) { return 4 }
        var around = paragraph(block)
        if case .listItem(_, let stem) = blocks[block].kind { around = [block] + [stem].compactMap { $0 } + items(of: block) }
        if around.contains(where: { holds(topic, block: $0) }) { return 3 }
        if (blocks[block].headings + titles).contains(where: { holds(topic, block: $0) }) { return 2 }
        let section = blocks.indices.filter { text.sectionOfBlock[$0] == text.sectionOfBlock[block] }
        let place = section.firstIndex(of: block) ?? 0
        for near in section.indices where near != place && near >= place - 2 && near <= place + 1 && isProof(section[near]) {
            if case .listItem(_, let one) = blocks[block].kind, case .listItem(_, one) = blocks[section[near]].kind { continue }
            if holds(topic, block: section[near]) { return 1 }
        }
        return 0
    }

    func isUnderHeading(_ lexicons: [Int], _ sentence: Int) -> Bool {
        blocks[block(ofSentence: sentence)].headings.contains { holds(lexicons, block: $0) }
    }

    func hasResidue(_ sentence: Int, outside own: [TermHit]) -> Bool {
        let bytes = text.bytes(of: text.sentences[sentence].tokens)
        return PlaceholderReading.residues(in: text.document, blocks[block(ofSentence: sentence)]).contains { residue in
            residue.overlaps(bytes) && !own.contains { residue.overlaps(text.bytes(of: $0.range)) }
        }
    }

    /// What is quoted of a sentence: with its stem where that holds a slot the sentence lacks, a bare word of a list with its neighbours.
    func quoted(_ sentence: Int, lacksSlot: Bool) -> Range<Int> {
        let own = text.sentences[sentence].tokens
        let block = block(ofSentence: sentence)
        if let stem = inherited(block).last, stem.upperBound <= own.lowerBound, lacksSlot || own.count < 8,
            own.upperBound - stem.lowerBound <= 70
        {
            return stem.lowerBound..<own.upperBound
        }
        guard own.count < 8, case .listItem(_, let stem) = blocks[block].kind else { return own }
        var wide = own
        for near in [block - 1, block + 1] where blocks.indices.contains(near) && wide.count < 12 {
            guard case .listItem(_, stem) = blocks[near].kind, let tokens = tokens(near), tokens.count <= 30 else { continue }
            wide = min(wide.lowerBound, tokens.lowerBound)..<max(wide.upperBound, tokens.upperBound)
        }
        return wide
    }
}
