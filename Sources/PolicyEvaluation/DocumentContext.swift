internal import PlumblineModel
internal import TextMatching

/// One analysed document with the structure that evaluation asks for: what a sentence reads together with, and what it is about.
///
/// What one rule has asked is kept for the next (`LexiconSet` says under which number), so a context serves one assessment and one thread.
final class DocumentContext {
    let index: Int
    let text: AnalysedDocument
    let structure: DocumentStructure
    /// What is known of each set of lexicons, by its number.
    private var spread: [SetSpread?] = []
    private var topics: [TopicStrength?] = []
    private var readings: [SentenceReading?]
    private var stemReadingsOfBlock: [[SentenceReading]?]
    private var groups: [Scope: [[Int]]] = [:]

    init(index: Int, text: AnalysedDocument, structure: DocumentStructure? = nil) {
        self.index = index
        self.text = text
        self.structure = structure ?? DocumentStructure(text)
        readings = [SentenceReading?](repeating: nil, count: text.sentences.count)
        stemReadingsOfBlock = [[SentenceReading]?](repeating: nil, count: text.document.blocks.count)
    }

    var words: Int { structure.words }

    /// Tokens that begin with a capital.
    private(set) lazy var capitalised: [Int] = text.tokens.indices.filter { text.tokens[$0].marks.contains(.capitalised) }

    // MARK: sentences

    /// Sentences that can prove a duty.
    func isProof(sentence: Int, withHeadings: Bool = false) -> Bool {
        withHeadings ? structure.proofWithHeadings.contains(sentence) : structure.proof.contains(sentence)
    }

    /// How a sentence says what it says.
    func reading(ofSentence sentence: Int) -> SentenceReading {
        if let known = readings[sentence] { return known }
        let reading = SentenceReading(text: text, sentence: text.sentences[sentence].tokens)
        readings[sentence] = reading
        return reading
    }

    /// How the passages say it that a block's sentences read together with, outermost first.
    func stemReadings(ofBlock block: Int) -> [SentenceReading] {
        if let known = stemReadingsOfBlock[block] { return known }
        let readings = structure.inherited[block].map { SentenceReading(text: text, sentence: $0) }
        stemReadingsOfBlock[block] = readings
        return readings
    }

    /// Whether the sentence holds a gap a template left to fill in, other than one a frame looks for itself.
    func hasResidue(sentence: Int, outside own: [TermHit] = []) -> Bool {
        guard let residues = structure.residues[text.sentences[sentence].block] else { return false }
        let bytes = text.bytes(of: text.sentences[sentence].tokens)
        // brackets may stand just outside the first and last word
        return residues.contains { residue in
            residue.lowerBound < bytes.upperBound && residue.upperBound > bytes.lowerBound
                && !own.contains { residue.overlaps(text.bytes(of: $0.range)) }
        }
    }

    // MARK: what is read together

    /// The sentence itself and the passages it reads together with: the last sentence of each stem, whole head cells.
    func segments(ofSentence sentence: Int) -> [Range<Int>] {
        let own = text.sentences[sentence]
        return [own.tokens] + structure.inherited[own.block]
    }

    func inheritedSegments(ofBlock block: Int) -> [Range<Int>] { structure.inherited[block] }

    /// Token ranges within which the slots of a frame anchored in `sentence` may stand.
    func segments(ofSentence sentence: Int, scope: Scope) -> [Range<Int>] {
        switch scope {
        case .clause, .sentence: return segments(ofSentence: sentence)
        case .neighbours:
            let block = text.sentences[sentence].block
            let all = text.sentencesOfBlock[block]
            var result = segments(ofSentence: sentence)
            for near in [sentence - 1, sentence + 1] where all.contains(near) { result.append(text.sentences[near].tokens) }
            result += structure.siblings(ofBlock: block, reach: 1).compactMap(tokens(ofBlock:))
            return result
        case .paragraph: return structure.paragraph(ofBlock: text.sentences[sentence].block).compactMap(tokens(ofBlock:))
        case .section:
            let section = text.sectionOfBlock[text.sentences[sentence].block]
            return text.blocksOfSection[section].filter { structure.isProof[$0] }.compactMap(tokens(ofBlock:))
        case .document:
            return text.document.blocks.indices.filter { structure.isProof[$0] }.compactMap(tokens(ofBlock:))
        }
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

    /// Sentences that can prove a duty, grouped by what belongs together under a scope (`SentenceGroups`).
    func groups(within scope: Scope) -> [[Int]] {
        if let known = groups[scope] { return known }
        let new = SentenceGroups.groups(within: scope, of: structure)
        groups[scope] = new
        return new
    }

    func tokens(ofBlock block: Int) -> Range<Int>? {
        let sentences = text.sentencesOfBlock[block]
        guard let first = sentences.first, let last = sentences.last else { return nil }
        return text.sentences[first].tokens.lowerBound..<text.sentences[last].tokens.upperBound
    }

    /// Cells of the block's table row, in order.
    func rowCells(ofBlock block: Int) -> [Int] { structure.rowCells(ofBlock: block) }

    // MARK: where lexicons stand

    /// Sentences that hold a set themselves.
    func holding(_ set: LexiconSet) -> SentenceSet { spread(of: set).own }

    /// Sentences that have one of the set's lexicons within a scope around them.
    func holding(_ set: LexiconSet, within scope: Scope) -> SentenceSet { spread(of: set).within(scope, structure) }

    private func spread(of set: LexiconSet) -> SetSpread {
        while spread.count <= set.number { spread.append(nil) }
        if let known = spread[set.number] { return known }
        let new = SetSpread(set.lexicons, in: text)
        spread[set.number] = new
        return new
    }

    /// How strongly a sentence is about a topic (`TopicStrength`).
    func strength(of topic: LexiconSet, ofSentence sentence: Int) -> Int {
        while topics.count <= topic.number { topics.append(nil) }
        if let known = topics[topic.number] { return known.level(ofSentence: sentence, structure) }
        let new = TopicStrength(spread(of: topic), structure)
        topics[topic.number] = new
        return new.level(ofSentence: sentence, structure)
    }

    func has(_ lexicons: [LexiconIndex], block: Int) -> Bool {
        guard !lexicons.isEmpty, let tokens = tokens(ofBlock: block) else { return false }
        return text.contains(anyOf: lexicons, in: tokens)
    }

    /// Sentences of a block that hold one of the lexicons without denying it or putting it into the past.
    func affirming(_ lexicons: [LexiconIndex], block: Int) -> [Int] {
        text.sentencesOfBlock[block].filter { sentence in
            let tokens = text.sentences[sentence].tokens
            let hits = lexicons.flatMap { text.hits(of: $0, in: tokens) }
            guard !hits.isEmpty else { return false }
            let reading = reading(ofSentence: sentence)
            if reading.opensInThePast || reading.isQuoted(hits) { return false }
            return hits.contains { hit in
                !reading.isNegated(hit, own: OwnPhrases([hit]), isThing: true) && reading.cue(.past, inClauseOf: hit.start) == nil
            }
        }
    }

    /// Whether a heading above the sentence holds one of the lexicons.
    func isUnderHeading(_ lexicons: [LexiconIndex], sentence: Int) -> Bool {
        !lexicons.isEmpty && text.document.blocks[text.sentences[sentence].block].headings.contains { has(lexicons, block: $0) }
    }

    var title: String { structure.titleBlocks.map { text.document.string(text.document.blocks[$0].range) }.joined(separator: " ") }
}
