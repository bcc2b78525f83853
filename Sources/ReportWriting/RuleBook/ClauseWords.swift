internal import PlumblineModel

/// A line of the plain English of a tree, with how deep it stands.
struct PlainLine: Equatable {
    var depth: Int
    var text: String
}

/// Puts the trees of a rule into plain English, from what the compiler made of the YAML: what is printed is what is run.
struct ClauseWords {
    let pack: RulePack

    func lines(_ tree: ClauseTree, depth: Int = 0) -> [PlainLine] {
        switch tree {
        case .clause(let clause): return self.clause(clause, depth)
        case .all(let parts): return group(parts, "all of these", depth)
        case .any(let parts): return group(parts, "at least one of these", depth)
        case .atLeast(let count, let parts): return group(parts, "at least \(count) of these", depth)
        case .none(let parts): return group(parts, ClauseWords.none, depth)
        }
    }

    private static let none = "none of these"

    private func group(_ parts: [ClauseTree], _ lead: String, _ depth: Int) -> [PlainLine] {
        if parts.count == 1, lead != ClauseWords.none { return lines(parts[0], depth: depth) }
        return [PlainLine(depth: depth, text: PlainWords.capitalised(lead) + ":")] + parts.flatMap { lines($0, depth: depth + 1) }
    }

    /// `Staff tell the lead (required, weight 2): within one sentence it says`, and below it each thing it looks for and how.
    private func clause(_ clause: Clause, _ depth: Int) -> [PlainLine] {
        var marks: [String] = []
        if clause.isRequired { marks.append("required") }
        if clause.weight != 1 { marks.append("weight \(clause.weight)") }
        if let from = clause.from { marks.append("from \(from.spoken)") }
        if let until = clause.until { marks.append("until \(until.spoken)") }
        let mark = marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))"
        let words = CheckWords(pack: pack).words(clause.check)
        let lead = words.parts.isEmpty ? ended(words.lead) : words.lead + ":"
        return [PlainLine(depth: depth, text: "\(PlainWords.capitalised(clause.label))\(mark): \(lead)")]
            + words.parts.map { PlainLine(depth: depth + 1, text: ended(PlainWords.capitalised($0))) }
    }

    private func ended(_ text: String) -> String { text.hasSuffix(".") || text.hasSuffix("?") ? text : text + "." }
}

/// What a check looks for: how it begins, and its parts where it has several.
struct PlainCheck: Equatable {
    var lead: String
    var parts: [String] = []
}
