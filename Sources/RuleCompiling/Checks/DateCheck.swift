internal import PlumblineModel
internal import StrictYAML

private let relations = ["not_passed", "passed", "within_months_before", "within_months_after", "more_than_months_after"]

extension RuleScope {
    /// `date`: a labelled date, and at most one relation it stands in.
    func date(_ node: YAMLNode) -> DateTest? {
        guard let map = node.map(keys: ["labelled"] + relations, into: sink) else { return nil }
        let labelled = lexicons(map.required("labelled", like: "lexicon/next-review"))
        let given = map.names.filter { relations.contains($0) }
        if given.count > 1, let second = map.entry(given[1]) {
            sink.report(
                RuleCode.exclusiveKeys, at: second.key, "`\(given[1])` cannot stand beside `\(given[0])`", help: "make two clauses of them")
            return nil
        }
        guard let name = given.first, let value = map[name] else { return DateTest(labelled: labelled, relation: .exists) }
        return relation(name, value).map { DateTest(labelled: labelled, relation: $0) }
    }

    private func relation(_ name: String, _ node: YAMLNode) -> DateTest.Relation? {
        switch name {
        case "not_passed": onlyTrue(node) ? .notPassed : nil
        case "passed": onlyTrue(node) ? .passed : nil
        case "within_months_before": node.integer(in: 1...1200, into: sink).map { .withinMonthsBefore($0) }
        case "within_months_after": monthsAfter(node).map { .withinMonthsAfter($0.months, label: $0.label) }
        default: monthsAfter(node).map { .moreThanMonthsAfter($0.months, label: $0.label) }
        }
    }

    /// `{months: 12, of: lexicon/approved-on}`.
    private func monthsAfter(_ node: YAMLNode) -> (months: Int, label: [LexiconIndex])? {
        guard let map = node.map(keys: ["months", "of"], into: sink) else { return nil }
        let months = map.required("months", like: "12")?.integer(in: 1...1200, into: sink)
        let label = lexicons(map.required("of", like: "lexicon/approved-on"))
        return months.map { ($0, label) }
    }

    /// `false` here would read as the opposite test, which has a name of its own.
    private func onlyTrue(_ node: YAMLNode) -> Bool {
        guard let flag = node.flag(into: sink) else { return false }
        if !flag {
            sink.report(YAMLCode.wrongKind, at: node, "\(node.called) takes only `true`", help: "write `true`, or delete the key")
        }
        return flag
    }
}
