/// Takes a lexicon's phrase apart into words as a document's text is.
enum PhraseWords {
    /// The words of each part of a phrase, cut at its gaps (`…`); parts without words are left out.
    static func parts(of phrase: String) -> [[[UInt8]]] {
        var parts: [[[UInt8]]] = []
        var words: [[UInt8]] = []
        var spelling: [UInt8] = []
        func endWord() {
            guard !spelling.isEmpty else { return }
            let word = SpelledWord(spelling)
            if !word.first.isEmpty { words.append(word.first) }
            if let second = word.second, !second.isEmpty { words.append(second) }
            spelling.removeAll(keepingCapacity: true)
        }
        func endPart() {
            endWord()
            if !words.isEmpty { parts.append(words) }
            words = []
        }
        for scalar in phrase.lowercased().unicodeScalars {
            switch scalar.value {
            case 0x2026: endPart()
            // a curly apostrophe inside a word is an apostrophe
            case 0x2019, 0x27: spelling.append(UInt8(ascii: "'"))
            case 0x61...0x7A, 0x30...0x39: spelling.append(UInt8(truncatingIfNeeded: scalar.value))
            case 0x80...: spelling += Array(String(scalar).utf8)
            default: endWord()
            }
        }
        endPart()
        return parts
    }
}
