public import PlumblineModel

/// A document with its words, sentences and the places of every lexicon: what evaluation works on. Immutable.
public final class AnalysedDocument: Sendable {
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
    public let hits: HitIndex
    /// Hits of each lexicon's `not_enough` words.
    public let weakHits: HitIndex
    public let lexiconCount: Int

    init(_ document: Document, _ layout: TextLayout, hits: HitIndex, weakHits: HitIndex, lexiconCount: Int) {
        self.document = document
        tokens = layout.tokens
        sentences = layout.sentences
        sentenceOfToken = layout.sentenceOfToken
        sentencesOfBlock = layout.sentencesOfBlock
        sectionOfBlock = layout.sectionOfBlock
        blocksOfSection = layout.blocksOfSection
        self.hits = hits
        self.weakHits = weakHits
        self.lexiconCount = lexiconCount
    }

    private init(_ other: AnalysedDocument, hits: HitIndex) {
        document = other.document
        tokens = other.tokens
        sentences = other.sentences
        sentenceOfToken = other.sentenceOfToken
        sentencesOfBlock = other.sentencesOfBlock
        sectionOfBlock = other.sectionOfBlock
        blocksOfSection = other.blocksOfSection
        self.hits = hits
        weakHits = other.weakHits
        lexiconCount = other.lexiconCount
    }

    /// The document with further hits of lexicons, such as the name of a role's holder; a place a lexicon has a hit at already gets none.
    public func adding(_ further: [(lexicon: Int, hit: TermHit)]) -> AnalysedDocument {
        var known: [Int: Set<Int>] = [:]
        var new: [(list: Int, hit: TermHit)] = []
        for entry in further {
            if known[entry.lexicon] == nil { known[entry.lexicon] = Set(hits[entry.lexicon].map(\.start)) }
            if known[entry.lexicon]?.insert(entry.hit.start).inserted == true { new.append((entry.lexicon, entry.hit)) }
        }
        guard !new.isEmpty else { return self }
        return AnalysedDocument(self, hits: hits.adding(new, sentenceOfToken: sentenceOfToken))
    }

    /// Hits of one of the engine's own cue lists.
    @inlinable
    public func hits(of cue: Cue) -> ArraySlice<TermHit> { hits[lexiconCount + cue.rawValue] }

    /// The hits of a lexicon that start in a range of tokens; as phrases never cross sentences, in whole sentences none runs past its end.
    @inlinable
    public func hits(of lexicon: Int, in range: Range<Int>) -> ArraySlice<TermHit> {
        guard !range.isEmpty, range.lowerBound < tokens.count else { return [] }
        let last = min(range.upperBound, tokens.count) - 1
        guard hits.occurs(lexicon, inSentences: Int(sentenceOfToken[range.lowerBound])...Int(sentenceOfToken[last])) else { return [] }
        let lower = hits.firstIndex(lexicon, atOrAfter: range.lowerBound)
        let end = Int(hits.offsets[lexicon + 1])
        var upper = lower
        while upper < end, hits.all[upper].start < range.upperBound { upper += 1 }
        return hits.all[lower..<upper]
    }

    @inlinable
    public func hits(of cue: Cue, in range: Range<Int>) -> ArraySlice<TermHit> { hits(of: lexiconCount + cue.rawValue, in: range) }

    /// Whether any of the lexicons occurs in a range of tokens.
    @inlinable
    public func contains(anyOf lexicons: [Int], in range: Range<Int>) -> Bool {
        guard !range.isEmpty, range.lowerBound < tokens.count else { return false }
        let first = Int(sentenceOfToken[range.lowerBound])
        let last = Int(sentenceOfToken[min(range.upperBound, tokens.count) - 1])
        for lexicon in lexicons where hits.occurs(lexicon, inSentences: first...last) {
            if sentences[first].tokens.lowerBound == range.lowerBound, sentences[last].tokens.upperBound == range.upperBound { return true }
            let index = hits.firstIndex(lexicon, atOrAfter: range.lowerBound)
            if index < Int(hits.offsets[lexicon + 1]), hits.all[index].start < range.upperBound { return true }
        }
        return false
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
