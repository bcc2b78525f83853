internal import PlumblineModel
internal import StrictYAML

private let checkKeys = [
    "states", "says", "mentions_each", "has_section", "names", "date", "refers_to", "no_placeholders", "avoids", "prefers", "states_period",
    "agrees", "pattern", "person",
]

/// The keys of a clause.
let clauseKeys = ["clause", "label", "required", "weight", "from", "until"] + checkKeys

extension RuleScope {
    /// A clause: id, label and exactly one check.
    func clause(_ node: YAMLNode, place: TreePlace) -> Clause? {
        guard let map = node.map("a clause", keys: clauseKeys, into: sink) else { return nil }
        let idNode = map.required("clause", like: "no-promise")
        let id = idNode?.text(into: sink)
        if let id, let idNode { checkUnique(id, at: idNode, what: "the clause", lines: &clauseLines, sink: sink) }
        clauseID = id ?? ""
        let labelText = map.required("label", like: "what a governor reads").map { label($0) } ?? ""
        let isRequired = map.flag("required", default: false, into: sink)
        if isRequired && !place.allowsRequired, let entry = map.entry("required") {
            sink.report(
                RuleCode.requiredUnderAny, at: entry.key, "`required` stands outside the top `all` of `met_when`",
                help: "delete it, or move the clause there")
        }
        let weight = map["weight"].map { self.weight($0) } ?? 1
        let from = map["from"].flatMap { $0.date(into: sink) }
        let until = map["until"].flatMap { $0.date(into: sink) }
        if let node = map["until"], let from, let until, until < from {
            sink.report(
                RuleCode.period, at: node, "the clause ends on `\(until)`, before it starts on `\(from)`",
                help: "correct one of the two days")
        }
        guard let check = onlyCheck(map), let id else { return nil }
        return Clause(id: id, label: labelText, isRequired: isRequired, weight: weight, from: from, until: until, check: check)
    }

    private func onlyCheck(_ map: YAMLMap) -> Check? {
        let given = map.names.filter { checkKeys.contains($0) }
        guard let name = given.first, let node = map[name] else {
            sink.report(
                YAMLCode.missingKey, at: map.node, "the clause tests nothing", help: "give it one of: \(checkKeys.joined(separator: ", "))")
            return nil
        }
        if given.count > 1, let second = map.entry(given[1]) {
            sink.report(
                RuleCode.exclusiveKeys, at: second.key, "`\(given[1])` cannot stand beside `\(name)`", help: "make two clauses of them")
        }
        return check(name, node)
    }

    private func check(_ name: String, _ node: YAMLNode) -> Check? {
        switch name {
        case "states": states(node).map { .frame($0) }
        case "says": says(node).map { .frame($0) }
        case "mentions_each": mentionsEach(node).map { .mentionsEach($0) }
        case "has_section": hasSection(node).map { .hasSection($0) }
        case "names": names(node).map { .names($0) }
        case "date": date(node).map { .date($0) }
        case "refers_to": refersTo(node).map { .refersTo($0) }
        case "no_placeholders": noPlaceholders(node).map { .noPlaceholders($0) }
        case "avoids": avoids(node).map { .avoids($0) }
        case "prefers": prefers(node).map { .prefers($0) }
        case "states_period": statesPeriod(node).map { .statesPeriod($0) }
        case "agrees": agrees(node).map { .agrees($0) }
        case "pattern": pattern(node).map { .pattern($0) }
        default: person(node).map { .person($0) }
        }
    }
}
