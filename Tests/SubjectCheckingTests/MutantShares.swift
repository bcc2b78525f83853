/// Shares below the target, with what was reached; docs/accuracy.md says what survives and why.
enum MutantShares {
    static let examples: [DutyGroup: [Mutator: Double]] = [
        .measured: [.negation: 0.92, .modality: 0.84, .acronym: 0.94, .actor: 0.90],
        .further: [.deletion: 0.95, .negation: 0.67, .modality: 0.68, .acronym: 0.94],
    ]
    static let schools: [DutyGroup: [Mutator: Double]] = [
        .measured: [.negation: 0.65, .modality: 0.60, .placeholder: 0.70, .actor: 0.60],
        .further: [.negation: 0.50, .modality: 0.50, .placeholder: 0.60, .actor: 0.60, .deletion: 0.90],
    ]
}
