internal import PlumblineModel

extension Fact.Kind {
    /// Heading of the facts of this kind.
    var heading: String {
        switch self {
        case .person: "People"
        case .date: "Dates"
        case .edition: "Editions of guidance cited"
        case .timeLimit: "Time limits and intervals"
        case .telephone: "Telephone numbers"
        case .email: "Email addresses"
        case .placeholder: "Left to fill in"
        case .draftingNote: "Drafting notes left in"
        case .otherSchool: "Other schools named"
        }
    }

    /// What to check, where the heading does not say it.
    var hint: String? {
        switch self {
        case .otherSchool: "A neighbour may be meant. A name left over from a template must go."
        case .timeLimit: "Check that they are the times that staff keep."
        case .telephone: "Dial each one now and then: a wrong number is found on the day it is needed."
        default: nil
        }
    }
}

extension Fact {
    /// The value with what it is the value of, and with ways to reach a person.
    var statement: String {
        let said = kind == .placeholder || kind == .draftingNote ? "“\(value)”" : value
        let named = about.isEmpty ? said : "\(PlainWords.capitalised(about)): \(said)"
        return ([named] + contacts).joined(separator: ", ")
    }

    /// Where it stands: `pages 1 and 4`, or with more than one document `policy.pdf, pages 1 and 4; behaviour.odt, page 7`.
    func whereabouts(in assessment: Assessment) -> String {
        var files: [String] = []
        for place in places where !files.contains(place.document) { files.append(place.document) }
        let shown = files.prefix(Fact.mostFiles).map { file in
            let spots = spots(in: file)
            return assessment.documents.count == 1 && !spots.isEmpty
                ? spots : ([file] + (spots.isEmpty ? [] : [spots])).joined(separator: ", ")
        }
        let rest = files.count - shown.count
        return (shown + (rest > 0 ? [PlainWords.count(rest, "other document")] : [])).joined(separator: "; ")
    }

    /// Pages, or headings where the document has no pages.
    private func spots(in file: String) -> String {
        let own = places.filter { $0.document == file }
        let pages = Set(own.compactMap(\.page)).sorted()
        guard pages.isEmpty else { return (pages.count == 1 ? "page " : "pages ") + Fact.listed(pages.map(String.init)) }
        var headings: [String] = []
        for heading in own.compactMap(\.heading.last) where !headings.contains(heading) { headings.append(heading) }
        return headings.isEmpty ? "" : "under " + Fact.listed(headings.map { "“\($0)”" })
    }

    /// Up to four by name, of more the first three.
    private static func listed(_ items: [String]) -> String {
        PlainWords.list(items.count <= 4 ? items : Array(items.prefix(3)) + ["\(items.count - 3) more"])
    }

    private static let mostFiles = 3

    /// The words it stands in, where they say more than the value does: at most 28 words, with the value among them.
    var excerpt: String? {
        guard let quote = places.first?.quote, quote != value else { return nil }
        let words = quote.split(separator: " ")
        guard words.count > Fact.mostWords else { return "“\(quote)”" }
        let before = quote.firstRange(of: value).map { quote[..<$0.lowerBound].split(separator: " ").count } ?? 0
        let first = min(max(0, before - Fact.mostWords / 2), words.count - Fact.mostWords)
        let excerpt = words[first..<first + Fact.mostWords].joined(separator: " ")
        return "“\(first > 0 ? "… " : "")\(excerpt)\(first + Fact.mostWords < words.count ? " …" : "")”"
    }

    private static let mostWords = 28
}

extension FactSheet {
    /// Facts by kind, in the order of the report.
    var grouped: [(kind: Fact.Kind, facts: [Fact])] {
        Fact.Kind.allCases.compactMap { kind in
            let facts = facts.filter { $0.kind == kind }
            return facts.isEmpty ? nil : (kind, facts)
        }
    }
}

extension Disagreement {
    /// What stands in more than one way: `Two different people are named as designated safeguarding lead.`
    var sentence: String {
        let number =
            facts.count <= 9 ? ["two", "three", "four", "five", "six", "seven", "eight", "nine"][facts.count - 2] : String(facts.count)
        let what =
            switch kind {
            case .person: "\(number) different people are named as \(about)"
            case .edition: "\(about) is cited in \(number) editions"
            default: "\(number) different values are given for the \(about)"
            }
        return PlainWords.capitalised(what) + "."
    }

    /// What to do about it.
    var advice: String {
        switch kind {
        case .person: "If one has left, take the name out everywhere. If both share the post, say so."
        case .edition: "Take out what refers to the older edition, or say why it stands there."
        default: "Keep the one that is right."
        }
    }
}

extension Resemblance {
    /// `About 72% of the text of A stands word for word in that of B, and 65% the other way round.` Schools of one name are told apart by their ids.
    var sentence: String {
        let isOneName = school.name == other.name
        func called(_ side: Side) -> String { isOneName ? "\(side.name) (\(side.id))" : side.name }
        return
            "About \(Percent.down(school.share))% of the text of \(called(school)) stands word for word in that of \(called(other)), and "
            + "\(Percent.down(other.share))% the other way round."
    }

    static let advice = "A shared template is normal. Check that names, numbers and arrangements are each school’s own."
}
