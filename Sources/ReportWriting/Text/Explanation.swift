public import PlumblineModel

/// The clause tree of one finding in plain text, for rule authors and anyone who asks why.
public func writeExplanation(_ finding: Finding) -> String {
    var lines = [
        "\(finding.rule)  \(finding.title)", "Outcome: \(finding.outcome.rawValue). \(finding.explanation)",
        "Source: \(finding.citation)\(finding.isProvisional ? " (provisional)" : "")",
    ]
    for clause in finding.clauses {
        let state = clause.isPartial ? "in part" : clause.state.rawValue
        lines.append("  [\(state)] \(clause.label)  (\(clause.id))")
        for lack in clause.lacks { lines.append("      lacks: \(lack)") }
        if let question = clause.question { lines.append("      \(question.words)") }
        for evidence in clause.evidence { lines.append("      \(place(evidence)): \u{201C}\(evidence.quote)\u{201D}") }
    }
    if !finding.nearMisses.isEmpty { lines.append("Nearest passages:") }
    for miss in finding.nearMisses {
        lines.append("  \(place(miss.passage)): \u{201C}\(miss.passage.quote)\u{201D}")
        for lack in miss.lacks { lines.append("      lacks: \(lack)") }
    }
    return lines.map(visible).joined(separator: "\n") + "\n"
}

private func place(_ evidence: Evidence) -> String {
    evidence.document + (evidence.page.map { ", page \($0)" } ?? "") + (evidence.heading.last.map { ", \($0)" } ?? "")
}
