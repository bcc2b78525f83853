import PlumblineModel

@testable import PolicyEvaluation
@testable import TextMatching

/// Trees and the table "Outcome of a rule" of docs/rule-language.md, line by line.
struct PlainOutcome {
    let rule: Rule
    let subject: Subject
    let asOf: CivilDate
    let texts: [PlainText]
    let isForeign: Bool
    let result: (Clause) -> PlainResult

    /// What a tree can be.
    private struct State {
        var holds: Bool
        var couldHold: Bool
        var isCapped: Bool
        var hasSomething: Bool
        var lacksRequired: Bool
    }

    func cell() -> PlainEvaluator.Cell {
        var results: [String: PlainResult] = [:]
        let isBefore = asOf < rule.inForce.from
        var outcome: Outcome
        if isOutside {
            outcome = .notApplicable
        } else if !texts.contains(where: { $0.words > 0 }) {
            outcome = .notAssessed
        } else {
            for tree in [rule.metWhen, rule.partlyWhen, rule.notMetWhen, rule.contradictedWhen].compactMap({ $0 }) {
                for clause in tree.clauses where results[clause.id] == nil { results[clause.id] = result(clause) }
            }
            outcome = results.values.contains(where: \.isFaulty) ? .error : judged(results)
        }
        if isBefore, !staysBeforeItBegins(outcome, results) {
            outcome = .notApplicable
            results = [:]
        }
        let clauses = results.mapValues { result in
            result.isFaulty
                ? "error"
                : result.isOpen || result.grade == .capped
                    ? "open" : result.grade == .met ? "met" : result.grade == .partial ? "partly" : "nothing"
        }
        return PlainEvaluator.Cell(outcome: outcome, clauses: clauses)
    }

    private func staysBeforeItBegins(_ outcome: Outcome, _ results: [String: PlainResult]) -> Bool {
        switch outcome {
        case .met, .partlyMet, .contradicted, .error: true
        case .notApplicable: rule.notApplicableWhen?.before.map { asOf < $0 } ?? false
        case .needsAPerson: results.values.contains { $0.grade > .nothing }
        case .notMet, .notAssessed: false
        }
    }

    private var isOutside: Bool {
        if let until = rule.inForce.until, asOf > until { return true }
        if let setting = subject.setting, rule.appliesTo.exceptSettings.contains(setting) { return true }
        let phases = rule.appliesTo.phases
        if !phases.isEmpty, !subject.phases.isEmpty, phases.isDisjoint(with: subject.phases) { return true }
        guard let test = rule.notApplicableWhen else { return false }
        if let before = test.before, asOf >= before { return false }
        if test.whateverTheText { return true }
        guard texts.contains(where: { $0.words > 0 }) else { return false }
        return !texts.contains { text in
            test.silentOn.flatMap { text.hits[$0] }.contains { text.isProof(sentence: text.sentence(of: $0), withHeadings: true) }
        }
    }

    private func judged(_ results: [String: PlainResult]) -> Outcome {
        func holds(_ tree: ClauseTree?) -> Bool { tree.flatMap { state($0, results)?.holds } ?? false }
        if holds(rule.contradictedWhen) { return .contradicted }
        if holds(rule.notMetWhen) { return .notMet }
        let met = state(rule.metWhen, results)
        if let met, met.holds { return isForeign || met.isCapped ? .needsAPerson : .met }
        if let met, met.couldHold { return .needsAPerson }
        if let met, !met.lacksRequired, met.hasSomething { return .partlyMet }
        if let partly = rule.partlyWhen, holdsInPart(partly, results) { return .partlyMet }
        return .notMet
    }

    private func exists(_ clause: Clause) -> Bool {
        if let from = clause.from, asOf < from { return false }
        if let until = clause.until, asOf > until { return false }
        return true
    }

    private func holdsInPart(_ tree: ClauseTree, _ results: [String: PlainResult]) -> Bool {
        switch tree {
        case .clause(let clause): exists(clause) && results[clause.id]!.grade > .nothing
        case .all(let parts): parts.allSatisfy { holdsInPart($0, results) }
        case .any(let parts): parts.contains { holdsInPart($0, results) }
        case .atLeast(let count, let parts): parts.count { holdsInPart($0, results) } >= count
        case .none(let parts): !parts.contains { holdsInPart($0, results) }
        }
    }

    /// Nil for a tree of clauses that do not exist on the day.
    private func state(_ tree: ClauseTree, _ results: [String: PlainResult]) -> State? {
        switch tree {
        case .clause(let clause):
            guard exists(clause), let result = results[clause.id] else { return nil }
            return State(
                holds: result.grade >= .capped, couldHold: result.grade >= .capped || result.isOpen, isCapped: result.grade == .capped,
                hasSomething: result.grade > .nothing, lacksRequired: clause.isRequired && result.grade == .nothing && !result.isOpen)
        case .all(let parts):
            let states = parts.compactMap { state($0, results) }
            guard !states.isEmpty else { return nil }
            let lacks = parts.contains { part in
                guard case .clause = part, let state = state(part, results) else { return false }
                return state.lacksRequired
            }
            return State(
                holds: states.allSatisfy(\.holds), couldHold: states.allSatisfy(\.couldHold), isCapped: states.contains(where: \.isCapped),
                hasSomething: states.contains(where: \.hasSomething), lacksRequired: lacks)
        case .any(let parts):
            let states = parts.compactMap { state($0, results) }
            guard !states.isEmpty else { return nil }
            let holding = states.filter(\.holds)
            return State(
                holds: !holding.isEmpty, couldHold: states.contains(where: \.couldHold),
                isCapped: !holding.isEmpty && holding.allSatisfy(\.isCapped), hasSomething: states.contains(where: \.hasSomething),
                lacksRequired: states.allSatisfy(\.lacksRequired))
        case .atLeast(let count, let parts):
            let states = parts.compactMap { state($0, results) }
            guard !states.isEmpty else { return nil }
            let holding = states.filter(\.holds)
            return State(
                holds: holding.count >= count, couldHold: states.count(where: \.couldHold) >= count,
                isCapped: holding.count >= count && holding.count { !$0.isCapped } < count,
                hasSomething: states.contains(where: \.hasSomething), lacksRequired: false)
        case .none(let parts):
            let holds = !parts.compactMap { state($0, results) }.contains(where: \.holds)
            return State(holds: holds, couldHold: holds, isCapped: false, hasSomething: false, lacksRequired: false)
        }
    }
}
