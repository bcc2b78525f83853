/// A fixed list of words to which words of a text are compared whatever their case, without making strings of them.
public struct WordTable: Sendable {
    private var places = HashIndex()

    /// - Parameter words: in lower case.
    public init(_ words: some Sequence<some StringProtocol>) {
        for (place, word) in words.enumerated() where !word.isEmpty { places.set(Int32(place), for: HashIndex.hash(word.utf8)) }
    }

    /// The place in the list of the word at `range` of `text`, nil where it is none of them. Only ASCII letters are folded.
    public func place(of range: Range<Int>, in text: [UInt8]) -> Int? {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for position in range {
            let byte = text[position]
            hash = (hash ^ UInt64(byte >= 65 && byte <= 90 ? byte + 32 : byte)) &* 0x100_0000_01b3
        }
        return places.value(of: HashIndex.finished(hash)).map(Int.init)
    }

    public func contains(_ range: Range<Int>, in text: [UInt8]) -> Bool { place(of: range, in: text) != nil }
}
