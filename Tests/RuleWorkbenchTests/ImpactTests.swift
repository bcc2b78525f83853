import DocumentReading
import PlumblineModel
import PolicyEvaluation
import RuleCompiling
import SubjectChecking
import Testing

@testable import RuleWorkbench

/// A change of one word in a lexicon touches the schools and clauses that say it, and no other.
struct ImpactTests {
    private static let word = "confidentiality"

    /// The rules that look for the lexicon, before and after the word is taken out of it.
    private static func packs() throws -> (before: RulePack, after: RulePack) {
        let lexicon = try ThePack.lexicon("secrecy")
        var before = ThePack.whole
        before.rules = before.rules.filter { $0.lexicons.contains(lexicon) }
        var after = before
        for term in after.lexicons[lexicon].terms.indices {
            after.lexicons[lexicon].terms[term].forms.removeAll { $0.contains(word) }
        }
        return (before, after)
    }

    private static func assessments(_ pack: RulePack) async -> [Assessment] {
        let run = CheckRun(
            evaluator: PolicyEvaluator(pack: pack), asOf: ThePack.day, profile: nil, limits: ReadingLimits(wallSeconds: 900),
            recogniseScans: false, isolation: .thisProcess, engineVersion: "test")
        return await run.result(of: SubjectDiscovery(paths: [ThePack.root + "/policies"])) { _, _, _ in }.assessments
    }

    @Test func oneWordTouchesTheClausesThatSayIt() async throws {
        let (before, after) = try Self.packs()
        let (old, new) = (await Self.assessments(before), await Self.assessments(after))
        let impact = ImpactRun(before: before, after: after, asOf: ThePack.day).impact(old, new)
        #expect(impact.subjects.count == 9)
        #expect(!impact.outcomeChanges.isEmpty)
        for change in impact.changes {
            let lost = change.clauses.flatMap(\.lost)
            #expect(lost.contains { $0.quote.lowercased().contains(Self.word) }, "\(change.subject) \(change.rule)")
        }
        // and the other way round: whoever says it in a passage that counted is listed, unless the passage still counts by other words
        let touched = Set(impact.changes.map { "\($0.subject) \($0.rule)" })
        for assessment in old {
            for finding in assessment.findings where !touched.contains("\(assessment.subject.id) \(finding.rule)") {
                let then = new.first { $0.subject.id == assessment.subject.id }?.findings.first { $0.rule == finding.rule }
                let isSame = then?.outcome == finding.outcome && then?.evidence == finding.evidence
                #expect(isSame, "\(assessment.subject.id) \(finding.rule)")
            }
        }
    }

    @Test func theSamePackHasNoImpact() async throws {
        let (before, _) = try Self.packs()
        let assessments = await Self.assessments(before)
        let impact = ImpactRun(before: before, after: before, asOf: ThePack.day).impact(assessments, assessments)
        #expect(impact.changes.isEmpty && impact.added.isEmpty && impact.removed.isEmpty)
    }

    @Test func examplesThatNoticeAreNamed() async throws {
        let (before, after) = try Self.packs()
        let (old, new) = (await Self.assessments(before), await Self.assessments(after))
        let impact = ImpactRun(before: before, after: after, asOf: ThePack.day).impact(old, new)
        let change = try #require(impact.outcomeChanges.first { $0.rule == "POL-F04" })
        #expect(!change.examples.isEmpty)
        var silent = after
        let place = try #require(silent.rules.firstIndex { $0.id == "POL-F04" })
        silent.rules[place].examples = []
        let unnoticed = ImpactRun(before: before, after: silent, asOf: ThePack.day).impact(old, new)
        #expect(unnoticed.outcomeChanges.first { $0.rule == "POL-F04" }?.examples == [])
    }
}
