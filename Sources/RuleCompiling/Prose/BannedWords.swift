internal import StrictYAML

/// Words the project never says about a school or a child, with what to write instead.
private let banned: [(words: String, instead: String)] = [
    ("compliant", "write what the text says: `the policy states …`"),
    ("is safe", "write what the policy says; no paper shows that a child is safe"),
    ("alleged victim", "write `victim`"),
]

/// Reports the first use of each banned word.
func checkBannedWords(_ text: String, at node: YAMLNode, into sink: DiagnosticSink) {
    let lower = text.lowercased()
    guard ["compliant", "safe", "alleged"].contains(where: { holds(lower, $0) }) else { return }
    let words = lower.split { !($0.isLetter || $0 == "'" || $0 == "’") }.map(String.init)
    for entry in banned {
        let phrase = entry.words.split(separator: " ").map(String.init)
        guard words.contains(phrase) || (phrase == ["alleged", "victim"] && words.contains(["alleged", "victims"])) else { continue }
        sink.report(RuleCode.bannedWord, at: node, "`\(entry.words)` is never said to a reader", help: entry.instead)
    }
}

/// Whether the bytes of one text stand in those of another.
private func holds(_ text: String, _ part: String) -> Bool {
    var text = text
    let first = part.utf8.first
    return text.withUTF8 { bytes in
        bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: part.utf8) }
    }
}
