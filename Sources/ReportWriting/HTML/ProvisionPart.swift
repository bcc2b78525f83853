internal import PlumblineModel

/// The ledger of duties: every provision of the guidance in force, and what the rules do about it.
func provisionPart(_ ledger: [LedgerEntry], assessment: Assessment? = nil) -> [HTMLNode] {
    guard !ledger.isEmpty else { return [] }
    return [
        part("provisions", "Appendix: every provision, and what we do about it", startsPage: true) {
            element(.p) { "\(tally(of: ledger)). Each stands here once." }
            stateKey(ledger)
            for group in byDocument(ledger) { documentLedger(group.document, group.entries, assessment) }
        }
    ]
}

private func stateKey(_ ledger: [LedgerEntry]) -> HTMLNode {
    element(.dl, .class("outcomes")) {
        for state in LedgerEntry.State.allCases where ledger.contains(where: { $0.state == state }) {
            element(.div) {
                element(.dt) { badge(state.outcome, words: state.label) }
                element(.dd) { state.meaning }
            }
        }
    }
}

private func documentLedger(_ document: String, _ entries: [LedgerEntry], _ assessment: Assessment?) -> HTMLNode {
    element(.table, .class("clauses provisions")) {
        element(.caption) { document }
        element(.thead) {
            element(.tr) {
                for head in ["What it asks", "What we do", assessment == nil ? "Rules" : "Rules and outcome here"] {
                    element(.th, .columnHead) { head }
                }
            }
        }
        element(.tbody) {
            for entry in entries { row(entry, assessment) }
        }
    }
}

private func row(_ entry: LedgerEntry, _ assessment: Assessment?) -> HTMLNode {
    element(.tr) {
        element(.th, .rowHead) {
            element(.p) { PlainWords.capitalised(entry.says) }
            element(.p, .class("small")) { "\(entry.place). \(PlainWords.capitalised(entry.standing))." }
        }
        element(.td) {
            badge(entry.state.outcome, words: entry.state.label)
            if let because = entry.because { element(.p, .class("small")) { PlainWords.capitalised(because) } }
        }
        element(.td) {
            for rule in entry.rules { element(.p) { words(rule, assessment) } }
            if entry.rules.isEmpty { "–" }
        }
    }
}

private func words(_ rule: String, _ assessment: Assessment?) -> String {
    guard let assessment else { return rule }
    return "\(rule): \(assessment.findings.first { $0.rule == rule }?.outcome.rawValue ?? "not in this report")"
}
