public import PlumblineModel

/// All lexicons compiled to one automaton. Build it once per rule pack; `analyse` is a pure function of the document.
public struct TermMatcher: Sendable {
    private let vocabulary: Vocabulary
    private let automaton: PhraseAutomaton
    private let patterns: [Pattern]
    private let gapped: [GappedPhrase]
    private let lexiconCount: Int

    private struct Pattern: Sendable {
        var kind: Kind
        var lexicon: Int32
        /// Index of the term, or of the gapped phrase for a part.
        var term: Int32
        var part: Int32
        var length: Int32
        var traits: TermTraits = []

        enum Kind: Sendable { case term, blocker, notEnough, gapPart }
    }

    /// A phrase with gaps of up to `widest` words between its parts.
    private struct GappedPhrase: Sendable {
        var kind: Pattern.Kind
        var lexicon: Int
        var term: Int
        var parts: Int
        var traits: TermTraits
        static let widest = 4
    }

    /// - Parameter lexicons: `RulePack.lexicons`; hits are numbered by their order.
    public init(lexicons: [Lexicon]) {
        var vocabulary = Vocabulary()
        var patterns: [Pattern] = []
        var phrases: [[Int32]] = []
        var gapped: [GappedPhrase] = []

        let reader = TermTraits.Reader { TermMatcher.words(of: $0).map { vocabulary.add($0) } }

        func add(_ phrase: String, _ kind: Pattern.Kind, lexicon: Int, term: Int) {
            let parts = phrase.split(separator: "…").map { TermMatcher.words(of: String($0)).map { vocabulary.add($0) } }.filter {
                !$0.isEmpty
            }
            let traits = reader.traits(of: parts)
            if parts.count > 1 {
                for (index, part) in parts.enumerated() {
                    patterns.append(
                        Pattern(
                            kind: .gapPart, lexicon: Int32(lexicon), term: Int32(gapped.count), part: Int32(index),
                            length: Int32(part.count)))
                    phrases.append(part)
                }
                gapped.append(GappedPhrase(kind: kind, lexicon: lexicon, term: term, parts: parts.count, traits: traits))
            } else if let words = parts.first {
                patterns.append(
                    Pattern(kind: kind, lexicon: Int32(lexicon), term: Int32(term), part: 0, length: Int32(words.count), traits: traits))
                phrases.append(words)
            }
        }

        for (index, lexicon) in (lexicons + Cue.allCases.map(\.lexicon)).enumerated() {
            for (term, entry) in lexicon.terms.enumerated() {
                for phrase in entry.phrases { add(phrase, .term, lexicon: index, term: term) }
            }
            for blocker in lexicon.blockers { add(blocker, .blocker, lexicon: index, term: 0) }
            for phrase in lexicon.notEnough { add(phrase, .notEnough, lexicon: index, term: 0) }
        }
        self.vocabulary = vocabulary
        self.patterns = patterns
        self.gapped = gapped
        automaton = PhraseAutomaton(phrases: phrases)
        lexiconCount = lexicons.count
    }

    /// The words of a phrase, taken apart as a document's are.
    static func words(of phrase: String) -> [[UInt8]] {
        let folded = phrase.lowercased().utf8.split(whereSeparator: { byte in
            !(byte >= 97 && byte <= 122 || byte >= 48 && byte <= 57 || byte >= 128 || byte == 39)
        })
        return folded.flatMap { bytes -> [[UInt8]] in
            // U+2019 inside a word is an apostrophe
            let text = Array(String(decoding: bytes, as: UTF8.self).replacing("\u{2019}", with: "'").utf8)
            let word = SpelledWord(text)
            return ([word.first] + (word.second.map { [$0] } ?? [])).filter { !$0.isEmpty }
        }
    }

    /// Finds words, sentences and all hits.
    public func analyse(_ document: Document) -> AnalysedDocument {
        let layout = layOut(document)
        let count = lexiconCount + Cue.allCases.count
        var hits = [[TermHit]](repeating: [], count: count)
        var blocked = [[TermHit]](repeating: [], count: count)
        var weak = [[TermHit]](repeating: [], count: count)
        var parts = [[[TermHit]]](repeating: [], count: gapped.count)
        for (index, phrase) in gapped.enumerated() { parts[index] = [[TermHit]](repeating: [], count: phrase.parts) }

        for sentence in layout.sentences {
            automaton.match(layout.tokens, in: sentence.tokens) { number, last in
                let pattern = patterns[Int(number)]
                let hit = TermHit(start: last + 1 - Int(pattern.length), end: last + 1, term: Int(pattern.term), traits: pattern.traits)
                switch pattern.kind {
                case .term: hits[Int(pattern.lexicon)].append(hit)
                case .blocker: blocked[Int(pattern.lexicon)].append(hit)
                case .notEnough: weak[Int(pattern.lexicon)].append(hit)
                case .gapPart: parts[Int(pattern.term)][Int(pattern.part)].append(hit)
                }
            }
        }
        for (index, phrase) in gapped.enumerated() where parts[index].allSatisfy({ !$0.isEmpty }) {
            let found = TermMatcher.joined(parts[index], of: phrase, sentenceOfToken: layout.sentenceOfToken)
            switch phrase.kind {
            case .blocker: blocked[phrase.lexicon] += found
            case .notEnough: weak[phrase.lexicon] += found
            default: hits[phrase.lexicon] += found
            }
        }
        for lexicon in 0..<count where !hits[lexicon].isEmpty {
            if !blocked[lexicon].isEmpty {
                hits[lexicon].removeAll { hit in blocked[lexicon].contains { $0.start <= hit.start && hit.end <= $0.end } }
            }
            hits[lexicon].sort { ($0.start, -$0.end, $0.term) < ($1.start, -$1.end, $1.term) }
        }
        learnAcronyms(document, layout, &hits)
        return AnalysedDocument(
            document: document, tokens: layout.tokens, sentences: layout.sentences, sentenceOfToken: layout.sentenceOfToken,
            sentencesOfBlock: layout.sentencesOfBlock, sectionOfBlock: layout.sectionOfBlock, blocksOfSection: layout.blocksOfSection,
            hits: hits, weakHits: weak, lexiconCount: lexiconCount)
    }

    private func layOut(_ document: Document) -> TextLayout {
        TextLayout(document: document, vocabulary: vocabulary)
    }

    /// Chains of parts in order, at most `widest` words between neighbours, inside one sentence.
    private static func joined(_ parts: [[TermHit]], of phrase: GappedPhrase, sentenceOfToken: [Int32]) -> [TermHit] {
        parts[0].compactMap { first in
            var end = first.end
            for part in parts.dropFirst() {
                guard let next = part.first(where: { $0.start >= end && $0.start - end <= GappedPhrase.widest }),
                    sentenceOfToken[next.start] == sentenceOfToken[first.start]
                else { return nil }
                end = next.end
            }
            return TermHit(start: first.start, end: end, term: phrase.term, traits: phrase.traits)
        }
    }

    /// `… safeguarding lead officer (SLO)`: from its definition on, SLO is what the words before the bracket are.
    private func learnAcronyms(_ document: Document, _ layout: TextLayout, _ hits: inout [[TermHit]]) {
        for acronym in layout.definedAcronyms(in: document) {
            for lexicon in 0..<lexiconCount {
                guard
                    let defining = hits[lexicon].first(where: {
                        $0.end == acronym.longForm.upperBound && $0.start <= acronym.longForm.lowerBound + 1 && $0.end - $0.start >= 2
                    })
                else { continue }
                let known = Set(hits[lexicon].map(\.start))
                let learned = acronym.uses.filter { !known.contains($0) }.map { TermHit(start: $0, end: $0 + 1, term: defining.term) }
                guard !learned.isEmpty else { continue }
                hits[lexicon] += learned
                hits[lexicon].sort { ($0.start, -$0.end, $0.term) < ($1.start, -$1.end, $1.term) }
            }
        }
    }
}
