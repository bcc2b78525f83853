internal import PlumblineModel
internal import StrictYAML

extension RuleScope {
    /// `prefers`: one term is the main one.
    func prefers(_ node: YAMLNode) -> Preference? {
        guard let map = node.map(keys: ["term", "over"], into: sink) else { return nil }
        let term = map.required("term", like: "lexicon/child-on-child-term")
        let over = map.required("over", like: "lexicon/peer-on-peer-term")
        return Preference(term: lexicons(term), over: lexicons(over))
    }
}
