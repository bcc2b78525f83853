internal import PlumblineModel
internal import StrictYAML

/// Checks that each outcome the rule can give has an example.
func checkOutcomesHaveExamples(_ rule: Rule, restricted: Bool, at place: YAMLEntry, into sink: DiagnosticSink) {
    let expected = Set(rule.examples.map(\.expect))
    for outcome in outcomes(of: rule, restricted: restricted) where !expected.contains(outcome) {
        sink.report(
            RuleCode.exampleMissing, at: place.key, "no example expects `\(outcome.rawValue)`",
            help: "add `- {name: …, given: …, expect: \(outcome.rawValue)}`")
    }
}

/// Checks that `met` examples mark what is to be quoted, unless the rule is met by what is absent.
func checkEvidenceIsMarked(_ examples: [ReadExample], in rule: Rule, into sink: DiagnosticSink) {
    guard !rule.metWhen.holdsByAbsence else { return }
    for read in examples where read.example.expect == .met && read.example.marked.isEmpty {
        sink.report(
            RuleCode.noEvidenceMarked, severity: .warning, at: read.node,
            "the example `\(read.example.name)` is `met` and marks no evidence",
            help: "put `«` and `»` round the words that should be quoted")
    }
}

/// The outcomes the rule can give by its shape, in the order of the language's table.
private func outcomes(of rule: Rule, restricted: Bool) -> [Outcome] {
    var outcomes: [Outcome] = []
    let tree = rule.metWhen
    if tree.canHold { outcomes.append(.met) }
    if rule.partlyWhen != nil || tree.canHoldInPart { outcomes.append(.partlyMet) }
    if tree.canFail || rule.notMetWhen != nil { outcomes.append(.notMet) }
    if rule.contradictedWhen != nil { outcomes.append(.contradicted) }
    if !tree.canHold { outcomes.append(.needsAPerson) }
    if restricted || rule.notApplicableWhen != nil { outcomes.append(.notApplicable) }
    return outcomes
}
