/// The words that lexicons use, numbered from 1; every other word is 0. Words meet by their lemma key.
struct Vocabulary: Sendable {
    private var index = HashIndex(minimumCapacity: 4096)
    private(set) var count: Int32 = 0

    /// The number of a lexicon's word, given as spelled; adds it where it is new.
    mutating func add(_ spelled: [UInt8]) -> Int32 {
        let key = HashIndex.hash(Lemma.key(of: spelled))
        if let known = index.value(of: key) { return known }
        count += 1
        index.set(count, for: key)
        return count
    }

    /// The number of a document's word, 0 where no lexicon uses it; the word becomes its key.
    func number(of spelled: inout [UInt8]) -> Int32 {
        Lemma.fold(&spelled)
        return index.value(of: HashIndex.hash(spelled)) ?? 0
    }
}

/// A word as spelled, taken apart: `cyberbullying` and `don't` are two words each.
struct SpelledWord {
    var first: [UInt8]
    /// Bytes of the spelling that belong to the first part.
    var firstLength: Int
    var second: [UInt8]?

    private static let apostrophe = UInt8(ascii: "'")

    /// `spelling` is lower case, with `'` for every apostrophe.
    init(_ spelling: [UInt8]) {
        if spelling.contains(SpelledWord.apostrophe) {
            self = SpelledWord.contraction(spelling)
        } else if let split = Compounds.firstLength(ofHash: HashIndex.hash(spelling)) {
            first = Array(spelling[..<split])
            firstLength = split
            second = Array(spelling[split...])
        } else {
            first = spelling
            firstLength = spelling.count
            second = nil
        }
    }

    private init(first: [UInt8], firstLength: Int, second: [UInt8]?) {
        self.first = first
        self.firstLength = firstLength
        self.second = second
    }

    private static func contraction(_ spelling: [UInt8]) -> SpelledWord {
        func ends(_ ending: String) -> Bool { spelling.suffix(ending.utf8.count).elementsEqual(ending.utf8) }
        func word(_ text: String) -> [UInt8] { Array(text.utf8) }
        if ends("n't") {
            let base = Array(spelling.dropLast(3))
            let irregular = [word("ca"): word("can"), word("wo"): word("will"), word("sha"): word("shall")]
            return SpelledWord(first: irregular[base] ?? base, firstLength: base.count, second: word("not"))
        }
        for (ending, full) in [("'ll", "will"), ("'re", "are"), ("'ve", "have")] where ends(ending) {
            let base = Array(spelling.dropLast(3))
            return SpelledWord(first: base, firstLength: base.count, second: word(full))
        }
        let base = ends("'s") ? Array(spelling.dropLast(2)) : spelling.filter { $0 != apostrophe }
        return SpelledWord(first: base, firstLength: spelling.count, second: nil)
    }
}
