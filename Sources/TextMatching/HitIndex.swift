/// The hits of all lists (lexicons, then cues) of one document, one list after the other in one array, and for each list the sentences that
/// hold one of its hits, a bit each.
///
/// `hits[list]` are the hits of a list in order; asking whether a sentence holds a list is one look at a word of memory.
public struct HitIndex: Sendable {
    @usableFromInline let all: [TermHit]
    /// Where each list begins in `all`; one entry more than there are lists.
    @usableFromInline let offsets: [Int32]
    /// Row of bits of each list, `rowLength` words each; bit n is sentence n.
    @usableFromInline let bits: [UInt64]
    @usableFromInline let rowLength: Int

    /// Number of lists.
    public var count: Int { offsets.count - 1 }

    /// - Parameters:
    ///   - lists: hits by list, each in order (see `TermHit.isBefore`).
    ///   - sentenceOfToken: sentence of each token; empty where no bits are wanted.
    init(_ lists: HitLists, sentenceOfToken: [Int32], sentences: Int) {
        all = lists.hits
        offsets = lists.offsets
        rowLength = sentenceOfToken.isEmpty ? 0 : (sentences + 63) / 64
        bits = HitIndex.bits(lists, sentenceOfToken: sentenceOfToken, rowLength: rowLength)
    }

    private static func bits(_ lists: HitLists, sentenceOfToken: [Int32], rowLength: Int) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: rowLength * (lists.offsets.count - 1))
        guard rowLength > 0 else { return bits }
        bits.withUnsafeMutableBufferPointer { bits in
            for list in 0..<lists.offsets.count - 1 {
                for place in Int(lists.offsets[list])..<Int(lists.offsets[list + 1]) {
                    let sentence = Int(sentenceOfToken[lists.hits[place].start])
                    bits[list * rowLength + sentence >> 6] |= 1 << UInt64(sentence & 63)
                }
            }
        }
        return bits
    }

    /// The hits of a list, ordered by first token.
    @inlinable
    public subscript(list: Int) -> ArraySlice<TermHit> { all[Int(offsets[list])..<Int(offsets[list + 1])] }

    /// Whether a list has a hit that starts in one of the sentences.
    @inlinable
    public func occurs(_ list: Int, inSentences sentences: ClosedRange<Int>) -> Bool {
        let (first, last) = (sentences.lowerBound, sentences.upperBound)
        let row = list * rowLength
        var word = first >> 6
        var mask = ~UInt64(0) << UInt64(first & 63)
        while word < last >> 6 {
            if bits[row + word] & mask != 0 { return true }
            mask = ~0
            word += 1
        }
        return bits[row + word] & mask & (~UInt64(0) >> UInt64(63 - last & 63)) != 0
    }

    /// Adds the sentences that hold a list to a set of sentences.
    public func addSentences(of list: Int, to set: inout SentenceSet) {
        let row = list * rowLength
        for word in 0..<rowLength { set.words[word] |= bits[row + word] }
    }

    /// Index into `all` of the list's first hit at or after a token.
    @inlinable
    func firstIndex(_ list: Int, atOrAfter token: Int) -> Int {
        var low = Int(offsets[list])
        var high = Int(offsets[list + 1])
        while low < high {
            let middle = (low + high) >> 1
            if all[middle].start < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The lists with further hits, each list in order again.
    func adding(_ further: [(list: Int, hit: TermHit)], sentenceOfToken: [Int32]) -> HitIndex {
        var byList: [Int: [TermHit]] = [:]
        for entry in further { byList[entry.list, default: []].append(entry.hit) }
        var hits: [TermHit] = []
        hits.reserveCapacity(all.count + further.count)
        var offsets = self.offsets
        var bits = self.bits
        var copied = 0
        var shift: Int32 = 0
        var next = 0
        for (list, new) in byList.sorted(by: { $0.key < $1.key }) {
            hits += all[copied..<Int(self.offsets[list])]
            hits += (self[list] + new).sorted(by: TermHit.isBefore)
            copied = Int(self.offsets[list + 1])
            for place in next...list { offsets[place] += shift }
            next = list + 1
            shift += Int32(new.count)
            for hit in new {
                let sentence = Int(sentenceOfToken[hit.start])
                bits[list * rowLength + sentence >> 6] |= 1 << UInt64(sentence & 63)
            }
        }
        hits += all[copied...]
        for place in next..<offsets.count { offsets[place] += shift }
        return HitIndex(all: hits, offsets: offsets, bits: bits, rowLength: rowLength)
    }

    private init(all: [TermHit], offsets: [Int32], bits: [UInt64], rowLength: Int) {
        self.all = all
        self.offsets = offsets
        self.bits = bits
        self.rowLength = rowLength
    }
}

/// A set of sentences of one document, a bit each.
public struct SentenceSet: Sendable, Equatable {
    @usableFromInline var words: [UInt64]

    /// The empty set for a document of so many sentences.
    public init(sentences: Int) {
        words = [UInt64](repeating: 0, count: (sentences + 63) / 64)
    }

    @inlinable
    public func contains(_ sentence: Int) -> Bool { words[sentence >> 6] & (1 << UInt64(sentence & 63)) != 0 }

    @inlinable
    public mutating func insert(_ sentence: Int) { words[sentence >> 6] |= 1 << UInt64(sentence & 63) }

    public mutating func formUnion(_ other: SentenceSet) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    public mutating func formIntersection(_ other: SentenceSet) {
        for index in words.indices { words[index] &= other.words[index] }
    }

    public mutating func subtract(_ other: SentenceSet) {
        for index in words.indices { words[index] &= ~other.words[index] }
    }

    public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    /// Calls `body` for each sentence, in order.
    @inlinable
    public func forEach(_ body: (Int) -> Void) {
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                body(index << 6 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }
}
