public import PlumblineModel
internal import PolicyEvaluation

/// Runs the examples that stand in the rules: the tests of the rules themselves.
public struct ExampleRun: Sendable {
    private let evaluator: PolicyEvaluator
    /// The day an example is judged at where it does not say.
    private let asOf: CivilDate

    public init(pack: RulePack, asOf: CivilDate) {
        evaluator = PolicyEvaluator(pack: pack)
        self.asOf = asOf
    }

    /// Number of examples in the pack.
    public var count: Int { evaluator.pack.rules.reduce(0) { $0 + $1.examples.count } }

    /// All examples that do not give what they should, in order of rule and line.
    public func failures() -> [ExampleFailure] {
        evaluator.pack.rules.flatMap { rule in rule.examples.compactMap { failure(of: $0, in: rule) } }
    }

    private func failure(of example: RuleExample, in rule: Rule) -> ExampleFailure? {
        switch ReadExample.reading(example) {
        case .failure(let error):
            return ExampleFailure(
                rule: rule.id, example: example.name, line: example.line, expected: example.expect, got: .error,
                because: error.diagnostic.message, missingEvidence: nil)
        case .success(let read):
            let finding = read.finding(of: rule, by: evaluator, asOf: asOf)
            guard let fault = read.fault(in: finding) else { return nil }
            return ExampleFailure(
                rule: rule.id, example: example.name, line: example.line, expected: example.expect, got: finding.outcome,
                because: finding.explanation, missingEvidence: fault.missingEvidence)
        }
    }
}
