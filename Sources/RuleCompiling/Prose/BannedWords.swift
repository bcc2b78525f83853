internal import StrictYAML

/// Words the project never says about a school or a child, with what to write instead.
private let banned: [(words: String, instead: String)] = [
    ("compliant", "write what the text says: `the policy states …`"),
    ("is safe", "write what the policy says; no paper shows that a child is safe"),
    ("alleged victim", "write `victim`"),
]

/// Reports the first use of each banned word.
func checkBannedWords(_ text: String, at node: YAMLNode, into sink: DiagnosticSink) {
    let words = text.lowercased().split { !($0.isLetter || $0 == "'" || $0 == "’") }.map(String.init)
    for entry in banned {
        let phrase = entry.words.split(separator: " ").map(String.init)
        guard words.contains(phrase) || (phrase == ["alleged", "victim"] && words.contains(["alleged", "victims"])) else { continue }
        sink.report(RuleCode.bannedWord, at: node, "`\(entry.words)` is never said to a reader", help: entry.instead)
    }
}
