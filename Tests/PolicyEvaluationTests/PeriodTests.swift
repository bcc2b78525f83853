import PlumblineModel
import Testing

@testable import PolicyEvaluation
@testable import TextMatching

/// `states_period` over one text: telling the lead, within a limit.
private func told(_ text: String, atMost: String = "24 hours") throws -> Finding {
    try finding("met_when: {clause: told, label: the lead is told in time, states_period: {for: lexicon/tell, at_most: \(atMost)}}", text)
}

struct PeriodTests {
    @Test(arguments: [
        ("Staff tell the DSL within 24 hours.", TimeLimit.span(24, .hour)), ("by the end of the school day", .sameDay),
        ("on the same working day", .sameDay), ("within one working day", .span(1, .workingDay)),
        ("within five (5) school days", .span(5, .schoolDay)), ("no later than 3 days", .span(3, .day)),
        ("no later than the next school day", .span(1, .schoolDay)), ("without delay", .atOnce), ("immediately", .atOnce),
        ("at once", .atOnce), ("every six weeks", .span(6, .week)), ("half-termly", .span(1, .halfTerm)), ("termly", .span(1, .term)),
        ("reviewed annually", .span(1, .year)), ("twice a year", .span(6, .month)), ("every other week", .span(2, .week)),
        ("each term", .span(1, .term)), ("within 24 to 48 hours", .span(48, .hour)), ("up to twenty-one days", .span(21, .day)),
        ("within a maximum of two weeks", .span(2, .week)), ("within the first 24 hours", .span(24, .hour)),
        ("within a week", .span(1, .week)),
        ("48 hours at the latest", .span(48, .hour)), ("at most 12 months", .span(12, .month)), ("within a fortnight", .span(2, .week)),
    ])
    func readsThePeriod(text: String, period: TimeLimit) {
        let analysed = TermMatcher(lexicons: []).analyse(document(text))
        #expect(PeriodReading(text: analysed).periods(in: 0..<analysed.tokens.count).map(\.period) == [period])
    }

    @Test(arguments: [
        "lasting three days", "the first two weeks", "more than 24 hours", "later than 3 days", "at immediate risk", "aged 5 to 7 years",
        "in some of the weeks of each of the terms", "in Year 9", "immediately before the holidays", "bi-annual",
    ])
    func aLengthOfTimeIsNoLimit(text: String) {
        let analysed = TermMatcher(lexicons: []).analyse(document(text))
        #expect(PeriodReading(text: analysed).periods(in: 0..<analysed.tokens.count).isEmpty)
    }

    @Test(arguments: [
        (TimeLimit.atOnce, TimeLimit.span(1, .hour), true), (.sameDay, .span(24, .hour), true), (.sameDay, .span(4, .hour), false),
        (.span(24, .hour), .span(1, .workingDay), true), (.span(25, .hour), .span(1, .workingDay), false),
        // over a weekend a working day is longer
        (.span(1, .workingDay), .span(24, .hour), false), (.span(5, .workingDay), .span(5, .schoolDay), true),
        (.span(5, .schoolDay), .span(5, .workingDay), false), (.span(1, .week), .span(5, .workingDay), true),
        (.span(1, .day), .span(1, .workingDay), false), (.span(3, .day), .span(5, .schoolDay), true),
        (.span(1, .year), .span(12, .month), true), (.span(13, .month), .span(1, .year), false), (.span(6, .week), .span(2, .month), true),
        (.span(1, .term), .span(2, .halfTerm), true), (.span(1, .term), .span(12, .month), true),
        (.span(20, .workingDay), .span(12, .month), true),
        (.span(2, .week), .sameDay, false),
    ])
    func onlyWhatKeepsTheLimitWheneverItStarts(promise: TimeLimit, limit: TimeLimit, keeps: Bool) {
        #expect(promise.keeps(limit) == keeps)
    }

    @Test func aShorterLimitMeets() throws {
        let found = try told("Staff must tell the DSL by the end of the school day.")
        #expect(found.outcome == .met)
        #expect(found.explanation == "The policy states: the lead is told in time (“end of the school day”).")
        #expect(try told("Within 24 hours, staff must tell the DSL.").outcome == .met)
        #expect(try told("Within 24 hours staff:\n- tell the DSL\n- write it down").outcome == .met, "the stem holds the time")
    }

    @Test func aLongerOrVagueOneIsPart() throws {
        let long = try told("Staff must tell the DSL within five working days.")
        #expect(long.outcome == .partlyMet && long.clauses[0].lacks == ["“within five working days” may be more than 24 hours"])
        let vague = try told("Staff must tell the DSL within one day.", atMost: "1 working day")
        #expect(
            vague.clauses[0].lacks == ["“within one day” does not say which days count, and may be more than 1 working day"])
        #expect(try told("Staff tell the DSL at once or within 48 hours.").outcome == .partlyMet, "the weaker promise counts")
    }

    @Test func withoutALimitNothingIsPromised() throws {
        let found = try told("Staff must tell the DSL.")
        #expect(found.outcome == .notMet && found.nearMisses[0].lacks == ["no time limit is stated"])
        #expect(try told("Staff need not tell the DSL within 24 hours.").outcome == .notMet)
        #expect(try told("Staff may tell the DSL within 24 hours.").outcome == .partlyMet)
    }

    @Test func theLimitOfSomethingElseDoesNotCount() throws {
        #expect(try told("Staff tell the DSL; parents who ask for a copy of a record receive it within 24 hours.").outcome == .notMet)
    }
}
