internal import PlumblineModel
internal import StrictYAML

extension RuleScope {
    /// `applies_to: {except_settings, phases, because}`.
    func applicability(_ node: YAMLNode) -> Applicability {
        guard let map = node.map(keys: ["except_settings", "phases", "because"], into: sink) else { return Applicability() }
        if map["except_settings"] == nil && map["phases"] == nil {
            sink.report(
                YAMLCode.missingKey, at: node, "`applies_to` restricts nothing",
                help: "write `except_settings: […]` or `phases: […]`, or delete it")
        }
        return Applicability(
            exceptSettings: Set(map["except_settings"]?.choices(of: Setting.self, into: sink) ?? []),
            phases: Set(map["phases"]?.choices(of: Phase.self, into: sink) ?? []),
            because: prose("because", in: map, like: "why the duty does not bind the others"))
    }

    /// `not_applicable_when: {silent_on, before, because}`.
    func silence(_ node: YAMLNode) -> SilenceTest? {
        guard let map = node.map(keys: ["silent_on", "before", "because"], into: sink) else { return nil }
        if map["silent_on"] == nil && map["before"] == nil {
            sink.report(
                YAMLCode.missingKey, at: node, "`not_applicable_when` has neither `silent_on` nor `before`",
                help: "write `silent_on: [lexicon/…]` or `before: 2026-09-01`")
        }
        return SilenceTest(
            silentOn: lexicons(map["silent_on"]),
            before: map["before"].flatMap { $0.date(into: sink) },
            whateverTheText: map["silent_on"] == nil,
            because: prose("because", in: map, like: "why the duty does not arise then"))
    }
}
