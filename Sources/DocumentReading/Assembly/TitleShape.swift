internal import PlumblineModel

/// Whether a block reads like the title of a document ("Working Together to Safeguard Children 2018") and not like a statement.
enum TitleShape {
    /// One title, or several in one paragraph parted by semicolons.
    static func isTitleList(_ text: ByteText) -> Bool {
        let parts = text.split(separator: UInt8(ascii: ";"))
        guard parts.count >= 3, parts.count <= 60 else { return isTitle(text) }
        return parts.allSatisfy { part in
            var title = ByteText(part).trimmed
            if title.last == Byte.period { title.removeLast() }
            return isTitle(title)
        }
    }

    static func isTitle(_ text: ByteText) -> Bool {
        guard text.count <= 260, !text.contains(". ") || text.contains("http") else { return false }
        if text.contains("http") || text.contains("www.") { return !hasVerb(text) }
        guard text.contains(where: \.isASCIIUpper), !hasVerb(text) else { return false }
        if isDate(text) { return false }
        let hasYear = TitleShape.hasYear(text)
        if text.last == Byte.period || text.last == UInt8(ascii: ";"), !hasYear { return false }
        let words = text.asciiLowercased.split(whereSeparator: { !$0.isLetterByte }).map(\.asString)
        return hasYear || words.contains(where: titleWords.contains)
    }

    /// "Safeguarding children in whom illness is fabricated (HMG 2007)": among sources, even with a verb, it is one.
    static func endsInYear(_ text: ByteText) -> Bool {
        guard !isDate(text), text.count <= 260, let last = text.lastWord.split(whereSeparator: { !$0.isASCIIDigit }).last else {
            return false
        }
        return text.last != Byte.period && last.count == 4 && hasYear(ByteText(last))
    }

    /// "24 August 2023", "Reviewed: September 2025".
    private static func isDate(_ text: ByteText) -> Bool {
        guard text.words.count <= 6 else { return false }
        let words = text.asciiLowercased.split(whereSeparator: { !$0.isLetterByte }).map(\.asString)
        return words.contains(where: months.contains) && !words.contains(where: titleWords.contains)
    }

    private static let months: Set<String> = Set(CivilDate.monthNames.map { $0.lowercased() })

    private static func hasYear(_ text: ByteText) -> Bool {
        text.split(whereSeparator: { !$0.isASCIIDigit }).contains { $0.count == 4 && ($0.startsWith("19") || $0.startsWith("20")) }
    }

    private static func hasVerb(_ text: ByteText) -> Bool {
        let lower = text.asciiLowercased
        // "Keeping children safe in education: what to do if you are worried" is a title in spite of its verb.
        if lower.contains("what to do if") { return false }
        return lower.split(whereSeparator: { !$0.isLetterByte }).contains { verbs.contains($0.asString) }
    }

    /// Words that names of laws, guidance and policies are made of.
    private static let titleWords: Set<String> = [
        "act", "acts", "guidance", "policy", "policies", "procedure", "procedures", "code", "framework", "regulations", "education",
        "children", "safeguarding", "strategy", "statement", "duty", "convention", "order", "handbook", "plan", "agreement", "advice",
        "standards", "gdpr", "kcsie", "protection", "legislation", "protocol", "schools",
    ]

    private static let verbs: Set<String> = [
        "must", "will", "shall", "should", "can", "may", "might", "is", "are", "was", "were", "has", "have", "had", "be", "been", "we",
        "our",
        "ensure", "ensures", "ensuring", "follow", "follows", "provides", "requires", "required", "report", "reports", "refer",
        "sets", "applies", "includes", "take", "taken", "do", "does", "understand", "know", "complete", "receive",
    ]
}
