internal import PlumblineModel
internal import StrictYAML

extension RuleScope {
    /// `refers_to`: a guidance document of the registers is cited.
    func refersTo(_ node: YAMLNode) -> EditionTest? {
        guard let map = node.map(keys: ["source", "edition"], into: sink) else { return nil }
        let wants = map.required("edition", like: "in force")?.choice(of: EditionTest.Want.self, into: sink)
        guard let sourceNode = map.required("source", like: "kcsie"), let name = sourceNode.text(into: sink),
            let source = source(named: name, at: sourceNode), let wants
        else { return nil }
        return EditionTest(source: source.id, wants: wants)
    }
}
