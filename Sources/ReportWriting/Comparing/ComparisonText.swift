public import PlumblineModel

/// Comparisons as text for a terminal or an e-mail.
public func writeText(_ result: CompareResult, width: Int = 100, colour: Bool) -> String {
    var page = TextPage(width: width, colour: colour)
    for comparison in result.comparisons { page.add(comparison) }
    if !result.problems.isEmpty {
        page.heading("Files that could not be assessed")
        for problem in result.problems { page.paragraph(problem.plain, first: "- ") }
    }
    page.heading("What this report cannot tell you")
    for caveat in Caveats.all(for: result.comparisons.map(\.after)) { page.paragraph(caveat, first: "- ") }
    page.blank()
    page.paragraph("Plumbline \(result.engineVersion). Rules: \(result.pack), SHA-256:")
    page.paragraph(result.packSHA256, first: "  ")
    return page.text
}

extension TextPage {
    fileprivate mutating func add(_ comparison: Comparison) {
        heading("What changed: \(comparison.after.subject.name)")
        paragraph("\(comparison.originWords) Judged as: \(comparison.after.profileWords).")
        blank()
        addView(comparison.beforeTitle, comparison.before)
        if comparison.earlierDay != .none || comparison.hasTwoTexts { addView(comparison.afterTitle, comparison.after) }
        paragraph("\(comparison.tallyOfChanges).")
        addGuidance("What the guidance asks differently", comparison.editions, comparison.duties)
        for cause in OutcomeChange.Cause.allCases {
            let changes = comparison.outcomes(cause)
            guard !changes.isEmpty else { continue }
            heading("\(cause.heading) (\(changes.count))", underline: "-")
            paragraph(cause.meaning)
            for change in changes { add(change) }
        }
        if let upcoming = comparison.upcoming {
            heading("What will change on \(upcoming.day.spoken)")
            addGuidance("What the guidance will ask differently", upcoming.editions, upcoming.duties)
            heading("How the text stands then (\(upcoming.outcomes.count))", underline: "-")
            if upcoming.outcomes.isEmpty { paragraph("No outcome changes.") }
            for change in upcoming.outcomes { add(change) }
        }
    }

    private mutating func addView(_ title: String, _ assessment: Assessment) {
        paragraph(
            "\(title): \(assessment.score.rating.rawValue). \(assessment.score.words) \(PlainWords.capitalised(assessment.tally)).",
            first: "- ")
    }

    private mutating func addGuidance(_ title: String, _ editions: [EditionChange], _ duties: [DutyChange]) {
        heading("\(title) (\(duties.count))", underline: "-")
        if editions.isEmpty, duties.isEmpty { paragraph("Nothing.") }
        for edition in editions { paragraph(edition.words, first: "- ") }
        for duty in duties { paragraph("\(duty.rule) \(duty.title). \(duty.words)", first: "- ") }
    }

    private mutating func add(_ change: OutcomeChange) {
        let finding = change.finding
        blank()
        paragraph("\(finding.rule) \(finding.title): \(change.step)", rest: "  ", style: .strong)
        paragraph("\(PlainWords.capitalised(finding.standing)). \(finding.citation).", first: "  ")
        paragraph(finding.explanation, first: "  ")
        if let evidence = finding.evidence.first ?? finding.nearMisses.first?.passage {
            paragraph("In \(evidence.place):", first: "  ")
            quotation(evidence.quote, indent: 4)
        }
    }
}
