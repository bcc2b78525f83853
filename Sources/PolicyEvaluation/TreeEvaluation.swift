internal import PlumblineModel

/// The state of a tree: whether it holds, on what its holding rests, and what it is worth.
struct TreeState {
    /// Holds on what the text says.
    var isMet: Bool
    /// Would hold if every open clause did.
    var couldBeMet: Bool
    /// Holds only with clauses that an exception caps.
    var isCapped: Bool
    /// Some clause is met, capped or partly met.
    var hasSomething: Bool
    /// A required clause has nothing at all.
    var lacksRequired: Bool
    /// Value between 0 and 1 with open clauses as not met, and as met.
    var low: Double
    var high: Double
}

/// Evaluates `all`, `any`, `at_least` and `none` over clause results (rule-language.md, "Trees and clauses"). Pure.
struct TreeEvaluation {
    let asOf: CivilDate
    /// Result of each clause by its id.
    let results: [String: ClauseResult]

    /// Whether the tree holds when a clause that is partly met counts as met: the reading of `partly_when`.
    func holdsInPart(_ tree: ClauseTree) -> Bool {
        switch tree {
        case .clause(let clause): exists(clause) && (results[clause.id]?.grade ?? .nothing) > .nothing
        case .all(let parts): parts.allSatisfy(holdsInPart)
        case .any(let parts): parts.contains(where: holdsInPart)
        case .atLeast(let count, let parts): parts.count(where: holdsInPart) >= count
        case .none(let parts): !parts.contains(where: holdsInPart)
        }
    }

    func state(of tree: ClauseTree) -> TreeState? {
        switch tree {
        case .clause(let clause): return exists(clause) ? state(of: clause) : nil
        case .all(let parts):
            let entries = parts.compactMap { part in state(of: part).map { (part, $0) } }
            guard !entries.isEmpty else { return nil }
            let states = entries.map(\.1)
            let lacksRequired = entries.contains { part, state in
                if case .clause(let clause) = part {
                    return clause.isRequired && !state.hasSomething && !state.couldBeMet
                } else {
                    return false
                }
            }
            let weights = entries.map { Double(TreeEvaluation.weight($0.0)) }
            func mean(_ values: [Double], _ zeroed: Bool) -> Double {
                zeroed ? 0 : zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / max(1, weights.reduce(0, +))
            }
            return TreeState(
                isMet: states.allSatisfy(\.isMet), couldBeMet: states.allSatisfy(\.couldBeMet),
                isCapped: states.contains(where: \.isCapped),
                hasSomething: states.contains(where: \.hasSomething), lacksRequired: lacksRequired,
                low: mean(states.map(\.low), lacksRequired), high: mean(states.map(\.high), lacksRequired))
        case .any(let parts):
            let states = parts.compactMap { state(of: $0) }
            guard !states.isEmpty else { return nil }
            let met = states.filter(\.isMet)
            return TreeState(
                isMet: !met.isEmpty, couldBeMet: states.contains(where: \.couldBeMet), isCapped: !met.isEmpty && met.allSatisfy(\.isCapped),
                hasSomething: states.contains(where: \.hasSomething), lacksRequired: states.allSatisfy(\.lacksRequired),
                low: states.map(\.low).max() ?? 0, high: states.map(\.high).max() ?? 0)
        case .atLeast(let count, let parts):
            let states = parts.compactMap { state(of: $0) }
            guard !states.isEmpty else { return nil }
            let met = states.filter(\.isMet)
            let plain = met.filter { !$0.isCapped }
            func best(_ values: [Double]) -> Double { values.sorted(by: >).prefix(count).reduce(0, +) / Double(max(1, count)) }
            return TreeState(
                isMet: met.count >= count, couldBeMet: states.filter(\.couldBeMet).count >= count,
                isCapped: met.count >= count && plain.count < count,
                hasSomething: states.contains(where: \.hasSomething), lacksRequired: false, low: best(states.map(\.low)),
                high: best(states.map(\.high)))
        case .none(let parts):
            let states = parts.compactMap { state(of: $0) }
            let holds = !states.contains(where: \.isMet)
            return TreeState(
                isMet: holds, couldBeMet: holds, isCapped: false, hasSomething: false, lacksRequired: false, low: holds ? 1 : 0,
                high: holds ? 1 : 0)
        }
    }

    private func state(of clause: Clause) -> TreeState {
        let result = results[clause.id] ?? .nothing
        let isMet = result.grade >= .capped
        let low: Double =
            switch result.grade {
            case .met: 1
            case .capped, .partial: 0.5
            case .nothing: 0
            }
        return TreeState(
            isMet: isMet, couldBeMet: isMet || result.isOpen, isCapped: result.grade == .capped, hasSomething: result.grade > .nothing,
            lacksRequired: clause.isRequired && result.grade == .nothing && !result.isOpen, low: low,
            high: result.isOpen || result.grade == .capped ? 1 : low)
    }

    private func exists(_ clause: Clause) -> Bool { clause.from.map { asOf >= $0 } ?? true && clause.until.map { asOf <= $0 } ?? true }

    private static func weight(_ tree: ClauseTree) -> Int {
        if case .clause(let clause) = tree { clause.weight } else { tree.clauses.map(\.weight).max() ?? 1 }
    }
}
