import PlumblineModel
import Testing

@testable import PolicyEvaluation

/// Duties that begin, end or bind elsewhere.
struct EditionTests {
    private func finding(
        _ text: String, on day: String, asked: String = "", source: String = "", trees: String = tellTheLead, authority: String? = nil
    ) throws -> Finding {
        let subject = Subject(id: "s", name: "Example School", localAuthority: authority)
        let assessment = try evaluator(trees, asked: asked, source: source).assess(
            subject, documents: [document(text)], asOf: try #require(CivilDate(iso: day)))
        return try #require(assessment.findings.first)
    }

    private let since = "since: \"2026\""

    @Test func beforeItBeginsASilentTextHasNothingToAnswerFor() throws {
        let silent = try finding("Staff wear badges.", on: "2025-06-01", asked: since)
        #expect(silent.outcome == .notApplicable)
        #expect(silent.isAhead)
        #expect(silent.explanation == "The duty began on 1 January 2026, and the text is silent on it.")
        let asked = try finding("Staff wear badges.", on: "2026-06-01", asked: since)
        #expect(asked.outcome == .notMet)
        #expect(!asked.isAhead)
    }

    @Test func beforeItBeginsATextThatSpeaksIsJudged() throws {
        let met = try finding("Staff must tell the safeguarding lead.", on: "2025-06-01", asked: since)
        #expect(met.outcome == .met)
        #expect(!met.isAhead)
        #expect(try finding("Staff may tell the safeguarding lead.", on: "2025-06-01", asked: since).outcome == .partlyMet)
    }

    @Test func aQuestionIsNotAskedBeforeItsDutyBegins() throws {
        let question =
            "met_when: {clause: a, label: staff feel able to tell, person: {ask: Do they?, who: lead, good_answer: they say so, because: it is a feeling}}"
        #expect(try finding("Staff wear badges.", on: "2025-06-01", asked: since, trees: question).isAhead)
        let open = try finding("Staff wear badges.", on: "2026-06-01", asked: since, trees: question)
        #expect(open.outcome == .needsAPerson)
        #expect(open.clauses.first?.question?.who == "lead")
        #expect(open.explanation == "A person must judge: staff feel able to tell. No document can show it: it is a feeling.")
    }

    @Test func aRuleThatSaysWhyItDoesNotBindYetStaysInTheReport() throws {
        let trees = tellTheLead + "\nnot_applicable_when: {silent_on: [lexicon/victim], before: 2026-01-01, because: it came in 2026}"
        let found = try finding("Staff wear badges.", on: "2025-06-01", asked: since, trees: trees)
        #expect(found.outcome == .notApplicable)
        #expect(!found.isAhead)
        #expect(found.explanation == "it came in 2026")
    }

    @Test func whatIsNoLongerAskedForDoesNotApply() throws {
        let text = "Staff must tell the safeguarding lead."
        #expect(try finding(text, on: "2025-06-01", asked: "until: \"2025\"").outcome == .met)
        let ended = try finding(text, on: "2026-06-01", asked: "until: \"2025\"")
        #expect(ended.outcome == .notApplicable)
        #expect(ended.explanation == "The guidance asked for it until 31 December 2025.")
        #expect(!ended.isAhead)
    }

    @Test func aDutyOfAnotherAuthorityIsReportedAndNotCounted() throws {
        let text = "Staff must tell the safeguarding lead."
        func weight(_ authority: String?) throws -> Int {
            try finding(text, on: "2026-06-01", source: "area: [Marlshire]", authority: authority).weight
        }
        #expect(try weight("Marlshire") == 3)
        #expect(try weight("Elsewhere") == 0)
        #expect(try weight(nil) == 0)
    }

    @Test func aConfirmedProvisionIsNotProvisional() throws {
        let edition = Edition(
            id: "2026", inForce: Period(from: try #require(CivilDate(iso: "2026-01-01"))), state: .inForce, isProvisional: true)
        func provision(_ confirmed: [String]) -> Provision {
            Provision(id: "a", says: "a", strength: .should, locator: "Part one", confirmed: confirmed)
        }
        #expect(provision([]).isProvisional(in: edition))
        #expect(!provision(["2026"]).isProvisional(in: edition))
    }

    @Test func aReconstructedEditionSaysSo() throws {
        var pack = try evaluator(tellTheLead).pack
        pack.sources[0].editions[1].isReconstructed = true
        let found = PolicyEvaluator(pack: pack).assess(
            Subject(id: "s", name: "S"), documents: [document("Staff wear badges.")], asOf: try #require(CivilDate(iso: "2026-06-01"))
        ).findings[0]
        #expect(found.citation == "Test guidance 2026, Part one, paragraph 7 (reconstructed: its text was not available)")
    }

    @Test func aProfileCanCallARuleCritical() throws {
        let evaluator = try evaluator(tellTheLead)
        var pack = evaluator.pack
        pack.rules[0].isCritical = false
        let profile = Profile(id: "p", title: "P", weights: ["POL-X01": 5], critical: ["POL-X01"])
        let assessment = PolicyEvaluator(pack: pack).assess(
            Subject(id: "s", name: "S"), documents: [document("Staff wear badges.")], asOf: try #require(CivilDate(iso: "2026-06-01")),
            profile: profile)
        #expect(assessment.findings[0].isCritical)
        #expect(assessment.findings[0].weight == 5)
        #expect(assessment.profileTitle == "P")
    }
}
