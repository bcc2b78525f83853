import PlumblineModel
import Testing

@testable import PolicyEvaluation

struct OutcomeTests {
    @Test func contradictionOutranksMet() throws {
        let rule =
            tellTheLead + "\n" + """
                contradicted_when:
                  clause: waits
                  label: staff are told to wait
                  states: {actor: {lexicon: staff}, action: {lexicon: wait}}
                """
        let found = try finding(rule, "Staff must tell the safeguarding lead.\nStaff wait until Friday.")
        #expect(found.outcome == .contradicted)
        #expect(found.evidence.count == 2 && found.evidence[0].quote.contains("wait"))
    }

    @Test func aStatedFactCanRuleTheDutyOut() throws {
        let rule = """
            met_when:
              clause: ahead
              label: the next review lies ahead
              date: {labelled: lexicon/review, not_passed: true}
            not_met_when:
              clause: gone
              label: the next review has passed
              date: {labelled: lexicon/review, passed: true}
            """
        #expect(try finding(rule, "Next review: September 2027").outcome == .met)
        #expect(try finding(rule, "Next review: 1 September 2026").outcome == .notMet)
        #expect(try finding(rule, "Next review: November 2026").outcome == .met, "a month counts to its end")
        #expect(try finding(rule, "Approved 1 September 2026").outcome == .notMet)
    }

    @Test func silenceCanMakeADutyNotApplicable() throws {
        let rule = tellTheLead + "\n" + "not_applicable_when: {silent_on: [lexicon/victim], because: no victim is spoken of}"
        #expect(try finding(rule, "Staff must tell the safeguarding lead.").outcome == .notApplicable)
        #expect(try finding(rule, "Staff must tell the safeguarding lead about the victim.").outcome == .met)
    }

    @Test func aClauseExistsOnlyInItsPeriod() throws {
        let rule = """
            met_when:
              all:
                - {clause: told, label: staff tell the lead, states: {action: {lexicon: tell}, recipient: {lexicon: lead}}}
                - {clause: fast, label: at once, from: 2026-09-01, says: {any_of: [lexicon/at-once]}}
            """
        #expect(try finding(rule, "Staff tell the DSL.", asOf: "2026-08-31").outcome == .met)
        #expect(try finding(rule, "Staff tell the DSL.", asOf: "2026-09-01").outcome == .partlyMet)
    }

    @Test func nothingReadableIsNotAssessed() throws {
        #expect(try finding(tellTheLead).outcome == .notAssessed)
        #expect(try finding(tellTheLead, "").outcome == .notAssessed)
    }

    @Test func absenceNeedsEnoughText() throws {
        let rule = "met_when: {clause: none, label: no doubting word, avoids: {any_of: [lexicon/doubt]}}"
        #expect(try finding(rule, "Short text.").outcome == .needsAPerson)
        let long = String(repeating: "The victim is heard and supported here. ", count: 40)
        #expect(try finding(rule, long).outcome == .met)
        let found = try finding(rule, long + "The alleged victim waits.")
        #expect(found.outcome == .notMet && found.nearMisses[0].passage.quote.contains("alleged victim"))
    }

    @Test func anotherSchoolsTitleNeverYieldsMet() throws {
        let text = "# Oakhanger Primary School Safeguarding Policy\nStaff must tell the safeguarding lead."
        #expect(try finding(tellTheLead, text, subject: Subject(id: "s", name: "Thistlewick Primary School")).outcome == .needsAPerson)
        #expect(try finding(tellTheLead, text, subject: Subject(id: "s", name: "Oakhanger Primary School")).outcome == .met)
    }

    @Test func noDutyIsMoreThanGoodPracticeForAProviderThatKCSIEDoesNotBind() throws {
        let found = try finding(tellTheLead, "Staff tell the DSL.", subject: Subject(id: "s", name: "Tutors", setting: .tuitionProvider))
        #expect(found.strength == .goodPractice)
    }

    @Test func theEditionInForceOnTheDayIsNamed() throws {
        #expect(try finding(tellTheLead, "Staff tell the DSL.", asOf: "2025-06-01").edition == "test 2025")
    }

    @Test func wordsThatAreNotEnoughAreTheNearestPassage() throws {
        let rule = "met_when: {clause: silence, label: nothing is kept from others, says: {any_of: [lexicon/secrecy]}}"
        let found = try finding(rule, "Staff are discreet about what they hear.")
        #expect(found.outcome == .notMet)
        #expect(found.nearMisses.first?.passage.quote.contains("discreet") == true)
        #expect(found.nearMisses.first?.lacks == ["\u{201C}discreet\u{201D} is not enough: no mention of secrecy"])
    }

    /// What a passage is not about is said in the topic's own words, whatever the topic.
    @Test func aMissingTopicIsNamed() throws {
        let rule = """
            met_when:
              clause: told
              label: staff tell the lead
              states: {actor: {lexicon: staff}, action: {lexicon: tell}, recipient: {lexicon: lead}, about: lexicon/victim}
            """
        let found = try finding(rule, "Staff tell the DSL.")
        #expect(found.outcome == .partlyMet && found.clauses[0].lacks == ["does not speak of victim"])
    }
}
