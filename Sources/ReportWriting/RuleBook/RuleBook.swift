public import PlumblineModel

/// A file of the rule book.
public struct BookFile: Sendable, Equatable {
    public var name: String
    public var bytes: [UInt8]
}

/// The rule book of a pack: a site of pages without scripts (`index.html`, a page per duty) and one Markdown file, `rule-book.md`.
///
/// The words of the clauses are made from the compiled trees, so the book cannot say anything else than what is run.
public func writeRuleBook(of pack: RulePack, engineVersion: String) -> [BookFile] {
    let rules = pack.rules.filter { $0.status != .retired }
    let pages = rules.map { BookFile(name: bookPageName($0.id), bytes: dutyPage(BookEntry(pack: pack, rule: $0), engine: engineVersion)) }
    return [BookFile(name: "index.html", bytes: bookIndex(pack, rules, engine: engineVersion))] + pages
        + [BookFile(name: "rule-book.md", bytes: Array(bookMarkdown(pack, rules).utf8))]
}

/// `POL-G14.html`; an id that is not plain cannot come out of the compiler.
func bookPageName(_ rule: String) -> String { rule + ".html" }

/// The rules by topic of the catalogue, empty topics left out.
func rulesByTopic(_ rules: [Rule]) -> [(topic: Topic, rules: [Rule])] {
    Topic.all.compactMap { topic in
        let members = rules.filter { Topic(ofRule: $0.id) == topic }
        return members.isEmpty ? nil : (topic, members)
    }
}
