public import PlumblineModel
internal import PolicyEvaluation

/// What became of one rule's mutants.
public struct MutationReport: Sendable {
    public var rule: String
    public var isCritical: Bool
    public var killed: Int
    /// Mutants that no example notices.
    public var survivors: [RuleMutant]
    /// Terms of the rule's lexicons that some example says, and all of them.
    public var termsSaid: Int
    public var terms: Int

    public var count: Int { killed + survivors.count }
}

/// Makes small wrong changes of the rules and sees whether their examples notice (mutation testing: DeMillo, Lipton, Sayward 1978).
///
/// A mutant is killed when an example of its rule gives another outcome than it expects or no longer quotes what it marks. Mutants of a lexicon
/// are judged rule by rule, by the rule's own examples.
public struct MutationRun: Sendable {
    private let pack: RulePack
    private let asOf: CivilDate
    /// At most so many mutants of each kind and rule; nil: all.
    private let sample: Int?

    public init(pack: RulePack, asOf: CivilDate, sample: Int? = nil) {
        self.pack = pack
        self.asOf = asOf
        self.sample = sample
    }

    /// The mutants of one rule, judged. An example that cannot be read or is not as expected to begin with takes no part.
    public func report(on rule: Rule) -> MutationReport {
        let whole = PolicyEvaluator(pack: pack.reduced(to: rule))
        let examples = rule.examples.compactMap { try? ReadExample.reading($0).get() }
            .filter { $0.fault(in: $0.finding(of: rule, by: whole, asOf: asOf)) == nil }
        let use = TermUse(rule, in: pack, examples: examples)
        let mutants = chosen(rule.mutants + rule.lexiconMutants(in: pack, saying: use))
        let survivors = mutants.filter { !isNoticed($0, rule, examples, whole) }
        return MutationReport(
            rule: rule.id, isCritical: rule.isCritical, killed: mutants.count - survivors.count, survivors: survivors,
            termsSaid: use.said.count, terms: use.count)
    }

    private func isNoticed(_ mutant: RuleMutant, _ rule: Rule, _ examples: [ReadExample], _ whole: PolicyEvaluator) -> Bool {
        let changed: Rule
        let evaluator: PolicyEvaluator
        switch mutant.edit {
        case .rule(let new):
            changed = new
            evaluator = whole
        case .lexicon(let index, let lexicon):
            var reduced = pack.reduced(to: rule)
            reduced.lexicons[index] = lexicon
            changed = rule
            evaluator = PolicyEvaluator(pack: reduced)
        }
        return examples.contains { $0.fault(in: $0.finding(of: changed, by: evaluator, asOf: asOf)) != nil }
    }

    /// A spread of at most `sample` mutants of each kind, the same every time.
    private func chosen(_ mutants: [RuleMutant]) -> [RuleMutant] {
        guard let sample else { return mutants }
        return MutationKind.allCases.flatMap { kind -> [RuleMutant] in
            let own = mutants.filter { $0.kind == kind }
            guard own.count > sample else { return own }
            return (0..<sample).map { own[$0 * own.count / sample] }
        }
    }
}
