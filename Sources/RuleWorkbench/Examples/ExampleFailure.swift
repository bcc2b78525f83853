public import PlumblineModel

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
