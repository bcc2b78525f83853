internal import PlumblineModel

extension Rule {
    /// Every mutant of the rule's own keys and trees.
    var mutants: [RuleMutant] {
        treeMutants(\.metWhen) + treeMutants(\.partlyWhen, key: "partly_when") + treeMutants(\.notMetWhen, key: "not_met_when")
            + treeMutants(\.contradictedWhen, key: "contradicted_when") + guardMutants
    }

    private func treeMutants(_ path: WritableKeyPath<Rule, ClauseTree>) -> [RuleMutant] {
        self[keyPath: path].edits.compactMap { edit in
            edit.tree.map { tree in
                var rule = self
                rule[keyPath: path] = tree
                return RuleMutant(rule: id, kind: edit.kind, place: edit.place, change: edit.change, edit: .rule(rule))
            }
        }
    }

    /// The edits of a tree that may be absent, and its removal as a whole.
    private func treeMutants(_ path: WritableKeyPath<Rule, ClauseTree?>, key: String) -> [RuleMutant] {
        guard let tree = self[keyPath: path] else { return [] }
        return [mutant(.removeGuard, key, "deleted", path, nil)]
            + tree.edits.compactMap { edit in
                edit.tree.map { mutant(edit.kind, "\(key) \(edit.place)", edit.change, path, .some($0)) }
            }
    }

    /// Whom and when the rule binds.
    private var guardMutants: [RuleMutant] {
        var mutants: [RuleMutant] = []
        if !appliesTo.exceptSettings.isEmpty {
            mutants.append(mutant(.removeGuard, "applies_to", "no setting excepted", \.appliesTo.exceptSettings, []))
        }
        if !appliesTo.phases.isEmpty { mutants.append(mutant(.removeGuard, "applies_to", "all phases", \.appliesTo.phases, [])) }
        if let silence = notApplicableWhen {
            mutants.append(mutant(.removeGuard, "not_applicable_when", "deleted", \.notApplicableWhen, nil))
            if let before = silence.before {
                var moved = silence
                moved.before = before.adding(months: -12)
                mutants.append(mutant(.shiftDate, "not_applicable_when", "`before` a year earlier", \.notApplicableWhen, moved))
            }
        }
        return mutants
    }

    private func mutant<Property>(
        _ kind: MutationKind, _ place: String, _ change: String, _ path: WritableKeyPath<Rule, Property>, _ new: Property
    ) -> RuleMutant {
        var rule = self
        rule[keyPath: path] = new
        return RuleMutant(rule: id, kind: kind, place: place, change: change, edit: .rule(rule))
    }
}
