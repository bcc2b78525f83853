public import PlumblineModel

/// The impact of a rule change as Markdown for a pull request: a table of outcomes, then the sentences behind them, folded away.
public func writeMarkdown(_ impact: Impact) -> String {
    var lines = ["## What the change of the rules does", "", impact.tally, ""]
    if !impact.added.isEmpty { lines += ["New rules: \(PlainWords.list(impact.added)).", ""] }
    if !impact.removed.isEmpty { lines += ["Rules that are gone: \(PlainWords.list(impact.removed)).", ""] }
    let outcomes = impact.outcomeChanges
    if !outcomes.isEmpty {
        lines += ["| subject | rule | before | after | noticed by an example |", "| --- | --- | --- | --- | --- |"]
        lines += outcomes.map { change in
            let cells = [
                change.subject, "\(change.rule) \(change.title)", change.before?.rawValue ?? "nothing said",
                change.after?.rawValue ?? "nothing said",
                change.examples.isEmpty ? "**no**" : "yes",
            ]
            return "| " + cells.map(markdownCell).joined(separator: " | ") + " |"
        }
        lines.append("")
    }
    if !impact.changes.isEmpty {
        lines += ["<details><summary>The sentences behind it</summary>", ""]
        for change in impact.changes { lines += sentences(of: change) }
        lines += ["</details>", ""]
    }
    return lines.joined(separator: "\n")
}

private func sentences(of change: ImpactChange) -> [String] {
    var lines = ["**\(markdownText("\(change.subject), \(change.rule)"))**: \(change.step). \(markdownText(change.exampleWords))", ""]
    for clause in change.clauses {
        lines.append("- `\(clause.id)`: \(clause.before?.rawValue ?? "not there") → \(clause.after?.rawValue ?? "not there")")
        lines += clause.gained.map { "  - now counts, \(markdownText($0.place)): “\(markdownText($0.quote))”" }
        lines += clause.lost.map { "  - no longer counts, \(markdownText($0.place)): “\(markdownText($0.quote))”" }
    }
    return lines + [""]
}

private func markdownCell(_ text: String) -> String {
    // marks of our own stay
    text.hasPrefix("**") ? text : markdownText(text).replacing("|", with: "\\|")
}

/// A text of others as one line in which nothing is read as a mark.
private func markdownText(_ text: String) -> String {
    var shown = ""
    for character in text.split(whereSeparator: \.isNewline).joined(separator: " ") {
        if "*_`<[#\\".contains(character) { shown.append("\\") }
        shown.append(character)
    }
    return shown
}
