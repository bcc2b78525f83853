internal import DocumentReading
public import PlumblineModel
internal import PolicyEvaluation

/// An example of a rule whose outcome, or whose marked evidence, is not what the rule gives.
public struct ExampleFailure: Sendable, Equatable {
    public var rule: String
    public var example: String
    public var line: Int
    public var expected: Outcome
    public var got: Outcome
    /// Words the finding rests on, for the author.
    public var because: String
    /// Set where the outcome is right but a marked passage is not among the evidence.
    public var missingEvidence: String?
}

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
        let finding: Finding
        do throws(ReadingFailure) {
            let document = try readMarkdownText(example.given, namedAs: "example.md")
            let only = PolicyEvaluator(evaluator, only: rule)
            finding = only.assess(example.subject, documents: [document], asOf: example.asOf ?? asOf).findings[0]
        } catch {
            return ExampleFailure(
                rule: rule.id, example: example.name, line: example.line, expected: example.expect, got: .error,
                because: error.diagnostic.message,
                missingEvidence: nil)
        }
        let missing = finding.outcome == example.expect ? example.marked.first { !isQuoted($0, finding) } : nil
        guard finding.outcome != example.expect || missing != nil else { return nil }
        return ExampleFailure(
            rule: rule.id, example: example.name, line: example.line, expected: example.expect, got: finding.outcome,
            because: finding.explanation,
            missingEvidence: missing)
    }

    /// Whether a marked passage overlaps some quoted evidence of the finding or of its clauses.
    private func isQuoted(_ marked: String, _ finding: Finding) -> Bool {
        let wanted = ExampleRun.words(marked)
        let quotes =
            finding.evidence.map(\.quote) + finding.clauses.flatMap { $0.evidence.map(\.quote) } + finding.nearMisses.map(\.passage.quote)
        return quotes.contains { quote in
            let words = Set(ExampleRun.words(quote))
            let shared = wanted.count { words.contains($0) }
            return shared * 2 >= wanted.count
        }
    }

    private static func words(_ text: String) -> [String] { text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init) }
}
