internal import PlumblineModel
internal import TextMatching

/// Finds other schools' names in running text: "at Oakhanger Academy" in a policy of Fernwhistle Junior School. A neighbour's name may be meant;
/// a template's leftover never is. Headings are left out: their words are capitalised for other reasons.
struct OtherSchoolReading {
    let subject: Subject
    private let own: Set<String>

    init(subject: Subject) {
        self.subject = subject
        own = ForeignTitle.distinctive(subject.name)
    }

    func names(inBlock number: Int, _ document: DocumentContext) -> [Range<Int>] {
        let text = document.text
        let block = text.document.blocks[number]
        guard subject.isNamed, !own.isEmpty, block.zone == .body, let tokens = document.tokens(ofBlock: number) else { return [] }
        if case .heading = block.kind { return [] }
        return tokens.compactMap { token in
            guard text.tokens[token].marks.contains(.capitalised), !text.tokens[token].marks.contains(.allCapitals),
                ForeignTitle.kinds.contains(word(token, text)), !isPartOfMore(token, tokens, text)
            else { return nil }
            return name(endingAt: token, tokens, text)
        }
    }

    /// The capitalised words before School, Academy, …; nil where none of them tells one school from another, or where one is the subject's own.
    private func name(endingAt kind: Int, _ tokens: Range<Int>, _ text: AnalysedDocument) -> Range<Int>? {
        let floor = max(tokens.lowerBound, Int(text.sentences[Int(text.sentenceOfToken[kind])].tokens.lowerBound), kind - 6)
        var first = kind
        while first > floor, isCapitalised(first - 1, text) || joins(first - 1, floor, text), touches(first, text) { first -= 1 }
        while first < kind, !isCapitalised(first, text) || OtherSchoolReading.openers.contains(word(first, text)) { first += 1 }
        let words = (first..<kind).filter { isCapitalised($0, text) }.map { word($0, text) }
        guard own.isDisjoint(with: words), OtherSchoolReading.noName.isDisjoint(with: words),
            words.contains(where: { $0.count > 2 && !ForeignTitle.common.contains($0) && !OtherSchoolReading.openers.contains($0) })
        else { return nil }
        return first..<kind + 1
    }

    /// "Church of England", "Holy Trinity and St Anne".
    private func joins(_ token: Int, _ floor: Int, _ text: AnalysedDocument) -> Bool {
        ["of", "the", "and", "on"].contains(word(token, text)) && token > floor && isCapitalised(token - 1, text)
    }

    /// "Eastmere School Improvement Service" is no school.
    private func isPartOfMore(_ token: Int, _ tokens: Range<Int>, _ text: AnalysedDocument) -> Bool {
        guard tokens.contains(token + 1), touches(token + 1, text) else { return false }
        return OtherSchoolReading.bodies.contains(word(token + 1, text))
    }

    private func word(_ token: Int, _ text: AnalysedDocument) -> String {
        let word = text.document.string(text.tokens[token].range).lowercased()
        return word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : word
    }

    private func isCapitalised(_ token: Int, _ text: AnalysedDocument) -> Bool { text.tokens[token].marks.contains(.capitalised) }

    /// Whether nothing but a space, a full stop after "St", a hyphen or an apostrophe stands before a token.
    private func touches(_ token: Int, _ text: AnalysedDocument) -> Bool {
        let gap = text.document.text[Int(text.tokens[token - 1].end)..<Int(text.tokens[token].start)]
        return gap.count <= 2
            && gap.allSatisfy { $0 == 32 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }
    }

    /// Words that open a sentence or name a kind of school.
    private static let openers: Set<String> = [
        "at", "after", "before", "during", "if", "when", "where", "while", "outside", "inside", "within", "leaving", "starting", "joining",
        "changing",
        "moving", "out", "from", "to", "by", "with", "as", "no", "each", "any", "that", "these", "those", "other", "another", "previous",
        "new",
        "next", "last", "current", "receiving", "his", "her", "their", "its", "we", "both", "under", "attending", "between", "through",
        "throughout", "since", "what", "who", "how", "why", "is", "are", "be", "or", "but", "not", "only", "once", "until", "independent",
        "maintained", "boarding", "grammar", "upper", "lower", "middle", "state", "faith", "mainstream", "alternative", "day", "local",
        "host",
        "safe", "safer", "good", "outstanding", "healthy", "inclusive", "happy", "working", "keeping", "responding", "behaviour",
        "attendance",
        "staff", "pupil", "pupils", "student", "students", "parent", "parents", "head", "headteacher", "principal", "governors", "dear",
        "contact",
        "address", "name", "welcome", "early", "years", "multi", "cross", "inter", "home", "pre", "post", "year", "key", "stage",
    ]

    /// Words beside which no school of its own is meant.
    private static let noName: Set<String> = [
        "virtual", "sunday", "summer", "insert", "county", "borough", "council", "royal", "outside", "beyond", "rights", "respecting",
        "eco",
        "forest", "informed", "stonewall", "friendly", "champion", "award", "breakfast",
    ]

    /// What follows the word School in the names of services, posts and papers.
    private static let bodies: Set<String> = [
        "improvement", "nurse", "nurses", "nursing", "service", "services", "health", "admissions", "transport", "council", "direct",
        "forum",
        "effectiveness", "meals", "games", "census", "staffing", "inspection", "standards", "workforce", "liaison", "officer", "officers",
        "support", "counsellor", "counselling", "safeguarding", "information", "management", "teachers", "trust", "leaders", "uniform",
        "day",
        "year", "years", "age", "based", "policy", "policies", "business", "library", "report", "beat",
    ]
}
