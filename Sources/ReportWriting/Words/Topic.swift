internal import PlumblineModel

/// The part of the catalogue a duty belongs to, told by the letter of its id (`POL-G14`: G).
struct Topic: Equatable {
    var letter: Character?
    var title: String

    private static let titles: [(letter: Character, title: String)] = [
        ("A", "The document itself"),
        ("B", "People and contacts"),
        ("C", "Principles and language"),
        ("D", "Forms of abuse named"),
        ("E", "Prevention"),
        ("F", "How children and staff report"),
        ("G", "Responding to a report"),
        ("H", "Records and information"),
    ]

    /// All topics in order of the catalogue; the last holds the duties of no known topic.
    static let all = titles.map { Topic(letter: $0.letter, title: $0.title) } + [Topic(letter: nil, title: "Other duties")]

    init(of finding: Finding) { self.init(ofRule: finding.rule) }

    init(ofRule rule: String) {
        let letter = rule.hasPrefix("POL-") ? rule.dropFirst("POL-".count).first : nil
        self = Topic.all.first { $0.letter == letter } ?? Topic(letter: nil, title: "Other duties")
    }

    private init(letter: Character?, title: String) {
        self.letter = letter
        self.title = title
    }
}

extension Assessment {
    /// The findings by topic, empty topics left out; within a topic in the order of the rules.
    var findingsByTopic: [(topic: Topic, findings: [Finding])] {
        Topic.all.compactMap { topic in
            let members = findings.filter { Topic(of: $0) == topic }
            return members.isEmpty ? nil : (topic, members)
        }
    }
}
