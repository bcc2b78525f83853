internal import PlumblineModel

/// One to three sentences in plain English that say why the outcome is what it is.
struct ExplanationWriter {
    let rule: Rule
    let judgement: RuleEvaluation.Judgement
    let finding: Finding
    let documents: [DocumentContext]

    var text: String {
        if let reason = judgement.reason { return reason }
        switch judgement.outcome {
        case .met: return isAbsence ? "Nothing of the kind was found. \(searched)" : "The policy states: \(labels { $0.state == .met })."
        case .partlyMet: return partly + delegated(finding.nearMisses.map(\.passage) + finding.evidence)
        case .notMet: return notMet + delegated(finding.nearMisses.map(\.passage))
        case .contradicted: return contradicted
        case .needsAPerson: return needsAPerson
        case .notApplicable, .notAssessed, .error: return ""
        }
    }

    /// Where the nearest passage only points to another document: which, and whether it is in the set.
    private func delegated(_ nearest: [Evidence]) -> String {
        nearest.first.flatMap(DelegationReading(documents: documents).delegation).map { " \($0.words)" } ?? ""
    }

    private var isAbsence: Bool { judgement.results.values.contains(where: \.isAbsence) }

    private var searched: String {
        let words = documents.reduce(0) { $0 + $1.words }
        let pages = documents.compactMap { $0.text.document.pages }.reduce(0, +)
        let place = pages > 0 ? "\(pages) page\(pages == 1 ? "" : "s") and " : ""
        return "Searched: \(documents.count) document\(documents.count == 1 ? "" : "s"), \(place)\(words) words."
    }

    private func labels(_ isIncluded: (ClauseFinding) -> Bool) -> String {
        finding.clauses.filter(isIncluded).map { clause in
            clause.label + (judgement.results[clause.id]?.value.map { " (\u{201C}\($0)\u{201D})" } ?? "")
        }.unique.joined(separator: "; ")
    }

    private var partly: String {
        let there = labels { $0.state == .met || $0.isPartial }
        let lacks = finding.clauses.filter { $0.state != .met }.flatMap { clause in
            clause.lacks.isEmpty ? ["no statement was found that \(clause.label)"] : clause.lacks.map { "\(clause.label): \($0)" }
        }.unique
        return "Found in part: \(there)." + (lacks.isEmpty ? "" : " What is lacking: \(lacks.prefix(4).joined(separator: "; ")).")
    }

    private var notMet: String {
        let vetoes = (rule.notMetWhen?.wanted ?? []).filter { (judgement.results[$0.id]?.grade ?? .nothing) >= .capped }.map(\.label)
        if !vetoes.isEmpty { return "The policy itself shows it: \(vetoes.joined(separator: "; "))." }
        let missing = rule.metWhen.wanted.map(\.label).unique.joined(separator: "; ")
        if let miss = finding.nearMisses.first, !miss.lacks.isEmpty {
            return
                "No statement was found that does this: \(missing). The nearest passage falls short: \(miss.lacks.joined(separator: "; ")). \(searched)"
        }
        return "No statement was found that does this: \(missing). \(searched)"
    }

    private var contradicted: String {
        let clauses = (rule.contradictedWhen?.wanted ?? []).filter { (judgement.results[$0.id]?.grade ?? .nothing) >= .capped }.map(
            \.label)
        let against =
            finding.evidence.count > 1 && rule.metWhen.wanted.contains { (judgement.results[$0.id]?.grade ?? .nothing) > .nothing }
        return "The text tells staff to do the wrong thing: \(clauses.joined(separator: "; "))."
            + (against ? " Elsewhere it says otherwise; both passages are quoted." : "")
    }

    private var needsAPerson: String {
        let open = finding.clauses.filter { $0.state == .needsAPerson }
        let judged = open.map { clause in
            clause.lacks.isEmpty ? clause.label : "\(clause.label) (\(clause.lacks.joined(separator: "; ")))"
        }.unique.joined(separator: "; ")
        let reasons = open.compactMap(\.question?.because).unique
        let why = reasons.isEmpty ? "" : " No document can show it: \(reasons.map(\.insideSentence).joined(separator: "; "))."
        return "A person must judge: \(judged)." + why
    }
}

extension String {
    /// Without a capital at the start and a full stop at the end, so that it can stand inside a sentence of ours; an acronym keeps its capitals.
    fileprivate var insideSentence: String {
        let text = hasSuffix(".") ? String(dropLast()) : self
        return text.dropFirst().first?.isUppercase == true ? text : text.prefix(1).lowercased() + text.dropFirst()
    }
}
