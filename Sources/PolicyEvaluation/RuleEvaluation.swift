internal import PlumblineModel
internal import TextMatching

/// Judges one rule over a set of documents: the table of outcomes of rule-language.md, "Outcome of a rule".
struct RuleEvaluation {
    let prepared: PreparedRule
    let subject: Subject
    let clauses: ClauseEvaluation
    /// The name of another organisation in a document's own title, where there is one.
    let foreignTitle: String?

    private var rule: Rule { prepared.rule }
    private var documents: [DocumentContext] { clauses.documents }

    /// What the judgement rests on, before it is put into words.
    struct Judgement {
        var outcome: Outcome
        /// Why, where the outcome does not follow from clauses.
        var reason: String?
        var met: TreeState?
        var results: [String: ClauseResult]
        /// The duty had not begun, and the text says nothing of it.
        var isAhead = false
    }

    /// A duty that begins later is judged where the text speaks of it all the same; where it does not, nothing is to be said yet.
    func judge() -> Judgement {
        let judgement = judgeByText()
        guard clauses.asOf < rule.inForce.from else { return judgement }
        switch judgement.outcome {
        case .met, .partlyMet, .contradicted, .error: return judgement
        // the rule itself says why it does not bind before a day
        case .notApplicable where rule.notApplicableWhen?.before.map { clauses.asOf < $0 } ?? false: return judgement
        case .needsAPerson where judgement.results.values.contains { $0.grade > .nothing }: return judgement
        case .needsAPerson, .notMet, .notApplicable, .notAssessed:
            let reason = "The duty began on \(rule.inForce.from.spoken), and the text is silent on it."
            return Judgement(outcome: .notApplicable, reason: reason, met: nil, results: [:], isAhead: true)
        }
    }

    private func judgeByText() -> Judgement {
        if let reason = notApplicableBecause() { return Judgement(outcome: .notApplicable, reason: reason, met: nil, results: [:]) }
        guard documents.contains(where: { $0.words > 0 }) else {
            return Judgement(outcome: .notAssessed, reason: "There was no text to read.", met: nil, results: [:])
        }
        var results: [String: ClauseResult] = [:]
        results.reserveCapacity(prepared.clauses.count)
        for clause in prepared.clauses { results[clause.id] = clauses.result(of: clause) }
        let fault = prepared.clauses.lazy.compactMap { clause in results[clause.id]?.fault.map { (clause.label, $0) } }.first
        if let (label, fault) = fault {
            let reason = "The rule could not be tested: \u{201C}\(label)\u{201D} gives no answer, because \(fault)."
            return Judgement(outcome: .error, reason: reason, met: nil, results: results)
        }
        let evaluation = TreeEvaluation(asOf: clauses.asOf, results: results)
        func holds(_ tree: ClauseTree?) -> Bool { tree.flatMap { evaluation.state(of: $0)?.isMet } ?? false }
        let met = evaluation.state(of: rule.metWhen)
        let outcome: Outcome
        var reason: String?
        if holds(rule.contradictedWhen) {
            outcome = .contradicted
        } else if holds(rule.notMetWhen) {
            outcome = .notMet
        } else if met?.isMet == true {
            if let foreignTitle {
                outcome = .needsAPerson
                reason =
                    "The document's title names another organisation (\(foreignTitle)), so a person must say whether it is \(subject.name)'s own policy."
            } else {
                outcome = met?.isCapped == true ? .needsAPerson : .met
            }
        } else if met?.couldBeMet == true {
            outcome = .needsAPerson
        } else if met?.lacksRequired != true, met?.hasSomething == true {
            outcome = .partlyMet
        } else if rule.partlyWhen.map(evaluation.holdsInPart) == true {
            outcome = .partlyMet
        } else {
            outcome = .notMet
        }
        return Judgement(outcome: outcome, reason: reason, met: met, results: results)
    }

    private func notApplicableBecause() -> String? {
        if let until = rule.inForce.until, clauses.asOf > until { return "The guidance asked for it until \(until.spoken)." }
        if let setting = subject.setting, rule.appliesTo.exceptSettings.contains(setting) { return rule.appliesTo.because }
        if !rule.appliesTo.phases.isEmpty, !subject.phases.isEmpty, rule.appliesTo.phases.isDisjoint(with: subject.phases) {
            return rule.appliesTo.because
        }
        guard let test = rule.notApplicableWhen, test.before.map({ clauses.asOf < $0 }) ?? true else { return nil }
        if test.whateverTheText { return test.because }
        guard documents.contains(where: { $0.words > 0 }) else { return nil }
        let speaks = documents.contains { document in
            test.silentOn.contains { lexicon in
                document.text.hits[lexicon].contains {
                    document.isProof(sentence: Int(document.text.sentenceOfToken[$0.start]), withHeadings: true)
                }
            }
        }
        return speaks ? nil : test.because
    }
}
