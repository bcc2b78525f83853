import PlumblineModel
import RuleCompiling
import Testing

@testable import RuleWorkbench

/// What mutation testing of the rules notices, and what it does not.
struct RuleMutationTests {
    private func report(_ rule: Rule, sample: Int? = nil) -> MutationReport {
        MutationRun(pack: ThePack.whole, asOf: ThePack.day, sample: sample).report(on: rule)
    }

    @Test func withoutExamplesEveryMutantSurvives() throws {
        var rule = try ThePack.rule("POL-F04")
        rule.examples = []
        let report = report(rule)
        #expect(report.killed == 0)
        #expect(report.survivors.count > 20)
        #expect(report.termsSaid == 0 && report.terms > 50)
    }

    /// Examples that are all `met` cannot notice what keeps other texts from counting.
    @Test func onlyRefusedExamplesNoticeALostGuard() throws {
        let rule = try ThePack.rule("POL-F04")
        var blind = rule
        blind.examples = rule.examples.filter { $0.expect == .met }
        let (seeing, unseeing) = (report(rule), report(blind))
        let guards = { (report: MutationReport) in Set(report.survivors.filter { $0.kind == .removeGuard }.map(\.name)) }
        #expect(guards(seeing).isStrictSubset(of: guards(unseeing)))
    }

    /// One mutant of each kind on rules that hold what it changes.
    @Test(arguments: MutationKind.allCases)
    func everyKindIsMade(_ kind: MutationKind) throws {
        let examples = ThePack.whole.rules.flatMap { rule in
            kind == .dropTerm
                ? rule.lexiconMutants(in: ThePack.whole, saying: TermUse(rule, in: ThePack.whole, examples: []))
                : rule.mutants.filter { $0.kind == kind }
        }
        if kind == .dropTerm {
            // no example, so no term is said: only blockers are left to take away
            #expect(examples.allSatisfy { $0.kind == .removeGuard })
            let rule = try ThePack.rule("POL-F04")
            let read = rule.examples.compactMap { try? ReadExample.reading($0).get() }
            let said = rule.lexiconMutants(in: ThePack.whole, saying: TermUse(rule, in: ThePack.whole, examples: read))
            #expect(said.contains { $0.kind == .dropTerm && $0.change.contains("secret") })
        } else {
            #expect(!examples.isEmpty)
        }
    }

    @Test func namesAreUnique() {
        for rule in ThePack.whole.rules {
            let names = rule.mutants.map(\.name)
            #expect(Set(names).count == names.count, "\(rule.id)")
        }
    }

    @Test func aSampleIsTheSameEveryTime() throws {
        let rule = try ThePack.rule("POL-G14")
        let (first, second) = (report(rule, sample: 2), report(rule, sample: 2))
        #expect(first.count == second.count && first.survivors.map(\.name) == second.survivors.map(\.name))
        #expect(first.count <= 2 * MutationKind.allCases.count)
    }
}
