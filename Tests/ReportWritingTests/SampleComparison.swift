import PlumblineModel

/// A comparison of the sample school that holds everything one can show.
enum SampleComparison {
    static let result = CompareResult(
        engineVersion: "0.1.0", pack: "england", packSHA256: SampleResult.packHash, comparisons: [comparison],
        problems: [SampleResult.unreadable])

    static let comparison: Comparison = {
        var before = SampleSchool.thistledown
        before.asOf = CivilDate(year: 2025, month: 7, day: 1)!
        return Comparison(
            before: before, after: SampleSchool.thistledown, earlierDay: .document, hasTwoTexts: true,
            editions: [
                EditionChange(title: "Keeping children safe in education", before: "2024", after: "2026", isProvisional: true),
                EditionChange(title: "Records Act 2026", isNamedByYear: true, before: nil, after: "2026", isProvisional: false),
                EditionChange(title: "County advice", before: "2021", after: nil, isProvisional: false),
            ],
            duties: [
                duty(.new, added: ["pictures made by machine are named"]), duty(.more, added: ["the place is looked at"]),
                duty(.other, added: ["the edition of 2026 is cited"], dropped: ["the edition of 2025 is cited"]),
                duty(.less, dropped: ["a form is used"]), duty(.ended),
            ],
            outcomes: [
                OutcomeChange(cause: .guidance, before: nil, after: .notMet, finding: SampleFindings.report),
                OutcomeChange(cause: .text, before: .notMet, after: .met, finding: SampleFindings.harmedChild),
                OutcomeChange(cause: .time, before: .met, after: .needsAPerson, finding: SampleFindings.contact),
            ],
            upcoming: Comparison.Upcoming(
                day: CivilDate(year: 2027, month: 9, day: 1)!,
                editions: [EditionChange(title: "Keeping children safe in education", before: "2026", after: "2027", isProvisional: true)],
                duties: [duty(.new, added: ["rumours online are answered"])],
                outcomes: [OutcomeChange(cause: .guidance, before: nil, after: .notMet, finding: SampleFindings.report)]))
    }()

    private static func duty(_ kind: DutyChange.Kind, added: [String] = [], dropped: [String] = []) -> DutyChange {
        DutyChange(
            rule: "POL-D09", title: "Pictures made by machine are named", kind: kind, added: added, dropped: dropped,
            outcome: kind == .ended ? nil : .notMet, isProvisional: kind == .new)
    }
}
