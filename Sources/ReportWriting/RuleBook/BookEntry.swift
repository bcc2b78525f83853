internal import PlumblineModel

/// What the rule book says of one duty, the same in HTML and Markdown.
struct BookEntry {
    let pack: RulePack
    let rule: Rule

    /// Each edition that asks for the duty: document and place, dates, standing.
    var editions: [(document: String, place: String, inForce: String, standing: String)] {
        guard let (source, provision) = pack.provision(of: rule), let period = source.period(of: provision) else { return [] }
        return source.editions.filter { $0.state != .consultation && $0.inForce.from >= period.from && isAsked($0, period) }.map {
            edition in
            var standing = [edition.state.rawValue]
            if provision.isProvisional(in: edition) { standing.append("provisional") }
            if edition.isReconstructed { standing.append("reconstructed") }
            return (source.name(of: edition), provision.place(in: edition), edition.inForce.words, standing.joined(separator: ", "))
        }
    }

    private func isAsked(_ edition: Edition, _ period: Period) -> Bool { period.until.map { edition.inForce.from <= $0 } ?? true }

    var asks: String { pack.provision(of: rule).map { PlainWords.capitalised($0.provision.says) + "." } ?? "" }

    /// Strength, critical, weight, status.
    var standing: String {
        var parts = [PlainWords.capitalised(rule.strength.words)]
        if rule.isCritical { parts.append("critical") }
        parts.append(rule.status == .settled ? "weight \(rule.weight)" : "\(rule.status.rawValue): does not count in the score")
        return parts.joined(separator: "; ") + "."
    }

    /// For whom it is: settings, phases and silences that take it away.
    var limits: [String] {
        var limits: [String] = []
        let phases = Phase.allCases.filter(rule.appliesTo.phases.contains).map(\.rawValue)
        if !phases.isEmpty { limits.append("Only for: \(PlainWords.list(phases)). \(rule.appliesTo.because)") }
        let excepted = Setting.allCases.filter(rule.appliesTo.exceptSettings.contains).map(\.rawValue)
        if !excepted.isEmpty { limits.append("Not for: \(PlainWords.list(excepted)). \(rule.appliesTo.because)") }
        if let silence = rule.notApplicableWhen {
            let day = silence.before.map { " before \($0.spoken)" } ?? ""
            let text =
                silence.whateverTheText
                ? "whatever the text says" : "where nothing in the text speaks of \(CheckWords(pack: pack).lexicons(silence.silentOn))"
            limits.append("Does not apply\(day) \(text). \(silence.because)")
        }
        return limits
    }

    /// The trees of the rule that are there, with what each leads to.
    var trees: [(lead: String, lines: [PlainLine])] {
        let words = ClauseWords(pack: pack)
        let all: [(String, ClauseTree?)] = [
            ("Met when", rule.metWhen), ("Also partly met when", rule.partlyWhen),
            ("Not met, whatever else is there, when", rule.notMetWhen),
            ("Contradicted when", rule.contradictedWhen),
        ]
        return all.compactMap { lead, tree in tree.map { (lead, words.lines($0)) } }
    }

    /// What happened to the duty over time, earliest first.
    var history: [String] {
        var dated: [(day: CivilDate, text: String)] = [(rule.inForce.from, "the guidance begins to ask for it")]
        if let before = rule.notApplicableWhen?.before, before > rule.inForce.from {
            dated.append((before, "asked for even where a text is silent"))
        }
        for clause in rule.metWhen.clauses {
            if let from = clause.from { dated.append((from, "also asked: \(clause.label)")) }
            if let until = clause.until { dated.append((until, "last day of: \(clause.label)")) }
        }
        if let until = rule.inForce.until { dated.append((until, "last day on which it is asked for")) }
        if let reviewed = rule.reviewed { dated.append((reviewed, "the rule was last read against the guidance, by the \(rule.owner)")) }
        return dated.sorted { $0.day < $1.day }.map { "\(PlainWords.capitalised($0.day.spoken)): \($0.text)." }
    }

    /// Other provisions that the rule checks as well.
    var checkedToo: [String] {
        let own = "\(rule.source)/\(rule.provision)"
        return pack.sources.flatMap { source in
            source.provisions.filter { $0.checkedWith.contains(own) }.map { "\(source.title): \($0.says)" }
        }
    }
}

extension Period {
    /// `1 September 2025 to 31 August 2026`, `from 1 September 2026`.
    var words: String { until.map { "\(from.spoken) to \($0.spoken)" } ?? "from \(from.spoken)" }
}
