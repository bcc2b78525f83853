internal import PlumblineModel

/// One changed form of a tree.
struct TreeEdit {
    var kind: MutationKind
    var place: String
    var change: String
    /// nil where nothing of the tree is left.
    var tree: ClauseTree?
}

extension ClauseTree {
    /// Every form of the tree with one change: clauses deleted or changed, `all` and `any` swapped, counts moved by one.
    var edits: [TreeEdit] {
        switch self {
        case .clause(let clause):
            return clause.edits.map { TreeEdit(kind: $0.kind, place: clause.id, change: $0.change, tree: .clause($0.clause)) }
        case .all(let parts):
            return swapped("all", "any", parts) { .any($0.map(\.withoutRequired)) } + inner(parts) { .all($0) }
        case .any(let parts):
            return swapped("any", "all", parts) { .all($0) } + inner(parts) { .any($0) }
        case .atLeast(let count, let parts):
            var edits = inner(parts) { .atLeast(min(count, $0.count), $0) }
            if count > 1 { edits.append(bound(count, count - 1, parts)) }
            if count < parts.count { edits.append(bound(count, count + 1, parts)) }
            return edits
        case .none(let parts):
            return inner(parts) { .none($0) }
        }
    }

    private func swapped(_ old: String, _ new: String, _ parts: [ClauseTree], _ make: ([ClauseTree]) -> ClauseTree) -> [TreeEdit] {
        guard parts.count > 1 else { return [] }
        return [TreeEdit(kind: .swapAllAny, place: place, change: "`\(old)` becomes `\(new)`", tree: make(parts))]
    }

    private func bound(_ old: Int, _ new: Int, _ parts: [ClauseTree]) -> TreeEdit {
        TreeEdit(kind: .flipBound, place: place, change: "`at_least: \(old)` becomes \(new)", tree: .atLeast(new, parts))
    }

    /// The edits of each part, and the tree without each part.
    private func inner(_ parts: [ClauseTree], _ make: ([ClauseTree]) -> ClauseTree) -> [TreeEdit] {
        parts.indices.flatMap { index -> [TreeEdit] in
            var edits = parts[index].edits.map { edit -> TreeEdit in
                var changed = parts
                if let tree = edit.tree { changed[index] = tree } else { changed.remove(at: index) }
                return TreeEdit(kind: edit.kind, place: edit.place, change: edit.change, tree: changed.isEmpty ? nil : make(changed))
            }
            var rest = parts
            rest.remove(at: index)
            // what is left of nothing is no rule: deleting the last clause would only show that rules need one
            if !rest.isEmpty {
                edits.append(TreeEdit(kind: .deleteClause, place: parts[index].place, change: "deleted", tree: make(rest)))
            }
            return edits
        }
    }

    /// The ids of its clauses: where an edit of the tree is.
    private var place: String { clauses.map(\.id).joined(separator: "+") }

    /// `required` may stand only under `all`.
    private var withoutRequired: ClauseTree {
        guard case .clause(var clause) = self else { return self }
        clause.isRequired = false
        return .clause(clause)
    }
}
