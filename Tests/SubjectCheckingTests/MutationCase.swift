import DocumentReading
import PlumblineModel
import PolicyEvaluation

/// A `met` to be edited: the texts of a set as Markdown, and the passages the outcome rests on.
struct MutationCase {
    var rule: Rule
    var name: String
    var subject: Subject
    var asOf: CivilDate
    var documents: [String]
    /// Words of the documents, each inside one line where the text comes from a file.
    var passages: [String]

    init(_ rule: Rule, _ example: RuleExample) {
        self.rule = rule
        name = "\(rule.id) `\(example.name)`"
        subject = example.subject
        asOf = example.asOf ?? InventedSchools.day
        documents = [example.given]
        passages = example.marked
    }

    init(_ rule: Rule, school: MutationSchool, documents: [String], passages: [String]) {
        self.rule = rule
        name = "\(rule.id) in \(school.slug)"
        subject = school.subject
        asOf = InventedSchools.day
        self.documents = documents
        self.passages = passages
    }

    func finding(_ documents: [String]) throws -> Finding {
        let read = try documents.enumerated().map { try readMarkdownText($0.element, namedAs: "text\($0.offset).md") }
        return PolicyEvaluator(InventedSchools.evaluator, only: rule).assess(subject, documents: read, asOf: asOf).findings[0]
    }

    /// Every passage put through `mutator`, where it stands. A list item that a stem carries is edited at its stem.
    func edited(by mutator: Mutator) -> [Edited] {
        guard !passages.isEmpty else { return [.skipped("no passage is marked")] }
        var texts = documents
        var skipped: [String] = []
        var changed = false
        for passage in Set(passages.map { carrier(of: $0, for: mutator) }).sorted() {
            guard let place = texts.firstIndex(where: { $0.contains(passage) }) else { continue }
            switch edited(passage, by: mutator) {
            case .changed(let new):
                texts[place] = texts[place].replacing(passage, with: new)
                changed = true
            case .skipped(let reason): skipped.append(reason)
            }
        }
        // a passage left as it was would still say the duty
        guard changed, skipped.isEmpty else { return [.skipped(skipped.first ?? "no passage is marked")] }
        return texts.map { .changed($0) }
    }

    /// One passage edited. Words in a table's cell have no sentence that a verb, an exception or a quotation could change.
    func edited(_ passage: String, by mutator: Mutator) -> Edited {
        let row = documents.flatMap { $0.split(separator: "\n") }.first { $0.contains(passage) }
        if row?.trimmed.hasPrefix("|") == true, ![.deletion, .placeholder, .actor].contains(mutator) { return .skipped("a table's cell") }
        return mutator.edited(passage, of: rule)
    }

    /// The passage, or the line that introduces the list it stands in where that line holds the verb.
    func carrier(of passage: String, for mutator: Mutator) -> String {
        guard [.negation, .modality].contains(mutator) else { return passage }
        guard let text = documents.first(where: { $0.contains(passage) }), let range = text.firstRange(of: passage) else { return passage }
        let lines = text[..<range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
        guard let own = lines.last?.drop(while: { $0 == " " }),
            ["- ", "* ", "1.", "2.", "3.", "4."].contains(where: own.hasPrefix)
        else { return passage }
        let hasVerb = !MainVerbs(passage).verbs.isEmpty
        guard let stem = lines.dropLast().last(where: { $0.trimmed.hasSuffix(":") && !$0.trimmed.hasPrefix("-") }) else { return passage }
        let closing = MainVerbs.bare(String(stem.split(separator: " ").last ?? ""))
        let endsInVerb = PolicyVerbs.modals.contains(closing) || ["not", "never", "to", "do", "be"].contains(closing)
        return endsInVerb || !hasVerb ? String(stem).trimmed : passage
    }
}

extension StringProtocol {
    var trimmed: String {
        var text = Substring(self)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
