public import PlumblineModel

/// The ledger of duties on a day as Markdown: `docs/ledger.md`.
public func writeLedger(of pack: RulePack, on day: CivilDate) -> String {
    let ledger = pack.ledger(on: day)
    var lines = [
        "# The ledger of duties", "",
        "Every provision of the guidance in force on \(day.spoken), each once, and what the rules of the pack \(pack.name) do about it. "
            + "Made by `plumbline rules ledger --as-of \(day)`; a test holds it in step with the rules.", "",
        "\(tally(of: ledger)).", "",
    ]
    for group in byDocument(ledger) {
        lines += ["## \(group.document)", "", "| what it asks | where | standing | we | rules |", "| --- | --- | --- | --- | --- |"]
        lines += group.entries.map { entry in
            let state = entry.because.map { "\(entry.state.rawValue): \($0)" } ?? entry.state.rawValue
            return
                "| \([entry.says, entry.place, entry.standing, state, entry.rules.joined(separator: ", ")].map(cell).joined(separator: " | ")) |"
        }
        lines.append("")
    }
    lines.removeLast()
    return lines.joined(separator: "\n") + "\n"
}

private func cell(_ text: String) -> String { text.isEmpty ? "–" : text.replacing("|", with: "\\|") }
