public import PlumblineModel

/// All lexicons compiled to one automaton. Build it once per rule pack; `analyse` is a pure function of the document.
public struct TermMatcher: Sendable {
    private let vocabulary: Vocabulary
    private let automaton: PhraseAutomaton
    private let patterns: [Pattern]
    private let gapped: [GappedPhrase]
    private let lexiconCount: Int
    /// Number of lists of each kind: the lexicons and the cues.
    private let listCount: Int
    /// Different parts of gapped phrases.
    private let partCount: Int

    private struct Pattern: Sendable {
        /// List the hit belongs to: lexicons and cues, then their blockers, then their words that are not enough, then parts of phrases with gaps,
        /// which many phrases share.
        var list: Int32
        var term: Int32
        var length: Int32
        var traits: TermTraits
    }

    /// A phrase with gaps of up to `widest` words between its parts.
    private struct GappedPhrase: Sendable {
        var list: Int32
        var term: Int
        /// Lists of its parts.
        var parts: [Int32]
        var traits: TermTraits
        static let widest = 4
    }

    private enum Kind: Int { case term, blocker, notEnough }

    /// - Parameter lexicons: `RulePack.lexicons`; hits are numbered by their order.
    public init(lexicons: [Lexicon]) {
        var vocabulary = Vocabulary()
        var patterns: [Pattern] = []
        var phrases: [[Int32]] = []
        var gapped: [GappedPhrase] = []
        var partLists: [[Int32]: Int32] = [:]
        let all = lexicons + Cue.allCases.map(\.lexicon)

        let reader = TermTraits.Reader { PhraseWords.parts(of: $0).joined().map { vocabulary.add($0) } }

        func add(_ phrase: String, _ kind: Kind, lexicon: Int, term: Int) {
            let list = Int32(kind.rawValue * all.count + lexicon)
            let parts = PhraseWords.parts(of: phrase).map { $0.map { vocabulary.add($0) } }
            let traits = reader.traits(of: parts)
            if parts.count > 1 {
                let lists = parts.map { part -> Int32 in
                    if let known = partLists[part] { return known }
                    let new = Int32(3 * all.count + partLists.count)
                    partLists[part] = new
                    patterns.append(Pattern(list: new, term: 0, length: Int32(part.count), traits: []))
                    phrases.append(part)
                    return new
                }
                gapped.append(GappedPhrase(list: list, term: term, parts: lists, traits: traits))
            } else if let words = parts.first {
                patterns.append(Pattern(list: list, term: Int32(term), length: Int32(words.count), traits: traits))
                phrases.append(words)
            }
        }

        for (index, lexicon) in all.enumerated() {
            for (term, entry) in lexicon.terms.enumerated() {
                add(entry.say, .term, lexicon: index, term: term)
                for form in entry.forms { add(form, .term, lexicon: index, term: term) }
            }
            for blocker in lexicon.blockers { add(blocker, .blocker, lexicon: index, term: 0) }
            for phrase in lexicon.notEnough { add(phrase, .notEnough, lexicon: index, term: 0) }
        }
        self.vocabulary = vocabulary
        self.patterns = patterns
        self.gapped = gapped
        partCount = partLists.count
        automaton = PhraseAutomaton(phrases: phrases, words: Int(vocabulary.count))
        lexiconCount = lexicons.count
        listCount = all.count
    }

    /// Finds words, sentences and all hits.
    public func analyse(_ document: Document) -> AnalysedDocument {
        let layout = TextLayout(document: document, vocabulary: vocabulary)
        let found = grouped(automaton.matches(layout.tokens, in: layout.sentences))
        let joined = joinedParts(found, layout)
        var hits = HitLists()
        var weak = HitLists()
        hits.hits.reserveCapacity(found.hits.count)
        for list in 0..<listCount {
            let begin = hits.hits.count
            hits.hits += found[list]
            hits.hits += joined[list]
            let blockers = listCount + list
            if !found.isEmpty(blockers) || !joined.isEmpty(blockers) {
                hits.removeCovered(from: begin, by: Array(found[blockers]) + joined[blockers])
            }
            hits.sortInsertions(from: begin)
            hits.endList()
            weak.hits += found[2 * listCount + list]
            weak.hits += joined[2 * listCount + list]
            weak.endList()
        }
        let sentences = layout.sentences.count
        var index = HitIndex(hits, sentenceOfToken: layout.sentenceOfToken, sentences: sentences)
        let learned = learnedAcronyms(document, layout, index)
        if !learned.isEmpty { index = index.adding(learned, sentenceOfToken: layout.sentenceOfToken) }
        return AnalysedDocument(
            document, layout, hits: index, weakHits: HitIndex(weak, sentenceOfToken: [], sentences: sentences), lexiconCount: lexiconCount)
    }

    /// The matches by list; parts of gapped phrases are lists behind all others.
    private func grouped(_ matches: [PhraseAutomaton.Match]) -> HitLists {
        patterns.withUnsafeBufferPointer { patterns in
            matches.withUnsafeBufferPointer { matches in
                HitLists(lists: 3 * listCount + partCount, count: matches.count) { number in
                    Int(patterns[Int(matches[number].pattern)].list)
                } hit: { number in
                    let pattern = patterns[Int(matches[number].pattern)]
                    let end = Int(matches[number].last) + 1
                    return TermHit(start: end - Int(pattern.length), end: end, term: Int(pattern.term), traits: pattern.traits)
                }
            }
        }
    }

    /// Phrases with gaps: their parts in order, at most `widest` words between neighbours, inside one sentence.
    private func joinedParts(_ found: HitLists, _ layout: TextLayout) -> HitLists {
        var joined: [(list: Int, hit: TermHit)] = []
        for phrase in gapped where phrase.parts.allSatisfy({ !found.isEmpty(Int($0)) }) {
            let firsts = found.range(Int(phrase.parts[0]))
            let seconds = found.range(Int(phrase.parts[1]))
            func join(_ first: TermHit) {
                guard let end = end(of: phrase, from: first, found, layout) else { return }
                joined.append((Int(phrase.list), TermHit(start: first.start, end: end, term: phrase.term, traits: phrase.traits)))
            }
            // the rarer of the first two parts leads to the places
            if firsts.count <= seconds.count {
                for place in firsts { join(found.hits[place]) }
            } else {
                var next = firsts.lowerBound
                for place in seconds {
                    let second = found.hits[place].start
                    next = found.firstIndex(atOrAfter: second - TermMatcher.widestReach, in: next..<firsts.upperBound)
                    while next < firsts.upperBound, found.hits[next].end <= second {
                        if second - found.hits[next].end <= GappedPhrase.widest { join(found.hits[next]) }
                        next += 1
                    }
                }
            }
        }
        return HitLists(lists: 3 * listCount, count: joined.count) {
            joined[$0].list
        } hit: {
            joined[$0].hit
        }
    }

    /// Tokens before a part within which the part before it begins: more than any part is long.
    private static let widestReach = 64

    /// Where a phrase with gaps ends that begins with `first`, or nil.
    private func end(of phrase: GappedPhrase, from first: TermHit, _ found: HitLists, _ layout: TextLayout) -> Int? {
        var end = first.end
        for part in phrase.parts.dropFirst() {
            let range = found.range(Int(part))
            let place = found.firstIndex(atOrAfter: end, in: range)
            guard place < range.upperBound, found.hits[place].start - end <= GappedPhrase.widest,
                layout.sentenceOfToken[found.hits[place].start] == layout.sentenceOfToken[first.start]
            else { return nil }
            end = found.hits[place].end
        }
        return end
    }

    /// `… safeguarding lead officer (SLO)`: from its definition on, SLO is what the words before the bracket are.
    private func learnedAcronyms(_ document: Document, _ layout: TextLayout, _ hits: HitIndex) -> [(list: Int, hit: TermHit)] {
        var learned: [(list: Int, hit: TermHit)] = []
        for acronym in layout.definedAcronyms(in: document) {
            let sentence = Int(layout.sentenceOfToken[acronym.longForm.lowerBound])
            for lexicon in 0..<lexiconCount where hits.occurs(lexicon, inSentences: sentence...sentence) {
                guard
                    let defining = hits[lexicon].first(where: {
                        $0.end == acronym.longForm.upperBound && $0.start <= acronym.longForm.lowerBound + 1 && $0.end - $0.start >= 2
                    })
                else { continue }
                let known = Set(hits[lexicon].map(\.start))
                for use in acronym.uses where !known.contains(use) {
                    learned.append((lexicon, TermHit(start: use, end: use + 1, term: defining.term)))
                }
            }
        }
        return learned
    }
}
