internal import PlumblineModel
internal import StrictYAML

extension RuleScope {
    /// `agrees`: one fact, by the role or the label it stands with.
    func agrees(_ node: YAMLNode) -> AgreementTest? {
        guard let map = node.map(keys: ["holder_of", "date"], into: sink) else { return nil }
        switch (map["holder_of"], map["date"]) {
        case (let role?, nil): return AgreementTest(fact: .holder(of: lexicons(role)))
        case (nil, let label?): return AgreementTest(fact: .date(labelled: lexicons(label)))
        case (.some, .some):
            sink.report(
                RuleCode.exclusiveKeys, at: map.entry("date")?.key ?? node, "`date` cannot stand beside `holder_of`",
                help: "make two clauses of them")
        case (nil, nil):
            sink.report(
                YAMLCode.missingKey, at: node, "`agrees` names no fact",
                help: "write `holder_of: lexicon/dsl` or `date: lexicon/next-review`")
        }
        return nil
    }
}
