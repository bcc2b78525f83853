internal import PlumblineModel
internal import StrictYAML

/// The slots by their keys.
private let slotRoles: [(key: String, role: SlotRole)] = [
    ("actor", .actor), ("action", .action), ("object", .object), ("recipient", .recipient), ("time_limit", .timeLimit),
    ("condition", .condition),
]

extension RuleScope {
    /// `states`: a slot frame.
    func states(_ node: YAMLNode) -> Frame? {
        let keys = slotRoles.map(\.key) + frameOptionKeys + ["partly_with"]
        guard let map = node.map(keys: keys, into: sink) else { return nil }
        var frame = Frame(slots: slotRoles.compactMap { entry in map[entry.key].flatMap { slot($0, key: entry.key, role: entry.role) } })
        setOptions(map, of: &frame)
        frame.partlyWith = map["partly_with"].map { partlyWith($0, map) } ?? []
        let given = slotRoles.filter { map[$0.key] != nil }
        if given.isEmpty {
            sink.report(
                YAMLCode.missingKey, at: node, "`states` has no slot",
                help: "give it one of: \(slotRoles.map(\.key).joined(separator: ", "))")
        } else if given.count == frame.slots.count && !frame.slots.contains(where: \.isRequired) {
            sink.report(
                RuleCode.alwaysMet, at: node, "no slot of `states` is required, so any sentence would do",
                help: "delete `required: false` from one of the slots")
        }
        return frame
    }

    /// `{lexicon: name}` or `{terms: [phrase]}`, with `required` and `label`.
    private func slot(_ node: YAMLNode, key: String, role: SlotRole) -> Slot? {
        guard let map = node.map(keys: ["lexicon", "terms", "required", "label"], into: sink) else { return nil }
        let isRequired = map.flag("required", default: true, into: sink)
        let labelText = map["label"].map { label($0) }
        let lexicons: [LexiconIndex]
        switch (map["lexicon"], map["terms"]) {
        case (let names?, nil):
            lexicons = parts(names, allowingOne: true).compactMap { bareLexicon($0) }
        case (nil, let terms?):
            let phrases = parts(terms).compactMap { readPhrase($0, sink: sink) }
            lexicons = phrases.isEmpty ? [] : [anonymousLexicon(slot: key, phrases: phrases)]
        case (.some, .some):
            sink.report(
                RuleCode.exclusiveKeys, at: map.entry("terms")?.key ?? node, "`terms` cannot stand beside `lexicon`",
                help: "put the phrases into a lexicon")
            return nil
        case (nil, nil):
            sink.report(YAMLCode.missingKey, at: node, "the slot `\(key)` has no `lexicon`", help: "write `{lexicon: name}`")
            return nil
        }
        return Slot(role: role, lexicons: lexicons, isRequired: isRequired, label: labelText)
    }

    /// `[[action, object]]`: lists of slots the frame has.
    private func partlyWith(_ node: YAMLNode, _ map: YAMLMap) -> [[SlotRole]] {
        let given = slotRoles.filter { map[$0.key] != nil }
        return parts(node).map { list in
            (list.items(into: sink) ?? []).compactMap { item in
                guard let key = item.choice(among: given.map(\.key), into: sink) else { return nil }
                return given.first { $0.key == key }?.role
            }
        }
    }
}
