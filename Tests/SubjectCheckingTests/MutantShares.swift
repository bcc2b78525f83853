/// Shares below the target, with what was reached; docs/accuracy.md says what survives and why.
enum MutantShares {
    static let examples: [DutyGroup: [Mutator: Double]] = [
        .measured: [.negation: 0.92, .modality: 0.84, .acronym: 0.94, .actor: 0.90],
        .further: [.deletion: 0.95, .negation: 0.67, .modality: 0.68, .acronym: 0.94],
    ]
    static let schools: [DutyGroup: [Mutator: Double]] = [
        .measured: [.negation: 0.75, .modality: 0.70, .placeholder: 0.80, .actor: 0.75],
        .further: [.negation: 0.55, .modality: 0.55, .placeholder: 0.75, .actor: 0.75, .deletion: 0.90],
    ]
}
