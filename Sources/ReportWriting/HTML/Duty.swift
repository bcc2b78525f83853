internal import PlumblineModel

/// One duty: outcome, the words found, what is lacking, what to do.
func duty(_ finding: Finding, in assessment: Assessment) -> HTMLNode {
    let id = anchor("duty", finding.rule)
    return element(.article, .class("duty \(Tone(finding.outcome).rawValue)"), .labelled(by: id)) {
        element(.h4, .id(id)) { finding.title }
        element(.p, .class("standing")) {
            badge(finding.outcome)
            " \(PlainWords.capitalised(finding.standing))."
        }
        element(.p) { finding.explanation }
        evidence(of: finding, in: assessment)
        nearMisses(of: finding)
        clauseTable(finding)
        if let advice = Advice(finding, subject: assessment.subject) { advicePart(advice) }
        element(.p, .class("source")) { "\(finding.rule). \(finding.citation)." }
    }
}

@HTMLBuilder
private func evidence(of finding: Finding, in assessment: Assessment) -> [HTMLNode] {
    for (index, passage) in finding.evidence.enumerated() {
        label(finding.evidenceLead(index))
        quotation(passage)
    }
    if finding.evidence.isEmpty, finding.outcome == .met || finding.outcome == .notMet {
        element(.p, .class("small")) { "Searched: \(assessment.searched)." }
    }
}

/// Quoted words with their place.
private func quotation(_ passage: Evidence) -> HTMLNode {
    element(.figure, .class("quote")) {
        if !passage.quote.isEmpty {
            element(.blockquote) { element(.p) { "“\(passage.quote)”" } }
        }
        element(.figcaption) { "In \(passage.place)" }
    }
}

@HTMLBuilder
private func nearMisses(of finding: Finding) -> [HTMLNode] {
    for (index, nearMiss) in finding.nearMisses.enumerated() {
        label(index == 0 ? "The nearest wording" : "Also near")
        quotation(nearMiss.passage)
        if !nearMiss.lacks.isEmpty {
            element(.p, .class("lacks")) { "It lacks \(PlainWords.list(nearMiss.lacks))." }
        }
    }
}

/// What was looked for, part by part; left out where it would only repeat a single result.
@HTMLBuilder
private func clauseTable(_ finding: Finding) -> [HTMLNode] {
    if finding.clauses.count > 1 || finding.clauses.contains(where: { !$0.lacks.isEmpty }) {
        element(.table, .class("clauses")) {
            element(.caption) { "What we looked for" }
            element(.thead) {
                element(.tr) {
                    for head in ["Part of the duty", "Result", "Where, or what is lacking"] { element(.th, .columnHead) { head } }
                }
            }
            element(.tbody) {
                for clause in finding.clauses {
                    element(.tr) {
                        element(.th, .rowHead) { PlainWords.capitalised(clause.label) }
                        element(.td) { badge(clause.outcome, words: PlainWords.capitalised(clause.stateWords)) }
                        element(.td, .class(clause.evidence.isEmpty && clause.lacks.isEmpty ? "blank" : "detail")) { detail(of: clause) }
                    }
                }
            }
        }
    }
}

private func detail(of clause: ClauseFinding) -> String {
    var parts = clause.evidence.first.map { ["In \($0.shortPlace)"] } ?? []
    if !clause.lacks.isEmpty { parts.append("Lacks \(PlainWords.list(clause.lacks))") }
    return parts.isEmpty ? "–" : parts.joined(separator: ". ") + "."
}
