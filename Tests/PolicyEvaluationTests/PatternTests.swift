import PlumblineModel
import Testing

@testable import PolicyEvaluation

private func rule(_ pattern: String, within: String = "sentence") -> String {
    "met_when: {clause: form, label: the form is named, pattern: {matches: '\(pattern)', because: forms have numbers, within: \(within)}}"
}

struct PatternTests {
    @Test func aSentenceThatMatchesMeets() throws {
        let found = try finding(rule(#"form [A-Z]\d+\b"#), "Staff listen. They use Form C12 at once. They tell the DSL.")
        #expect(found.outcome == .met)
        #expect(found.evidence[0].quote.contains("They use Form C12 at once."))
        #expect(try finding(rule(#"form [A-Z]\d+\b"#), "Staff use a form.").outcome == .notMet)
    }

    @Test func itSeesASentenceOrAParagraph() throws {
        let text = "Staff write it down. They use form C12."
        #expect(try finding(rule("write.+C12"), text).outcome == .notMet)
        #expect(try finding(rule("write.+C12", within: "paragraph"), text).outcome == .met)
        #expect(try finding(rule("write.+C12", within: "paragraph"), "Staff write it down.\nThey use form C12.").outcome == .notMet)
    }

    @Test func headingsAndThePastProveNothing() throws {
        #expect(try finding(rule(#"form C\d+"#), "# Form C12\nStaff listen.").outcome == .notMet)
        #expect(try finding(rule(#"form C\d+"#), "Previously, form C12 was used.").outcome == .notMet)
    }

    @Test func aPatternThatTakesTooLongIsAnError() throws {
        let found = try finding(rule("(a|aa|a+)+c[0-9]"), String(repeating: "a", count: 40) + "bccc")
        #expect(found.outcome == .error)
        #expect(
            found.explanation
                == "The rule could not be tested: “the form is named” gives no answer, because its pattern takes more steps than one gets.")
        #expect(found.clauses.map(\.state) == [.error])
    }
}
