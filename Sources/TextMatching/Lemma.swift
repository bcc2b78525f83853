/// Folds a word to the key under which its inflected forms meet: `reports`, `reported`, `reporting` and `report` are one.
///
/// Light suffix rules with an exception table, never a stemmer: keys of different words stay apart (`policy` and `police`,
/// `organ` and `organise`, `report` and `reporter`). A key is not a dictionary form; it is only ever compared with other keys.
/// British and American spellings meet (`-ise`/`-ize`, `behaviour`/`behavior`, `programme`/`program`), and so do number words and digits to twenty.
enum Lemma {
    /// The key of a word given as lower-case ASCII or UTF-8 bytes without apostrophes.
    static func key(of word: [UInt8]) -> [UInt8] {
        if let exception = LemmaExceptions.table[word] { return exception }
        guard word.count > 3, word.allSatisfy({ $0 >= 97 && $0 <= 122 || $0 >= 128 }) else { return digits(word) }
        let stripped = suffixStripped(word)
        // `processes` and `process` meet although `process` itself is an exception
        return LemmaExceptions.table[stripped] ?? bare(british(stripped))
    }

    /// `10s` and `10th` are `10`.
    private static func digits(_ word: [UInt8]) -> [UInt8] {
        guard let first = word.first, first >= 48, first <= 57 else { return word }
        let digits = word.prefix { $0 >= 48 && $0 <= 57 }
        let rest = Array(word.dropFirst(digits.count))
        return ordinalEndings.contains(rest) ? Array(digits) : word
    }

    private static let ordinalEndings: Set<[UInt8]> = Set(["s", "st", "nd", "rd", "th", ""].map { Array($0.utf8) })

    /// Takes plural, third person, past and -ing endings off.
    private static func suffixStripped(_ word: [UInt8]) -> [UInt8] {
        let count = word.count
        if ends(word, "ies") || ends(word, "ied") {
            // `ties`, `died`: too short to be -y words
            return count > 4 ? Array(word.dropLast(3)) + [121] : Array(word.dropLast(1))
        }
        if ends(word, "sses") || ends(word, "shes") || ends(word, "ches") || ends(word, "xes") { return Array(word.dropLast(2)) }
        if ends(word, "s"), !ends(word, "ss"), !ends(word, "us"), !ends(word, "is") { return Array(word.dropLast(1)) }
        if ends(word, "ing"), count > 5, hasVowel(word.dropLast(3)) { return Array(word.dropLast(3)) }
        if ends(word, "ed"), count > 4, hasVowel(word.dropLast(2)) {
            return ends(word, "eed") ? word : Array(word.dropLast(2))
        }
        return word
    }

    /// American spellings to British, on the stripped word (so `organiz` and `organis` meet).
    private static func british(_ word: [UInt8]) -> [UInt8] {
        var word = word
        for (american, british) in endings where ends(word, american) {
            word.removeLast(american.count)
            word += british
            break
        }
        return word
    }

    private static let endings: [([UInt8], [UInt8])] = [
        ("ization", "isation"), ("ize", "ise"), ("iz", "is"), ("yze", "yse"), ("yz", "ys"), ("avior", "aviour"), ("avioral", "avioural"),
        ("olor", "olour"),
        ("arbor", "arbour"), ("avor", "avour"), ("abor", "abour"), ("onor", "onour"), ("efense", "efence"), ("ffense", "ffence"),
        ("ractice", "ractise"), ("udgment", "udgement"), ("ounselor", "ounsellor"), ("icense", "icence"), ("entre", "enter"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// A final `e` and a doubled final consonant go, so that `tolerate`, `tolerated` and `refer`, `referred` meet.
    private static func bare(_ word: [UInt8]) -> [UInt8] {
        var word = word
        if word.count > 4, word.last == UInt8(ascii: "e"), word[word.count - 2] != UInt8(ascii: "e") { word.removeLast() }
        if word.count > 3, let last = word.last, word[word.count - 2] == last, !isVowel(last) { word.removeLast() }
        return word
    }

    private static func ends(_ word: [UInt8], _ ending: String) -> Bool { ends(word, Array(ending.utf8)) }

    private static func ends(_ word: [UInt8], _ ending: [UInt8]) -> Bool {
        word.count >= ending.count && word.suffix(ending.count).elementsEqual(ending)
    }

    private static func hasVowel(_ word: ArraySlice<UInt8>) -> Bool { word.contains(where: isVowel) || word.contains(121) }

    private static func isVowel(_ letter: UInt8) -> Bool {
        letter == 97 || letter == 101 || letter == 105 || letter == 111 || letter == 117
    }
}
