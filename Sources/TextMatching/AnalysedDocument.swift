public import PlumblineModel

/// A document with its words, sentences and the places of every lexicon: what evaluation works on.
public struct AnalysedDocument: Sendable {
    public let document: Document
    public let tokens: [Token]
    public let sentences: [Sentence]
    /// Sentence of each token.
    public let sentenceOfToken: [Int32]
    /// Sentences of each block.
    public let sentencesOfBlock: [Range<Int>]
    /// Blocks grouped by innermost heading: section number of each block.
    public let sectionOfBlock: [Int]
    /// Blocks of each section, in order.
    public let blocksOfSection: [[Int]]
    /// Hits per lexicon, ordered by first token; cues follow the lexicons.
    public private(set) var hits: [[TermHit]]
    /// Hits of each lexicon's `not_enough` words.
    public let weakHits: [[TermHit]]
    let lexiconCount: Int

    /// The document with further hits of a lexicon, such as the name of a role's holder; hits already there stay single.
    public mutating func add(_ further: [TermHit], toLexicon lexicon: Int) {
        let known = Set(hits[lexicon].map(\.start))
        let new = further.filter { !known.contains($0.start) }
        guard !new.isEmpty else { return }
        hits[lexicon] = (hits[lexicon] + new).sorted { ($0.start, -$0.end, $0.term) < ($1.start, -$1.end, $1.term) }
    }

    /// Hits of one of the engine's own cue lists.
    public func hits(of cue: Cue) -> [TermHit] { hits[lexiconCount + cue.rawValue] }

    /// The hits of a lexicon that lie wholly inside a range of tokens.
    public func hits(of lexicon: Int, in range: Range<Int>) -> ArraySlice<TermHit> { AnalysedDocument.slice(hits[lexicon], range) }

    public func hits(of cue: Cue, in range: Range<Int>) -> ArraySlice<TermHit> {
        AnalysedDocument.slice(hits[lexiconCount + cue.rawValue], range)
    }

    /// Whether any of the lexicons occurs inside a range of tokens.
    public func contains(anyOf lexicons: [Int], in range: Range<Int>) -> Bool {
        for lexicon in lexicons {
            let index = AnalysedDocument.firstIndex(hits[lexicon], atOrAfter: range.lowerBound)
            if index < hits[lexicon].count, hits[lexicon][index].start < range.upperBound { return true }
        }
        return false
    }

    /// Hits starting in `range`; the rare hit that runs past its end belongs to it too, as phrases never cross sentences.
    private static func slice(_ hits: [TermHit], _ range: Range<Int>) -> ArraySlice<TermHit> {
        let lower = firstIndex(hits, atOrAfter: range.lowerBound)
        var upper = lower
        while upper < hits.count, hits[upper].start < range.upperBound { upper += 1 }
        return hits[lower..<upper]
    }

    private static func firstIndex(_ hits: [TermHit], atOrAfter token: Int) -> Int {
        var low = 0
        var high = hits.count
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].start < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Byte range of a range of tokens.
    public func bytes(of range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    }
}

/// A sentence: a range of tokens inside one block.
public struct Sentence: Sendable, Equatable {
    public var tokens: Range<Int>
    public var block: Int
}

/// One occurrence of a lexicon's term.
public struct TermHit: Sendable, Equatable {
    /// Tokens covered.
    public var start: Int
    public var end: Int
    /// Index into the lexicon's terms.
    public var term: Int
    /// What the words of the phrase found hold of the engine's cues; words in its gaps do not count.
    public var traits: TermTraits

    public var range: Range<Int> { start..<end }

    public init(start: Int, end: Int, term: Int, traits: TermTraits = []) {
        self.start = start
        self.end = end
        self.term = term
        self.traits = traits
    }
}
