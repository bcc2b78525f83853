/// Folds a word to the key under which its inflected forms meet: `reports`, `reported`, `reporting` and `report` are one.
///
/// Light suffix rules with an exception table, never a stemmer: keys of different words stay apart (`policy` and `police`,
/// `organ` and `organise`, `report` and `reporter`). A key is not a dictionary form; it is only ever compared with other keys.
/// British and American spellings meet (`-ise`/`-ize`, `behaviour`/`behavior`, `programme`/`program`), and so do number words and digits to twenty.
///
/// A document's every different word is folded once, so words change in place and nothing is allocated.
enum Lemma {
    /// The key of a word given as lower-case ASCII or UTF-8 bytes without apostrophes.
    static func key(of word: [UInt8]) -> [UInt8] {
        var word = word
        fold(&word)
        return word
    }

    /// Turns a word into its key.
    static func fold(_ word: inout [UInt8]) {
        if replaceByException(&word) { return }
        guard word.count > 3, word.allSatisfy({ $0 >= 97 && $0 <= 122 || $0 >= 128 }) else { return dropOrdinalEnding(&word) }
        stripSuffix(&word)
        // `processes` and `process` meet although `process` itself is an exception
        if replaceByException(&word) { return }
        spellBritish(&word)
        bare(&word)
    }

    private static func replaceByException(_ word: inout [UInt8]) -> Bool {
        guard let key = LemmaExceptions.key(of: word) else { return false }
        word.removeAll(keepingCapacity: true)
        word += key
        return true
    }

    /// `10s` and `10th` are `10`.
    private static func dropOrdinalEnding(_ word: inout [UInt8]) {
        let digits = word.prefix { $0 >= 48 && $0 <= 57 }.count
        guard digits > 0 else { return }
        let isOrdinal =
            switch word.count - digits {
            case 0: true
            case 1: word.last == UInt8(ascii: "s")
            case 2: ends(word, "st") || ends(word, "nd") || ends(word, "rd") || ends(word, "th")
            default: false
            }
        if isOrdinal { word.removeLast(word.count - digits) }
    }

    /// Takes plural, third person, past and -ing endings off.
    private static func stripSuffix(_ word: inout [UInt8]) {
        let count = word.count
        switch word[count - 1] {
        case UInt8(ascii: "s"):
            if ends(word, "ies") {
                dropYEnding(&word)
            } else if ends(word, "sses") || ends(word, "shes") || ends(word, "ches") || ends(word, "xes") {
                word.removeLast(2)
            } else if !ends(word, "ss"), !ends(word, "us"), !ends(word, "is") {
                word.removeLast()
            }
        case UInt8(ascii: "d"):
            if ends(word, "ied") {
                dropYEnding(&word)
            } else if ends(word, "ed"), count > 4, hasVowel(word, before: count - 2), !ends(word, "eed") {
                word.removeLast(2)
            }
        case UInt8(ascii: "g"):
            if ends(word, "ing"), count > 5, hasVowel(word, before: count - 3) { word.removeLast(3) }
        default: break
        }
    }

    /// `policies` is `policy`; `ties` and `died` are too short to be -y words.
    private static func dropYEnding(_ word: inout [UInt8]) {
        if word.count > 4 {
            word.removeLast(3)
            word.append(UInt8(ascii: "y"))
        } else {
            word.removeLast()
        }
    }

    /// American spellings to British, on the stripped word (so `organiz` and `organis` meet).
    private static func spellBritish(_ word: inout [UInt8]) {
        guard let last = word.last, isLastOfEnding(last) else { return }
        for (american, british) in endings where ends(word, american) {
            word.removeLast(american.utf8CodeUnitCount)
            word += UnsafeBufferPointer(start: british.utf8Start, count: british.utf8CodeUnitCount)
            return
        }
    }

    private static let endings: [(StaticString, StaticString)] = [
        ("ization", "isation"), ("ize", "ise"), ("iz", "is"), ("yze", "yse"), ("yz", "ys"), ("avior", "aviour"), ("avioral", "avioural"),
        ("olor", "olour"),
        ("arbor", "arbour"), ("avor", "avour"), ("abor", "abour"), ("onor", "onour"), ("efense", "efence"), ("ffense", "ffence"),
        ("ractice", "ractise"), ("udgment", "udgement"), ("ounselor", "ounsellor"), ("icense", "icence"), ("entre", "enter"),
    ]

    /// Most words end otherwise and need no look at the list.
    private static func isLastOfEnding(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "n"), UInt8(ascii: "e"), UInt8(ascii: "z"), UInt8(ascii: "r"), UInt8(ascii: "l"), UInt8(ascii: "t"): true
        default: false
        }
    }

    /// A final `e` and a doubled final consonant go, so that `tolerate`, `tolerated` and `refer`, `referred` meet.
    private static func bare(_ word: inout [UInt8]) {
        if word.count > 4, word.last == UInt8(ascii: "e"), word[word.count - 2] != UInt8(ascii: "e") { word.removeLast() }
        if word.count > 3, let last = word.last, word[word.count - 2] == last, !isVowel(last) { word.removeLast() }
    }

    @inline(__always)
    private static func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
        let length = ending.utf8CodeUnitCount
        guard word.count >= length else { return false }
        let start = word.count - length
        for offset in 0..<length where word[start + offset] != ending.utf8Start[offset] { return false }
        return true
    }

    private static func hasVowel(_ word: [UInt8], before end: Int) -> Bool {
        word[..<end].contains { isVowel($0) || $0 == UInt8(ascii: "y") }
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        letter == 97 || letter == 101 || letter == 105 || letter == 111 || letter == 117
    }
}
