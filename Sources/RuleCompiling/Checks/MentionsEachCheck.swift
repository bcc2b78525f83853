internal import PlumblineModel
internal import StrictYAML

extension RuleScope {
    /// `mentions_each`: so many of the terms of a lexicon, or of several lexicons.
    func mentionsEach(_ node: YAMLNode) -> MentionsEach? {
        let keys = ["of", "at_least", "partly_from", "within", "with", "about", "otherwise", "unless", "commitment"]
        guard let map = node.map(keys: keys, into: sink), let of = map.required("of", like: "lexicon/name") else { return nil }
        let items = mentionItems(of)
        let atLeast = map.required("at_least", like: "2").flatMap { count($0, of: items.count) } ?? 1
        let partlyFrom = map["partly_from"].flatMap { $0.integer(in: 1...Int.max, into: sink) }
        if let partlyFrom, partlyFrom >= atLeast, let node = map["partly_from"], !sink.hasErrors {
            sink.report(
                RuleCode.neverMet, at: node, "`partly_from` is not below `at_least`, so the clause is never partly met",
                help: "write a number below `\(atLeast)`, or delete it")
        }
        return MentionsEach(
            items: items, atLeast: atLeast, partlyFrom: partlyFrom,
            within: map.choice("within", default: .section, into: sink),
            about: lexicons(map["about"]),
            otherwiseWorth: map.choice("otherwise", default: .partly, into: sink),
            unless: lexicons(map["unless"]),
            commitment: map.choice("commitment", default: .any, into: sink),
            with: lexicons(map["with"]))
    }

    /// Each term of one lexicon, or each of several lexicons.
    private func mentionItems(_ of: YAMLNode) -> [MentionItem] {
        if case .sequence = of.value {
            return lexicons(of).map { MentionItem(label: lexicon($0).means, lexicon: $0) }
        }
        guard let index = lexiconReference(of) else { return [] }
        return lexicon(index).terms.enumerated().map { MentionItem(label: $1.say, lexicon: index, term: $0) }
    }

    private func count(_ node: YAMLNode, of items: Int) -> Int? {
        guard let count = node.integer(in: 1...Int.max, into: sink) else { return nil }
        if items > 0 && count > items {
            sink.report(
                RuleCode.neverMet, at: node, "`at_least` wants \(count) of \(items) items", help: "write at most `\(items)`, or add items")
        }
        return count
    }
}
