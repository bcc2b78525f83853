public import PlumblineModel

/// The impact of a rule change as text for a terminal.
public func writeText(_ impact: Impact, width: Int = 100, colour: Bool) -> String {
    var page = TextPage(width: width, colour: colour)
    page.heading("What the change of the rules does")
    page.paragraph(impact.tally)
    if !impact.added.isEmpty { page.paragraph("New rules: \(PlainWords.list(impact.added)).") }
    if !impact.removed.isEmpty { page.paragraph("Rules that are gone: \(PlainWords.list(impact.removed)).") }
    for subject in impact.subjects {
        let changes = impact.changes.filter { $0.subject == subject }
        guard !changes.isEmpty else { continue }
        page.heading(subject, underline: "-")
        for change in changes { page.add(change) }
    }
    return page.text
}

extension TextPage {
    fileprivate mutating func add(_ change: ImpactChange) {
        blank()
        paragraph("\(change.rule) \(change.title): \(change.step)", rest: "  ", style: .strong)
        for clause in change.clauses {
            paragraph(clause.step, first: "  ")
            for passage in clause.gained { add(passage, lead: "Now counts") }
            for passage in clause.lost { add(passage, lead: "No longer counts") }
        }
        paragraph(change.exampleWords, first: "  ")
    }

    private mutating func add(_ passage: Evidence, lead: String) {
        paragraph("\(lead), in \(passage.place):", first: "    ")
        quotation(passage.quote, indent: 6)
    }
}
