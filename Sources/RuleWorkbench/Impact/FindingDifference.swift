internal import PlumblineModel

/// How two findings of one rule on one subject differ.
enum FindingDifference {
    /// The clauses that are met otherwise or by other words, in the order of the later rule; those it no longer has come last.
    static func clauses(_ before: Finding?, _ after: Finding?) -> [ImpactChange.ClauseChange] {
        let (old, new) = (before?.clauses ?? [], after?.clauses ?? [])
        let kept = new.compactMap { clause in
            let earlier = old.first { $0.id == clause.id }
            return change(earlier, clause)
        }
        let gone = old.filter { clause in !new.contains { $0.id == clause.id } }.compactMap { change($0, nil) }
        return kept + gone
    }

    private static func change(_ before: ClauseFinding?, _ after: ClauseFinding?) -> ImpactChange.ClauseChange? {
        guard let named = after ?? before else { return nil }
        let (old, new) = (before?.evidence ?? [], after?.evidence ?? [])
        let change = ImpactChange.ClauseChange(
            id: named.id, label: named.label, before: before?.state, after: after?.state,
            gained: new.filter { passage in !old.contains { $0.isSamePlace(as: passage) } },
            lost: old.filter { passage in !new.contains { $0.isSamePlace(as: passage) } })
        // a clause that a finding does not mention and one that is not met tell the reader the same
        let isSame = (before?.state ?? .notMet) == (after?.state ?? .notMet) && change.gained.isEmpty && change.lost.isEmpty
        return isSame ? nil : change
    }
}

extension Evidence {
    fileprivate func isSamePlace(as other: Evidence) -> Bool { document == other.document && start == other.start && end == other.end }
}
