internal import PlumblineModel
internal import StrictYAML

extension RuleScope {
    /// `has_section`: a heading on the topic with substance below.
    func hasSection(_ node: YAMLNode) -> SectionTest? {
        guard let map = node.map(keys: ["titled", "min_words", "holds"], into: sink) else { return nil }
        let titled = map.required("titled", like: "lexicon/name")
        let words = map.required("min_words", like: "60")?.integer(in: 1...10_000, into: sink)
        return SectionTest(titled: lexicons(titled), minimumWords: words ?? 1, holds: lexicons(map["holds"]))
    }
}
