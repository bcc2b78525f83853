internal import ArgumentParser
internal import PlumblineModel

/// `--fail-on`: from which finding on a run exits with 1.
enum FailLevel: String, CaseIterable, ExpressibleByArgument {
    /// A critical duty that is not met or contradicted.
    case critical
    /// Any duty that is not met or contradicted.
    case major
    /// Anything short of met.
    case any
    case never

    func isReached(by result: CheckResult) -> Bool {
        result.assessments.flatMap(\.findings).contains { finding in
            let fails = finding.outcome == .notMet || finding.outcome == .contradicted
            switch self {
            case .critical: return fails && finding.isCritical
            case .major: return fails && finding.weight > 0
            case .any: return fails || finding.outcome == .partlyMet || finding.outcome == .needsAPerson
            case .never: return false
            }
        }
    }
}
