internal import PlumblineModel
internal import StrictYAML

extension RuleScope {
    /// `no_placeholders`: `{}` or further residue in `also`.
    func noPlaceholders(_ node: YAMLNode) -> PlaceholderTest? {
        guard let map = node.map(keys: ["also"], into: sink) else { return nil }
        return PlaceholderTest(also: lexicons(map["also"]))
    }
}
