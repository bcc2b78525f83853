/// What a line must look like to be a heading, whatever stands around it.
enum HeadingShape {
    /// Nothing that continues, no address, not many figures, not a label with its value.
    static func isPossible(_ text: ByteText) -> Bool {
        guard text.count >= 3, text.count <= 130, text.words.count <= 17, !text.startsLower || startsWithNumber(text) else { return false }
        guard let last = text.last, last != Byte.period, last != UInt8(ascii: ";"), last != UInt8(ascii: ","), last != Byte.hyphen
        else { return false }
        if text.contains("@") || text.contains("http") || text.contains("www.") { return false }
        if text.contains("__") || text.contains("....") || text.contains("\u{2026}\u{2026}") { return false }
        if text.count(where: \.isASCIIDigit) > 6 { return false }
        if text.first == UInt8(ascii: "(") || text.first == UInt8(ascii: "*") || text.first == UInt8(ascii: "[") { return false }
        return text.count(where: \.isLetterByte) >= 3 && !endsOpen(text)
    }

    /// Appendix and part titles, and lines in capitals.
    static func isStrong(_ text: ByteText) -> Bool {
        isPossible(text) && (isNamedPart(text) || isCapitals(text))
    }

    /// "Appendix 3 – …", "Annex B", "Part two: …", "Section 4", "Chapter 1".
    static func isNamedPart(_ text: ByteText) -> Bool {
        let words = text.asciiLowercased.words
        guard let first = words.first?.asString, partWords.contains(first), words.count >= 2, text.first?.isASCIIUpper ?? false else {
            return false
        }
        var number = words[1]
        while let last = number.last, !last.isLetterByte && !last.isASCIIDigit || last >= 0x80 { number = number.dropLast() }
        let name = number.asString
        guard name.count <= 2 || numberWords.contains(name) || number.allSatisfy(\.isASCIIDigit) else { return false }
        // "Part 4 of this policy sets out…" is a sentence.
        guard words.count > 2 else { return true }
        return !["of", "or", "and", "to", "in", "is", "and/or"].contains(words[2].asString) && !hasVerb(text)
    }

    /// Every letter is a capital, and it is more than an abbreviation.
    static func isCapitals(_ text: ByteText) -> Bool {
        var upper = 0
        for byte in text {
            if byte.isASCIILower { return false }
            if byte.isASCIIUpper { upper += 1 }
        }
        return upper >= 6 || upper >= 4 && text.words.count >= 2 && upper * 2 > text.count
    }

    /// A word that makes a statement: numbered clauses have one, headings rarely. "Children who are vulnerable" and
    /// "What is abuse?" make none.
    static func hasVerb(_ text: ByteText) -> Bool {
        if text.last == UInt8(ascii: "?") { return false }
        var before = ""
        for word in text.asciiLowercased.words.map(\.asString) {
            if verbs.contains(word), !relatives.contains(before) { return true }
            before = word
        }
        return false
    }

    /// "Name: Jessie Chang", "Review: March 2024".
    static func isLabelled(_ text: ByteText) -> Bool { text.contains(": ") && !isNamedPart(text) }

    private static func startsWithNumber(_ text: ByteText) -> Bool { text.first?.isASCIIDigit ?? false }

    private static func endsOpen(_ text: ByteText) -> Bool {
        let word = text.lastWord.asciiLowercased.asString
        return ["and", "or", "of", "the", "a", "an", "&", "with", "from", "your"].contains(word)
    }

    private static let partWords: Set<String> = ["appendix", "annex", "annexe", "part", "section", "chapter", "schedule"]
    private static let numberWords: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "iii", "viii", "vii", "xii",
    ]
    private static let verbs: Set<String> = [
        "must", "will", "shall", "should", "is", "are", "was", "were", "has", "have", "had", "ensure", "can", "may", "we", "been",
        "ratified",
        "approved", "adopted", "reviewed",
    ]
    private static let relatives: Set<String> = ["who", "which", "that", "what", "how", "why", "where", "when"]
}
