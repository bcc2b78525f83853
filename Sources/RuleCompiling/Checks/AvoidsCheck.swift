internal import PlumblineModel
internal import StrictYAML

extension RuleScope {
    /// `avoids`: wording that should not occur.
    func avoids(_ node: YAMLNode) -> Avoidance? {
        guard let map = node.map(keys: ["any_of", "unless_quoted"], into: sink) else { return nil }
        let anyOf = map.required("any_of", like: "[lexicon/name]").map { parts($0).compactMap { lexiconReference($0) } } ?? []
        return Avoidance(anyOf: anyOf, unlessQuoted: map.flag("unless_quoted", default: false, into: sink))
    }
}
