/// What the guidance asks of one duty on one day: two days with the same demand differ by time or text alone.
public struct RuleDemand: Sendable, Equatable {
    public enum Standing: String, Sendable, Equatable {
        case notYet = "not yet asked for"
        case asked = "asked for"
        case ended = "no longer asked for"
    }

    public var standing: Standing
    /// Labels of the clauses that exist on the day and should be found, in order of writing.
    public var labels: [String]
    /// Labels of those that are one way of several to meet the duty: without one of them it is harder to meet, not easier.
    public var ways: Set<String>
    /// Editions that the policy should cite, as `source edition`.
    public var cited: [String]

    public init(standing: Standing, labels: [String], ways: Set<String>, cited: [String]) {
        self.standing = standing
        self.labels = labels
        self.ways = ways
        self.cited = cited
    }
}

extension RulePack {
    public func demand(of rule: Rule, on day: CivilDate) -> RuleDemand {
        let began = day >= rule.inForce.from && rule.notApplicableWhen?.before.map { day >= $0 } ?? true
        let standing: RuleDemand.Standing = !began ? .notYet : rule.inForce.until.map { day > $0 } ?? false ? .ended : .asked
        let trees = [rule.metWhen, rule.partlyWhen, rule.notMetWhen, rule.contradictedWhen].compactMap { $0 }
        let clauses = trees.flatMap(\.clauses).filter { clause in
            clause.from.map { day >= $0 } ?? true && clause.until.map { day <= $0 } ?? true
        }
        let wanted = Set(rule.metWhen.wanted.map(\.id))
        let cited = clauses.compactMap { clause -> String? in
            guard case .refersTo(let test) = clause.check, test.wants == .inForce, let source = source(test.source) else { return nil }
            return source.name(of: source.edition(on: day))
        }
        return RuleDemand(
            standing: standing, labels: clauses.filter { wanted.contains($0.id) }.map(\.label),
            ways: Set(rule.metWhen.ways.map(\.label)), cited: cited)
    }
}

extension ClauseTree {
    /// The clauses that stand under an `any` or `at_least`.
    fileprivate var ways: [Clause] {
        switch self {
        case .all(let parts): parts.flatMap(\.ways)
        case .any(let parts), .atLeast(_, let parts): parts.flatMap(\.wanted)
        case .none, .clause: []
        }
    }
}
