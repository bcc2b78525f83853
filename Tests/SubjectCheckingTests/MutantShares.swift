/// Shares below the target, with what was reached; docs/accuracy.md says what survives and why.
enum MutantShares {
    static let examples: [DutyGroup: [Mutator: Double]] = [:]
    static let schools: [DutyGroup: [Mutator: Double]] = [:]
}
