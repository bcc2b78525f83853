public import PlumblineModel

/// One comparison as a self-contained page.
public func writeHTML(_ comparison: Comparison, of result: CompareResult) -> [UInt8] {
    let name = comparison.after.subject.name
    return HTMLPrinter.print(
        page(
            title: "What changed: \(name), \(comparison.before.asOf.spoken) to \(comparison.after.asOf.spoken)",
            kicker: "Safeguarding policy check: what changed",
            foot: maker(engine: result.engineVersion, pack: result.pack)
        ) {
            views(comparison)
            guidancePart("guidance", "What the guidance asks differently", comparison.editions, comparison.duties)
            for cause in OutcomeChange.Cause.allCases {
                let changes = comparison.outcomes(cause)
                if !changes.isEmpty {
                    part("because-\(cause.rawValue)", "\(cause.heading) (\(changes.count))") {
                        element(.p) { cause.meaning }
                        for change in changes { changeArticle(change, in: "because-\(cause.rawValue)") }
                    }
                }
            }
            if let upcoming = comparison.upcoming { upcomingPart(upcoming) }
            caveatPart(for: [comparison.after])
            element(.p, .class("hash")) { "Rules: \(result.pack), SHA-256 \(result.packSHA256)" }
        })
}

/// The page over several comparisons: each school with a link to its page, and how many outcomes changed and why.
public func writeIndexHTML(_ result: CompareResult) -> [UInt8] {
    HTMLPrinter.print(
        page(
            title: "What changed: \(PlainWords.count(result.comparisons.count, "school"))",
            kicker: "Safeguarding policy check: what changed",
            foot: maker(engine: result.engineVersion, pack: result.pack)
        ) {
            element(.h1) { "What changed" }
            element(.table, .class("numbers")) {
                element(.caption) { "Outcomes that changed, by school" }
                element(.thead) {
                    element(.tr) {
                        for head in ["School"] + causes + ["In all"] { element(.th, .columnHead) { head } }
                    }
                }
                element(.tbody) {
                    for (comparison, file) in zip(result.comparisons, htmlFileNames(result)) { schoolRow(comparison, file) }
                }
            }
            if !result.problems.isEmpty {
                part("problems", "Files that could not be assessed") { problemList(result.problems) }
            }
            caveatPart(for: result.comparisons.map(\.after))
            element(.p, .class("hash")) { "Rules: \(result.pack), SHA-256 \(result.packSHA256)" }
        })
}

private let causes = ["Guidance", "Text", "Time"]

private func schoolRow(_ comparison: Comparison, _ file: String) -> HTMLNode {
    element(.tr) {
        element(.th, .rowHead) { element(.a, HTMLAttribute("href", file)) { comparison.after.subject.name } }
        for (cause, head) in zip(OutcomeChange.Cause.allCases, causes) { numberCell(comparison.outcomes(cause).count, under: head) }
        numberCell(comparison.outcomes.count, under: "In all")
    }
}

/// The two views of one policy, side by side.
private func views(_ comparison: Comparison) -> HTMLNode {
    element(.section, .class("cover"), .labelled(by: "school")) {
        element(.h1, .id("school")) { comparison.after.subject.name }
        element(.p, .class("lead")) { "\(comparison.tallyOfChanges). Judged as: \(comparison.after.profileWords)." }
        element(.table, .class("numbers")) {
            element(.caption) { comparison.hasTwoTexts ? "Two texts" : "One text, two days" }
            element(.thead) {
                element(.tr) {
                    element(.th, .columnHead) { "View" }
                    element(.th, .columnHead) { "Rating" }
                    for column in viewColumns { element(.th, .columnHead) { column.label } }
                    element(.th, .columnHead) { "Stated in writing" }
                }
            }
            element(.tbody) {
                viewRow(comparison.beforeTitle, comparison.before)
                if comparison.earlierDay != .none || comparison.hasTwoTexts { viewRow(comparison.afterTitle, comparison.after) }
            }
        }
        element(.p, .class("small")) { comparison.originWords }
    }
}

private let viewColumns: [Urgency] = [.thisWeek, .next, .person, .inPlace]

private func viewRow(_ title: String, _ assessment: Assessment) -> HTMLNode {
    element(.tr) {
        element(.th, .rowHead) { title }
        element(.td, HTMLAttribute("data-head", "Rating")) { assessment.score.rating.label }
        for column in viewColumns { numberCell(assessment.count(column), under: column.label) }
        element(.td, HTMLAttribute("data-head", "Stated in writing")) { assessment.score.shortInterval }
    }
}

private func guidancePart(_ id: String, _ title: String, _ editions: [EditionChange], _ duties: [DutyChange]) -> HTMLNode {
    part(id, "\(title) (\(duties.count))") {
        if editions.isEmpty, duties.isEmpty { element(.p) { "Nothing." } }
        if !editions.isEmpty { bullets(editions.map(\.words)) }
        if !duties.isEmpty { dutyTable(duties) }
    }
}

private func dutyTable(_ duties: [DutyChange]) -> HTMLNode {
    element(.table, .class("clauses")) {
        element(.caption) { "Duties that ask for something else" }
        element(.thead) {
            element(.tr) {
                for head in ["Duty", "What is asked", "The text"] { element(.th, .columnHead) { head } }
            }
        }
        element(.tbody) {
            for duty in duties {
                element(.tr) {
                    element(.th, .rowHead) { "\(duty.title) (\(duty.rule))" }
                    element(.td) { duty.asked }
                    element(.td) {
                        if let outcome = duty.outcome { badge(outcome) } else { "–" }
                    }
                }
            }
        }
    }
}

private func upcomingPart(_ upcoming: Comparison.Upcoming) -> [HTMLNode] {
    [
        guidancePart("upcoming", "What will change on \(upcoming.day.spoken)", upcoming.editions, upcoming.duties),
        element(.section, .labelled(by: "then")) {
            element(.h3, .id("then")) { "How the text stands then (\(upcoming.outcomes.count))" }
            if upcoming.outcomes.isEmpty { element(.p) { "No outcome changes." } }
            for change in upcoming.outcomes { changeArticle(change, in: "then") }
        },
    ]
}

private func changeArticle(_ change: OutcomeChange, in place: String) -> HTMLNode {
    let id = anchor(place, change.finding.rule)
    let finding = change.finding
    return element(.article, .class("duty \(Tone(change.after ?? .notApplicable).rawValue)"), .labelled(by: id)) {
        element(.h3, .id(id)) { finding.title }
        element(.p, .class("standing")) {
            badge(change.after ?? .notApplicable)
            " \(PlainWords.capitalised(change.step)). \(PlainWords.capitalised(finding.standing))."
        }
        element(.p) { finding.explanation }
        if let evidence = finding.evidence.first ?? finding.nearMisses.first?.passage {
            element(.figure, .class("quote")) {
                element(.blockquote) { element(.p) { "“\(evidence.quote)”" } }
                element(.figcaption) { "In \(evidence.place)" }
            }
        }
        element(.p, .class("source")) { "\(finding.rule). \(finding.citation)." }
    }
}

/// File names of several comparisons, in order.
public func htmlFileNames(_ result: CompareResult) -> [String] {
    htmlFileNames(result.comparisons.map(\.after.subject.id))
}
