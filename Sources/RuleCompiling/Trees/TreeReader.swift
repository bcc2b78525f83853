internal import PlumblineModel
internal import StrictYAML

/// Where a part of a tree stands; `required` may stand only directly under the top `all` of `met_when`.
enum TreePlace {
    case top(allowsRequired: Bool)
    case underTopAll
    case elsewhere

    var allowsRequired: Bool {
        if case .underTopAll = self { true } else { false }
    }

    /// The place of the parts of an `all` that stands here.
    var underAll: TreePlace {
        if case .top(allowsRequired: true) = self { .underTopAll } else { .elsewhere }
    }
}

private let treeKeys = ["all", "any", "at_least", "none"]

extension RuleScope {
    /// A whole tree of a rule, checked as a whole.
    func rootTree(_ node: YAMLNode, allowsRequired: Bool = false) -> ClauseTree? {
        guard let tree = tree(node, place: .top(allowsRequired: allowsRequired)) else { return nil }
        if !tree.needsPresence {
            sink.report(
                RuleCode.onlyAbsences, at: node, "\(node.called) tests only what is absent, so an empty document would do",
                help: "add a clause that has to be present")
        }
        if !tree.clauses.isEmpty && tree.clauses.allSatisfy({ $0.weight == 0 }) {
            sink.report(
                RuleCode.weight, at: node, "no clause of \(node.called) has a weight", help: "give one of them a weight of at least `1`")
        }
        return tree
    }

    /// `all`, `any`, `at_least`, `none` or one clause.
    func tree(_ node: YAMLNode, place: TreePlace) -> ClauseTree? {
        guard case .mapping(let entries) = node.value else {
            sink.report(
                YAMLCode.wrongKind, at: node, "\(node.called) wants a tree, and this is \(node.kind)",
                help: "write one of: \(treeKeys.joined(separator: ", ")), clause")
            return nil
        }
        let names = entries.map(\.name)
        let given = names.filter { treeKeys.contains($0) }
        guard let key = given.first else { return clauseTree(node, names: names, place: place) }
        if names.count > 1, let second = entries.first(where: { $0.name != key }) {
            sink.report(
                RuleCode.exclusiveKeys, at: second.key, "`\(second.name)` cannot stand beside `\(key)`",
                help: "put one of the two inside the other, or wrap both in `all: [...]`")
            return nil
        }
        let value = entries[0].value
        switch key {
        case "all": return subtrees(value, place: place.underAll).map { .all($0) }
        case "any": return subtrees(value, place: .elsewhere).map { .any($0) }
        case "none": return subtrees(value, place: .elsewhere).map { .none($0) }
        default: return atLeast(value)
        }
    }

    private func clauseTree(_ node: YAMLNode, names: [String], place: TreePlace) -> ClauseTree? {
        let looksLikeClause = names.contains { clauseKeys.contains($0) }
        if !looksLikeClause, case .mapping(let entries) = node.value, let first = entries.first {
            let list = "a tree takes one of: \(treeKeys.joined(separator: ", ")), clause"
            let near = nearest(to: first.name, among: treeKeys + ["clause"])
            sink.report(
                YAMLCode.unknownKey, at: first.key, "no key `\(first.name)` in a tree", help: near.map { "write `\($0)`; \(list)" } ?? list)
            return nil
        }
        return clause(node, place: place).map { .clause($0) }
    }

    private func subtrees(_ node: YAMLNode, place: TreePlace) -> [ClauseTree]? {
        let items = parts(node)
        return items.isEmpty ? nil : allRead(items.map { tree($0, place: place) })
    }

    private func atLeast(_ node: YAMLNode) -> ClauseTree? {
        guard let map = node.map(keys: ["count", "of"], into: sink) else { return nil }
        let countNode = map.required("count", like: "2")
        let count = countNode?.integer(in: 1...Int.max, into: sink)
        guard let of = map.required("of", like: "[…]"), let parts = subtrees(of, place: .elsewhere), let count, let countNode else {
            return nil
        }
        if count > parts.count {
            sink.report(
                RuleCode.neverMet, at: countNode, "`at_least` wants \(count) of \(parts.count) parts",
                help: "write at most `\(parts.count)`, or add parts")
        }
        return .atLeast(count, parts)
    }
}
