/// One occurrence of a lexicon's term.
public struct TermHit: Sendable, Equatable {
    // A long policy has more hits than words: half-width numbers keep them in the processor's cache.
    @usableFromInline var first: Int32
    @usableFromInline var pastLast: Int32
    @usableFromInline var termNumber: Int32
    /// What the words of the phrase found hold of the engine's cues; words in its gaps do not count.
    public let traits: TermTraits

    /// First token covered.
    @inlinable public var start: Int { Int(first) }
    /// The token after the last one covered.
    @inlinable public var end: Int { Int(pastLast) }
    /// Index into the lexicon's terms.
    @inlinable public var term: Int { Int(termNumber) }
    @inlinable public var range: Range<Int> { Range(uncheckedBounds: (Int(first), Int(pastLast))) }

    @inlinable
    public init(start: Int, end: Int, term: Int, traits: TermTraits = []) {
        first = Int32(truncatingIfNeeded: start)
        pastLast = Int32(truncatingIfNeeded: end)
        termNumber = Int32(truncatingIfNeeded: term)
        self.traits = traits
    }

    /// Order of hits in a list: by place, of those that start together the longest first.
    static func isBefore(_ left: TermHit, _ right: TermHit) -> Bool {
        if left.first != right.first { return left.first < right.first }
        if left.pastLast != right.pastLast { return left.pastLast > right.pastLast }
        return left.termNumber < right.termNumber
    }
}
