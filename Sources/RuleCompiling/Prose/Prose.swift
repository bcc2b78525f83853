internal import StrictYAML

extension RuleScope {
    /// A required text for readers of reports.
    func prose(_ key: String, in map: YAMLMap, like sample: String, longestTitle: Bool = false) -> String {
        guard let node = map.required(key, like: sample) else { return "" }
        let text = prose(node)
        if longestTitle && text.count > 80 {
            sink.report(
                RuleCode.hardToRead, severity: .warning, at: node, "the title has \(text.count) characters, more than 80",
                help: "state the duty in fewer words")
        }
        return text
    }

    /// A text for readers of reports, without words that are never said.
    func prose(_ node: YAMLNode) -> String {
        guard let text = node.text(into: sink) else { return "" }
        checkBannedWords(text, at: node, into: sink)
        return text
    }

    /// A clause's label: prose of at most 25 words.
    func label(_ node: YAMLNode) -> String {
        let text = prose(node)
        let words = text.split(separator: " ").count
        if words > 25 {
            sink.report(
                RuleCode.hardToRead, severity: .warning, at: node, "the label has \(words) words, more than 25",
                help: "say it in fewer words")
        }
        return text
    }
}
