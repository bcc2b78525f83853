internal import PlumblineModel
internal import TextMatching

/// Which sentences of a document hold a set of lexicons, by themselves or within a scope. Each scope is worked out when first asked for, from
/// the sentences that hold the set: the rarer it is, the less there is to do.
final class SetSpread {
    let own: SentenceSet
    private let text: AnalysedDocument
    private var wider = [SentenceSet?](repeating: nil, count: 5)

    init(_ lexicons: [LexiconIndex], in text: AnalysedDocument) {
        self.text = text
        var own = SentenceSet(sentences: text.sentences.count)
        for lexicon in lexicons { text.hits.addSentences(of: lexicon, to: &own) }
        self.own = own
    }

    /// Sentences around which the set stands within a scope: the reverse of `DocumentContext.segments(ofSentence:scope:)`.
    func within(_ scope: Scope, _ structure: DocumentStructure) -> SentenceSet {
        let place =
            switch scope {
            case .clause, .sentence: 0
            case .neighbours: 1
            case .paragraph: 2
            case .section: 3
            case .document: 4
            }
        if let known = wider[place] { return known }
        let set: SentenceSet
        switch scope {
        case .clause, .sentence: set = inherited(structure)
        case .neighbours: set = neighbours(structure)
        case .paragraph: set = blocks { structure.forEachParagraph(holding: $0, withFellows: true, $1) }
        case .section: set = blocks(of: structure.proof) { text.blocksOfSection[text.sectionOfBlock[$0]].forEach($1) }
        case .document: set = blocks(of: structure.proof) { _, body in text.document.blocks.indices.forEach(body) }
        }
        wider[place] = set
        return set
    }

    private func inherited(_ structure: DocumentStructure) -> SentenceSet {
        var result = own
        var lent = own
        lent.formIntersection(structure.lenders)
        lent.forEach { sentence in
            for heirs in structure.heirs(ofSentence: sentence) {
                for heir in heirs { result.insert(heir) }
            }
        }
        return result
    }

    private func neighbours(_ structure: DocumentStructure) -> SentenceSet {
        var result = within(.sentence, structure)
        var last = -1
        own.forEach { sentence in
            let block = text.sentences[sentence].block
            let fellows = text.sentencesOfBlock[block]
            if fellows.contains(sentence - 1) { result.insert(sentence - 1) }
            if fellows.contains(sentence + 1) { result.insert(sentence + 1) }
            guard block != last else { return }
            last = block
            for sibling in structure.siblings(ofBlock: block, reach: 1) {
                for near in text.sentencesOfBlock[sibling] { result.insert(near) }
            }
        }
        return result
    }

    /// The sentences of all blocks that `reach` gives for the blocks that hold the set (in one of `among`).
    private func blocks(of among: SentenceSet? = nil, reach: (Int, (Int) -> Void) -> Void) -> SentenceSet {
        var result = SentenceSet(sentences: text.sentences.count)
        var holders = own
        if let among { holders.formIntersection(among) }
        var last = -1
        holders.forEach { sentence in
            let block = text.sentences[sentence].block
            // a section or a document is filled at once
            guard block != last, among == nil || !result.contains(sentence) else { return }
            last = block
            reach(block) { other in
                for near in text.sentencesOfBlock[other] { result.insert(near) }
            }
        }
        return result
    }
}
