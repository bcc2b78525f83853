/// The words of one document, to decide what a hyphen at a line end was.
struct Vocabulary {
    private var whole: Set<ByteText> = []
    private var hyphenated: Set<ByteText> = []

    init(_ lines: [SourceLine]) {
        for line in lines {
            let words = line.text.words
            for (index, word) in words.enumerated() {
                let core = Vocabulary.core(word)
                // The last word of a line may be half a word, and so may the first of the next.
                if index == words.count - 1, core.last == Byte.hyphen { continue }
                if core.contains(Byte.hyphen) { hyphenated.insert(core) } else if !core.isEmpty { whole.insert(core) }
            }
        }
    }

    /// Whether the hyphen between a line's last part and the next line's first part belongs to the word.
    func keepsHyphen(_ left: ByteText, _ right: ByteText) -> Bool {
        let head = Vocabulary.core(left[...])
        let tail = Vocabulary.core(right[...])
        guard !head.isEmpty, !tail.isEmpty else { return true }
        if hyphenated.contains(head + [Byte.hyphen] + tail) { return true }
        if whole.contains(head + tail) { return false }
        // `child-on-` + `child`, `KS2-` + `KS3`, `COVID-` + `19`, and parts in capitals are compounds.
        if head.contains(Byte.hyphen) || !(right.first?.isASCIILower ?? false) { return true }
        if let last = left.last(where: { $0.isLetterByte || $0.isASCIIDigit }), last.isASCIIUpper || last.isASCIIDigit { return true }
        if Vocabulary.compoundHeads.contains(head.asString) { return true }
        if Vocabulary.compounds.contains((head + [Byte.hyphen] + tail).asString) { return true }
        return whole.contains(head) && whole.contains(tail) && head.count >= 3 && tail.count >= 4
    }

    /// The document writes these two parts elsewhere with a hyphen between.
    func isKnownCompound(_ left: ByteText, _ right: ByteText) -> Bool {
        hyphenated.contains(Vocabulary.core(left[...]) + [Byte.hyphen] + Vocabulary.core(right[...]))
    }

    /// Lower case, without punctuation around it.
    private static func core(_ word: some Collection<UInt8>) -> ByteText {
        var bytes = ByteText(word.map(\.asciiLowercased))
        while let last = bytes.last, !last.isLetterByte, !last.isASCIIDigit, last != Byte.hyphen { bytes.removeLast() }
        if let start = bytes.firstIndex(where: { $0.isLetterByte || $0.isASCIIDigit }) { return ByteText(bytes[start...]) }
        return []
    }

    /// First parts that take a hyphen in British policy writing.
    private static let compoundHeads: Set<String> = [
        "self", "non", "ex", "semi", "multi", "cyber", "anti", "co", "pre", "peer", "child", "one", "two", "three", "inter", "e", "post",
        "cross",
        "well", "full", "part", "long", "short", "high", "low", "half", "face", "age", "so", "day", "year", "whole", "follow", "sub",
        "step",
        "evidence", "trauma", "school", "county", "honour",
    ]
    private static let compounds: Set<String> = [
        "on-line", "up-skirting", "looked-after", "drop-in", "risk-assessed", "zero-tolerance", "decision-making", "record-keeping",
        "whistle-blowing", "sign-posting", "on-going", "up-to-date", "early-help",
    ]
}
