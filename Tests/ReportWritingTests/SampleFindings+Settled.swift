import PlumblineModel

/// What is in place, does not apply, or could not be assessed.
extension SampleFindings {
    static let reviewed = met(
        "POL-A05", "The policy was reviewed within the last year",
        quote: "Approved by the governing body on 7 September 2026. Next review: September 2027.",
        label: "a review date within twelve months", page: 1, heading: "Document control")

    static let allAges = met(
        "POL-C10", "Abuse can happen at any age", quote: "Abuse by other children can happen at any age, also among our youngest pupils.",
        label: "abuse is said to happen at any age", page: 5, heading: "Principles")

    static let curriculum = met(
        "POL-E02", "Pupils are taught about respect and consent", strength: .must,
        quote: "In relationships education every year group learns about respect, about saying no and about how to tell an adult.",
        label: "a planned curriculum", page: 18, heading: "Prevention")

    static let boarding = outside(
        "POL-G30", "Boarders can be moved at once", .notApplicable, strength: .must, value: 0...0,
        explanation: "Thistledown Vale Primary School has no boarders, as its school.yaml states.")

    static let transport = outside(
        "POL-G31", "School transport is part of the plan", .notApplicable, strength: .local, value: 0...0,
        explanation: "The local duty binds schools with their own transport.")

    static let records = outside(
        "POL-H07", "Records follow the child to a new school", .notAssessed, value: 0...1,
        explanation: "The record-keeping policy is named as a separate document and was not among the files.")

    static let brokenRule = outside(
        "POL-H09", "Records are kept apart from the main file", .error, value: 0...1,
        explanation: "The check stopped because the passage was too long to analyse.")

    private static func met(
        _ rule: String, _ title: String, strength: Strength = .should, quote: String, label: String, page: Int, heading: String
    ) -> Finding {
        let found = passage(quote, page: page, heading)
        return finding(
            rule, title, .met, strength: strength, part: "Part two", value: 1...1, evidence: [found],
            clauses: [ClauseFinding(id: "stated", label: label, state: .met, evidence: [found])], explanation: "The policy states it.",
            why: "Children are helped sooner where everyone knows the plan.", remedy: remedy("Add the statement.", "Add the statement"))
    }

    private static func outside(
        _ rule: String, _ title: String, _ outcome: Outcome, strength: Strength = .should, value: ClosedRange<Double>, explanation: String
    ) -> Finding {
        finding(
            rule, title, outcome, strength: strength, part: "Part two", value: value,
            clauses: outcome == .notApplicable
                ? [] : [ClauseFinding(id: "stated", label: title, state: outcome == .error ? .error : .notAssessed)],
            explanation: explanation, why: "What is not written down is lost when a child moves.",
            remedy: remedy("Add the statement.", "Send us the missing document and check again"))
    }
}
