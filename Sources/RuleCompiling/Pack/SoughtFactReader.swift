internal import PlumblineModel
internal import StrictYAML

private let factSources = ["holder_of", "date", "edition_of"]

/// `facts` of the manifest: each with the name reports give it, where it is read from, and within what it can have one value only.
func readSoughtFacts(_ node: YAMLNode, scope: RuleScope) -> [SoughtFact] {
    var lines: [String: Int] = [:]
    return (node.items(into: scope.sink) ?? []).compactMap { item in
        guard let map = item.map("a fact", keys: ["fact"] + factSources + ["one_per"], into: scope.sink) else { return nil }
        let name = map.text("fact", like: "designated safeguarding lead", into: scope.sink)
        if let first = lines[name] {
            scope.sink.report(
                RuleCode.duplicateID, at: map["fact"] ?? item, "the fact `\(name)` is asked for on line \(first) already",
                help: "give both lexicons to one fact, or rename one of the two")
        }
        lines[name] = item.line
        let onePer = map["one_per"]?.choice(of: SoughtFact.Scope.self, into: scope.sink)
        return readSource(of: map, item, scope: scope).map { SoughtFact(name: name, source: $0, onePer: onePer) }
    }
}

private func readSource(of map: YAMLMap, _ item: YAMLNode, scope: RuleScope) -> SoughtFact.Source? {
    let given = map.names.filter { factSources.contains($0) }
    guard let name = given.first, let value = map[name] else {
        scope.sink.report(
            YAMLCode.missingKey, at: item, "the fact says nowhere where it is read from",
            help: "write `holder_of: lexicon/dsl`, `date: lexicon/next-review` or `edition_of: kcsie`")
        return nil
    }
    if given.count > 1, let second = map.entry(given[1]) {
        scope.sink.report(
            RuleCode.exclusiveKeys, at: second.key, "`\(given[1])` cannot stand beside `\(name)`", help: "make two facts of them")
        return nil
    }
    switch name {
    case "holder_of": return .holder(of: scope.lexicons(value))
    case "date": return .date(labelled: scope.lexicons(value))
    default: return readCited(value, scope: scope).map { .edition(of: $0) }
    }
}

/// The id of a guidance source.
private func readCited(_ node: YAMLNode, scope: RuleScope) -> String? {
    guard let id = node.text(into: scope.sink) else { return nil }
    if scope.registers.sources[id] != nil { return id }
    guard !scope.registers.broken.contains(id) else { return nil }
    scope.sink.report(
        RuleCode.unknownProvision, at: node, "there is no register of `\(id)`",
        help: nearest(to: id, among: scope.registers.names).map { "write `\($0)`" } ?? "write `guidance/\(id).yaml` first")
    return nil
}
