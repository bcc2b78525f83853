internal import PlumblineModel

/// One changed form of a clause.
struct ClauseEdit {
    var kind: MutationKind
    var change: String
    var clause: Clause
}

extension Clause {
    /// Every form of the clause with one change of what its author wrote.
    var edits: [ClauseEdit] {
        var edits = check.edits.map { edit in
            var clause = self
            clause.check = edit.check
            return ClauseEdit(kind: edit.kind, change: edit.change, clause: clause)
        }
        if isRequired {
            var clause = self
            clause.isRequired = false
            edits.append(ClauseEdit(kind: .removeGuard, change: "no longer `required`", clause: clause))
        }
        if let from {
            var clause = self
            clause.from = from.adding(months: 12)
            edits.append(ClauseEdit(kind: .shiftDate, change: "`from` a year later", clause: clause))
        }
        if let until {
            var clause = self
            clause.until = until.adding(months: -12)
            edits.append(ClauseEdit(kind: .shiftDate, change: "`until` a year earlier", clause: clause))
        }
        return edits
    }
}
