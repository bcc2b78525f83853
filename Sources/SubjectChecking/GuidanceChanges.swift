internal import PlumblineModel

/// What the guidance of two days asks differently.
struct GuidanceChanges {
    let pack: RulePack
    let from: CivilDate
    let to: CivilDate
    /// Guidance of other authorities is none of the school's.
    let authority: String?

    var editions: [EditionChange] {
        pack.sources.filter { $0.binds(authority) }.compactMap { source in
            let (before, after) = (source.edition(on: from), source.edition(on: to))
            guard before?.id != after?.id else { return nil }
            return EditionChange(
                title: source.title, isNamedByYear: source.name(of: after ?? before) == source.title, before: before?.id, after: after?.id,
                isProvisional: after?.isProvisional ?? false)
        }
    }

    /// The duties that ask for something else on the later day, with how an assessment of that day stands.
    func duties(in assessment: Assessment) -> [DutyChange] {
        pack.rules.filter { $0.status != .draft && $0.status != .retired }.compactMap { rule in
            let (before, after) = (pack.demand(of: rule, on: from), pack.demand(of: rule, on: to))
            guard before != after else { return nil }
            let finding = assessment.findings.first { $0.rule == rule.id }
            guard let change = GuidanceChanges.change(from: before, to: after) else { return nil }
            return DutyChange(
                rule: rule.id, title: rule.title, kind: change.kind, added: change.added, dropped: change.dropped,
                outcome: finding?.outcome,
                isProvisional: finding?.isProvisional ?? false)
        }
    }

    private static func change(
        from before: RuleDemand, to after: RuleDemand
    ) -> (kind: DutyChange.Kind, added: [String], dropped: [String])? {
        switch (before.standing, after.standing) {
        case (.notYet, .asked): return (.new, after.labels, [])
        case (.notYet, .ended), (.asked, .ended): return (.ended, [], [])
        case (.asked, .asked): break
        case (_, .notYet), (.ended, _): return nil
        }
        let new = after.labels.filter { !before.labels.contains($0) }
        let gone = before.labels.filter { !after.labels.contains($0) }
        // a way less to meet the duty asks for more, and a way more for less
        var added = new.filter { !after.ways.contains($0) } + gone.filter(before.ways.contains).map { "it no longer suffices that \($0)" }
        var dropped = gone.filter { !before.ways.contains($0) }
        added += after.cited.filter { !before.cited.contains($0) }.map { "\($0) is cited" }
        dropped += before.cited.filter { !after.cited.contains($0) }.map { "\($0) is cited" }
        let easier = new.filter(after.ways.contains).map { "it suffices as well that \($0)" }
        let kind: DutyChange.Kind =
            !added.isEmpty && dropped.isEmpty && easier.isEmpty ? .more : added.isEmpty && easier.isEmpty ? .less : .other
        return (kind, added + easier, dropped)
    }

    /// Outcomes of one text that differ between the days: by the guidance where it asks for something else, else because time passed.
    func outcomes(_ before: Assessment, _ after: Assessment) -> [OutcomeChange] {
        OutcomeChange.between(before, after) { id in
            guard let rule = pack.rules.first(where: { $0.id == id }) else { return .guidance }
            return pack.demand(of: rule, on: from) == pack.demand(of: rule, on: to) ? .time : .guidance
        }
    }
}

extension OutcomeChange {
    /// Each duty whose outcome differs between two assessments, in the order of the rules.
    static func between(_ before: Assessment, _ after: Assessment, cause: (String) -> Cause) -> [OutcomeChange] {
        let old = Dictionary(before.findings.map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
        let new = Dictionary(after.findings.map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
        return Set(old.keys).union(new.keys).sorted().compactMap { rule in
            guard old[rule]?.outcome != new[rule]?.outcome, let finding = new[rule] ?? old[rule] else { return nil }
            return OutcomeChange(cause: cause(rule), before: old[rule]?.outcome, after: new[rule]?.outcome, finding: finding)
        }
    }
}
