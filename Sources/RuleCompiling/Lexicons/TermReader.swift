internal import PlumblineModel
internal import StrictYAML

/// The terms of a lexicon: texts, or `{say, forms}`.
func readTerms(_ node: YAMLNode, sink: DiagnosticSink) -> [Term] {
    guard case .sequence(let items) = node.value else {
        _ = node.items(into: sink)
        return []
    }
    if items.isEmpty {
        sink.report(RuleCode.neverMet, at: node, "`terms` is an empty list, so nothing can match", help: "give at least one term")
    }
    var seen = SeenPhrases()
    return items.compactMap { item in
        guard case .mapping = item.value else {
            guard let say = readPhrase(item, sink: sink) else { return nil }
            seen.check(say, at: item, sink: sink)
            return Term(say: say)
        }
        guard let map = item.map("a term", keys: ["say", "forms"], into: sink), let sayNode = map.required("say", like: "the term"),
            let say = readPhrase(sayNode, sink: sink)
        else { return nil }
        seen.check(say, at: sayNode, sink: sink)
        let forms = map["forms"]?.items(into: sink) ?? []
        return Term(
            say: say,
            forms: forms.compactMap { form in
                guard let phrase = readPhrase(form, sink: sink) else { return nil }
                seen.check(phrase, at: form, sink: sink)
                return phrase
            })
    }
}

/// A phrase to be matched, its characters checked.
func readPhrase(_ node: YAMLNode, sink: DiagnosticSink) -> String? {
    guard let phrase = node.text(into: sink) else { return nil }
    checkTermCharacters(phrase, at: node, into: sink)
    return phrase
}

/// The phrases of one lexicon so far, folded as far as the matcher certainly folds them.
private struct SeenPhrases {
    private var lines: [[Unicode.Scalar]: Int] = [:]

    mutating func check(_ phrase: String, at node: YAMLNode, sink: DiagnosticSink) {
        let folded = folded(phrase)
        if let first = lines[folded] {
            sink.report(
                RuleCode.idleTerm, severity: .warning, at: node, "the term `\(phrase)` is in this lexicon already, on line \(first)",
                help: "delete it")
        } else {
            lines[folded] = node.line
        }
    }

    /// Lower case, straight apostrophes, a single space for hyphens and spaces.
    private func folded(_ phrase: String) -> [Unicode.Scalar] {
        var folded: [Unicode.Scalar] = []
        for scalar in phrase.lowercased().unicodeScalars {
            switch scalar {
            case "-", " ": if let last = folded.last, last != " " { folded.append(" ") }
            case "\u{2019}": folded.append("'")
            default: folded.append(scalar)
            }
        }
        if folded.last == " " { folded.removeLast() }
        return folded
    }
}
