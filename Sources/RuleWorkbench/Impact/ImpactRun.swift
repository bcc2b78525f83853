public import PlumblineModel
internal import PolicyEvaluation

/// Compares what two states of the rules make of the same subjects.
public struct ImpactRun: Sendable {
    private let before: Side
    private let after: Side
    private let asOf: CivilDate

    /// One state of the rules, with an evaluator for its examples.
    private struct Side: Sendable {
        var pack: RulePack
        var evaluator: PolicyEvaluator

        init(_ pack: RulePack) {
            self.pack = pack
            evaluator = PolicyEvaluator(pack: pack)
        }

        func rule(_ id: String) -> Rule? { pack.rules.first { $0.id == id } }
    }

    /// - Parameter asOf: the day the subjects and examples are judged by.
    public init(before: RulePack, after: RulePack, asOf: CivilDate) {
        self.before = Side(before)
        self.after = Side(after)
        self.asOf = asOf
    }

    /// The differences between two runs over the same subjects, by subject and rule.
    public func impact(_ old: [Assessment], _ new: [Assessment]) -> Impact {
        var changes: [ImpactChange] = []
        for assessment in new {
            let earlier = old.first { $0.subject.id == assessment.subject.id }
            let rules = Set((earlier?.findings ?? []).map(\.rule) + assessment.findings.map(\.rule)).sorted()
            for rule in rules {
                let first = earlier?.findings.first { $0.rule == rule }
                let second = assessment.findings.first { $0.rule == rule }
                if let change = change(of: rule, in: assessment.subject, first, second) { changes.append(change) }
            }
        }
        let (olds, news) = (Set(before.pack.rules.map(\.id)), Set(after.pack.rules.map(\.id)))
        return Impact(
            changes: changes, added: news.subtracting(olds).sorted(), removed: olds.subtracting(news).sorted(),
            subjects: new.map(\.subject.id))
    }

    private func change(of rule: String, in subject: Subject, _ old: Finding?, _ new: Finding?) -> ImpactChange? {
        let clauses = FindingDifference.clauses(old, new)
        guard old?.outcome != new?.outcome || !clauses.isEmpty, let named = new ?? old else { return nil }
        return ImpactChange(
            subject: subject.id, rule: rule, title: named.title, before: old?.outcome, after: new?.outcome, clauses: clauses,
            examples: examples(noticing: rule))
    }

    /// The examples of the later rule that the two states judge otherwise or by other words.
    private func examples(noticing id: String) -> [String] {
        guard let new = after.rule(id) ?? before.rule(id) else { return [] }
        return new.examples.filter { example in
            guard case .success(let read) = ReadExample.reading(example) else { return false }
            let earlier = before.rule(id).map { read.finding(of: $0, by: before.evaluator, asOf: asOf) }
            let later = after.rule(id).map { read.finding(of: $0, by: after.evaluator, asOf: asOf) }
            return earlier?.outcome != later?.outcome || !FindingDifference.clauses(earlier, later).isEmpty
        }.map(\.name)
    }
}
