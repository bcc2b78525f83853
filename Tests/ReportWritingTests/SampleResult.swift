import PlumblineModel

/// Results of invented schools that show everything a report can hold.
enum SampleResult {
    static let packHash = String(repeating: "0f1e2d3c", count: 8)

    /// One school: every outcome, a contradiction, a provisional rule, a rule on trial, a file that could not be read.
    static let one = CheckResult(
        engineVersion: "0.1.0", pack: "england", packSHA256: packHash, asOf: day, assessments: [SampleSchool.thistledown],
        problems: [unreadable], ledger: ledger)

    /// Three schools, one of them with nothing readable.
    static let many = CheckResult(
        engineVersion: "0.1.0", pack: "england", packSHA256: packHash, asOf: day,
        assessments: [SampleSchool.thistledown, SampleSchool.oakapple, SampleSchool.silent], problems: [unreadable],
        resemblances: [SampleFacts.resemblance])

    /// A run in which nothing could be assessed.
    static let none = CheckResult(
        engineVersion: "0.1.0", pack: "england", packSHA256: packHash, asOf: day, assessments: [], problems: [unreadable])

    /// One provision in each state.
    static let ledger: [LedgerEntry] = [
        entry("records", "concerns and decisions are written down", .checked, rules: ["POL-H03"]),
        entry(
            "lead", "a lead is named and has the time the task needs", .partlyChecked, rules: ["POL-B01"],
            because: "time is not in a policy"),
        entry("culture", "children trust the adults they may tell", .needsAPerson, rules: ["POL-F12"]),
        LedgerEntry(
            source: "county", provision: "visits", document: "County guidance 2020", place: "appendix", says: "officers visit each school",
            strength: .local, isProvisional: false, isReconstructed: true, state: .notCovered, rules: [], because: "it binds the county"),
    ]

    private static func entry(
        _ id: String, _ says: String, _ state: LedgerEntry.State, rules: [String], because: String? = nil
    ) -> LedgerEntry {
        LedgerEntry(
            source: "kcsie", provision: id, document: "Keeping children safe in education 2026", place: "Part two, Records", says: says,
            strength: .should, isProvisional: true, isReconstructed: false, state: state, rules: rules, because: because)
    }

    static let day = CivilDate(year: 2026, month: 11, day: 23)!

    static let unreadable = Diagnostic(
        code: "D004", file: "old-policy.pdf", message: "the file is protected by a password", help: "save a copy without a password")

    /// The sample with the words of one quotation replaced, to see what a hostile document can do.
    static func quoting(_ quote: String) -> CheckResult {
        var result = one
        result.assessments[0].subject.name = "School \(quote)"
        result.assessments[0].documents[0].path = quote
        for index in result.assessments[0].factSheet.facts.indices {
            result.assessments[0].factSheet.facts[index].value = quote
            result.assessments[0].factSheet.facts[index].places[0].quote = quote
        }
        for index in result.assessments[0].findings.indices {
            result.assessments[0].findings[index].title += quote
            for place in result.assessments[0].findings[index].evidence.indices {
                result.assessments[0].findings[index].evidence[place].quote = quote
                result.assessments[0].findings[index].evidence[place].heading = [quote]
            }
        }
        return result
    }
}
