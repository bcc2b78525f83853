internal import PlumblineModel
internal import StrictYAML

/// How rules refer to lexicons: `lexicon/name` where phrases might stand too, the bare name after the key `lexicon`.
extension RuleScope {
    /// A list of `lexicon/name`, or one alone; empty where something is wrong.
    func lexicons(_ node: YAMLNode) -> [LexiconIndex] {
        let items = parts(node, allowingOne: true)
        return items.compactMap { lexiconReference($0) }
    }

    /// An optional list of `lexicon/name`.
    func lexicons(_ node: YAMLNode?) -> [LexiconIndex] { node.map { lexicons($0) } ?? [] }

    /// `lexicon/name` and nothing else.
    func lexiconReference(_ node: YAMLNode) -> LexiconIndex? {
        guard let text = node.text(into: sink) else { return nil }
        if let name = referredName(text) { return lexicon(named: name, at: node) }
        let known = library[text] != nil || library.broken.contains(text)
        if known { _ = lexicon(named: text, at: node) }
        sink.report(
            RuleCode.unknownLexicon, at: node, "`\(text)` is not a reference to a lexicon",
            help: known ? "write `lexicon/\(text)`" : "write `lexicon/` and the name of a lexicon")
        return nil
    }

    /// The bare name after the key `lexicon`.
    func bareLexicon(_ node: YAMLNode) -> LexiconIndex? {
        guard let text = node.text(into: sink) else { return nil }
        guard let name = referredName(text) else { return lexicon(named: text, at: node) }
        sink.report(RuleCode.unknownLexicon, at: node, "the key `lexicon` wants the bare name, not `\(text)`", help: "write `\(name)`")
        return nil
    }

    /// The items of a list that may not be empty, because an empty one can never hold.
    func parts(_ node: YAMLNode, allowingOne: Bool = false) -> [YAMLNode] {
        if case .sequence(let items) = node.value, items.isEmpty {
            sink.report(
                RuleCode.neverMet, at: node, "\(node.called) is an empty list, so nothing can match", help: "give at least one item")
            return []
        }
        return node.items(allowingOne: allowingOne, into: sink) ?? []
    }
}

/// `secrecy` of `lexicon/secrecy`; nil for a literal phrase.
func referredName(_ text: String) -> String? {
    text.hasPrefix("lexicon/") ? String(text.dropFirst("lexicon/".count)) : nil
}
