internal import PlumblineModel
internal import StrictYAML

extension RuleScope {
    /// `names`: a role with a person, a way to reach them, or both.
    func names(_ node: YAMLNode) -> NameTest? {
        guard let map = node.map(keys: ["role", "needs"], into: sink) else { return nil }
        let role = map.required("role", like: "lexicon/dsl")
        let needs = map.required("needs", like: "[name, contact]").map { parts($0) } ?? []
        return NameTest(role: lexicons(role), needs: needs.compactMap { $0.choice(of: NameTest.Need.self, into: sink) })
    }
}
