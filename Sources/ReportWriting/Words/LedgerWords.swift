internal import PlumblineModel

extension LedgerEntry.State {
    var label: String {
        switch self {
        case .checked: "Checked"
        case .partlyChecked: "Partly checked"
        case .needsAPerson: "Needs a person"
        case .notCovered: "Not covered"
        }
    }

    var meaning: String {
        switch self {
        case .checked: "A rule reads the documents for it."
        case .partlyChecked: "A rule reads the documents for part of it; what it cannot see is named."
        case .needsAPerson: "No document can show it; the report asks a question."
        case .notCovered: "No rule tests it; the reason is given."
        }
    }

    /// The outcome whose sign and colour stand for it; words say the rest.
    var outcome: Outcome {
        switch self {
        case .checked: .met
        case .partlyChecked: .partlyMet
        case .needsAPerson: .needsAPerson
        case .notCovered: .notApplicable
        }
    }
}

extension LedgerEntry {
    /// How binding it is, and what to know of its source.
    var standing: String {
        var parts = [strength.words]
        if !area.isEmpty { parts.append("binds schools of \(PlainWords.list(area)) only") }
        if isProvisional { parts.append("provisional") }
        if isReconstructed { parts.append("reconstructed") }
        return parts.joined(separator: "; ")
    }
}

/// All provisions of a ledger, counted by state: `170 provisions: 120 checked, 20 partly checked, …`.
func tally(of ledger: [LedgerEntry]) -> String {
    let parts = LedgerEntry.State.allCases.map { state in "\(ledger.count { $0.state == state }) \(state.rawValue)" }
    return "\(PlainWords.count(ledger.count, "provision")) of the guidance in force: \(PlainWords.list(parts))"
}

/// A ledger by document, in its own order.
func byDocument(_ ledger: [LedgerEntry]) -> [(document: String, entries: [LedgerEntry])] {
    var groups: [(document: String, entries: [LedgerEntry])] = []
    for entry in ledger {
        if groups.last?.document == entry.document {
            groups[groups.count - 1].entries.append(entry)
        } else {
            groups.append((entry.document, [entry]))
        }
    }
    return groups
}
