internal import PlumblineModel

/// The rule book as one Markdown file.
func bookMarkdown(_ pack: RulePack, _ rules: [Rule]) -> String {
    var lines = [
        "# The rule book", "",
        "\(PlainWords.count(rules.count, "duty", plural: "duties")) of the pack \(pack.name)"
            + (pack.version.isEmpty ? "" : ", version \(pack.version), \(pack.isFinal ? "final" : "not final")")
            + ". What stands under “what we look for” is made from the rules that are run.", "",
    ]
    for (topic, members) in rulesByTopic(rules) {
        lines += ["## \(topic.title)", ""]
        for rule in members { lines += section(BookEntry(pack: pack, rule: rule)) }
    }
    while lines.last == "" { lines.removeLast() }
    return lines.map(visible).joined(separator: "\n") + "\n"
}

private func section(_ entry: BookEntry) -> [String] {
    let rule = entry.rule
    var lines = ["### \(rule.id) \(escaped(rule.title))", "", entry.standing, "", "**What the guidance asks.** \(escaped(entry.asks))", ""]
    lines += ["| edition | where | in force |", "| --- | --- | --- |"]
    lines += entry.editions.map { "| \(cell($0.document)) | \(cell($0.place)) | \(cell($0.inForce)) (\($0.standing)) |" } + [""]
    lines += list(entry.limits)
    if !entry.checkedToo.isEmpty { lines += ["The same rule checks:", ""] + list(entry.checkedToo) }
    lines += ["**Why it matters to a child.** \(escaped(rule.why))", "", "**What we look for.**", ""]
    for tree in entry.trees {
        lines += ["\(tree.lead):", ""]
        lines += tree.lines.map { String(repeating: "  ", count: $0.depth) + "- " + escaped($0.text) } + [""]
    }
    lines += ["**Examples.**", ""]
    for example in rule.examples {
        let day = example.asOf.map { ", as of \($0.spoken)" } ?? ""
        lines += ["- *\(example.expect.rawValue)*, \(escaped(example.name))\(day): \(escaped(oneLine(example.given)))"]
    }
    lines += ["", "**What to do where it is missing.**", ""] + list(rule.remedy.steps.map(\.words))
    if let wording = rule.remedy.wording { lines += ["Wording to adapt:", "", "> \(escaped(oneLine(wording)))", ""] }
    if !rule.remedy.questions.isEmpty { lines += ["Questions to ask:", ""] + list(rule.remedy.questions) }
    return lines + ["**History.**", ""] + list(entry.history)
}

private func list(_ texts: [String]) -> [String] { texts.isEmpty ? [] : texts.map { "- \(escaped(oneLine($0)))" } + [""] }

private func cell(_ text: String) -> String { escaped(text).replacing("|", with: "\\|") }

private func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }

/// Characters that Markdown would read as marks.
private func escaped(_ text: String) -> String {
    var shown = ""
    for character in text {
        if "*_`<[#".contains(character) { shown.append("\\") }
        shown.append(character)
    }
    return shown
}
