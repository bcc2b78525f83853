internal import PlumblineModel
internal import StrictYAML

extension RuleScope {
    /// `states_period`: a promised time limit, read as a value.
    func statesPeriod(_ node: YAMLNode) -> PeriodTest? {
        guard let map = node.map(keys: ["for", "at_most"], into: sink) else { return nil }
        let promised = lexicons(map.required("for", like: "lexicon/name"))
        guard let atMost = map.required("at_most", like: "5 school days").flatMap({ period($0) }) else { return nil }
        return PeriodTest(promised: promised, atMost: atMost)
    }

    /// `24 hours`, `1 working day`, `12 months`: a number of at least one and a unit that says which days count.
    private func period(_ node: YAMLNode) -> TimeLimit? {
        guard let text = node.text(into: sink) else { return nil }
        let words = text.split(separator: " ", maxSplits: 1).map(String.init)
        let units = TimeLimit.Unit.allCases.filter { $0 != .day }
        guard words.count == 2, let count = Int(words[0]), count >= 1, words[0].first != "+" else {
            sink.report(
                RuleCode.periodUnit, at: node, "`\(text)` is not a number and a unit of time",
                help: "write a number and one of: \(units.map(\.plural).joined(separator: ", "))")
            return nil
        }
        if let unit = units.first(where: { $0.rawValue == words[1] || $0.plural == words[1] }) { return .span(count, unit) }
        if words[1] == TimeLimit.Unit.day.rawValue || words[1] == TimeLimit.Unit.day.plural {
            sink.report(
                RuleCode.periodUnit, at: node, "`\(text)` does not say which days count",
                help:
                    "write `\(TimeLimit.span(count, .workingDay).spoken)`, `\(TimeLimit.span(count, .schoolDay).spoken)` or `\(count * 24) hours`"
            )
            return nil
        }
        let list = "a unit is one of: \(units.map(\.plural).joined(separator: ", "))"
        let near = nearest(to: words[1], among: units.flatMap { [$0.rawValue, $0.plural] })
        sink.report(
            RuleCode.periodUnit, at: node, "`\(words[1])` is not a unit of time",
            help: near.map { "write `\(count) \($0)`; \(list)" } ?? list)
        return nil
    }
}
