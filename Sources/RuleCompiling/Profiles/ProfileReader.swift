internal import PlumblineModel
internal import StrictYAML

private let profileKeys = ["schema", "profile", "title", "layer", "why", "for", "weights", "critical", "omit"]

/// Reads one file of `profiles/`.
func readProfile(_ node: YAMLNode, file: PackFile, rules: RuleCollection, sink: DiagnosticSink) -> Profile? {
    guard let map = node.map("a profile", keys: profileKeys, into: sink) else { return nil }
    map.checkSchema(into: sink)
    guard let idNode = map.required("profile", like: file.stem), let id = idNode.text(into: sink) else { return nil }
    checkFileName(file, is: id, at: idNode, into: sink)
    var profile = Profile(
        id: id, title: map.text("title", like: "Herefordshire school", into: sink),
        layer: map.choice("layer", default: Profile.Layer.national, into: sink), why: map["why"]?.text(into: sink) ?? "")
    if let subjects = map["for"]?.map(keys: ["settings", "phases", "local_authorities", "boarding"], into: sink) {
        profile.forSettings = Set(subjects["settings"]?.choices(of: Setting.self, into: sink) ?? [])
        profile.forPhases = Set(subjects["phases"]?.choices(of: Phase.self, into: sink) ?? [])
        profile.forLocalAuthorities = Set(subjects["local_authorities"]?.texts(into: sink) ?? [])
        profile.forBoarding = subjects.flag("boarding", default: false, into: sink)
    }
    profile.weights = readWeights(map, rules: rules, sink: sink)
    profile.critical = readCritical(map, rules: rules, sink: sink)
    profile.omissions = readOmissions(map, isLocal: profile.layer == .local, rules: rules, sink: sink)
    return profile
}

/// `critical: [POL-G24]`: critical here, whatever the rule says of itself.
private func readCritical(_ map: YAMLMap, rules: RuleCollection, sink: DiagnosticSink) -> Set<String> {
    let items = map["critical"]?.items(into: sink) ?? []
    return Set(
        items.compactMap { item in
            item.text(into: sink).flatMap { checkKnown($0, at: item, rules: rules, sink: sink) ? $0 : nil }
        })
}

/// `weights: {POL-C03: 1}`; a profile may raise a weight, never lower it.
private func readWeights(_ map: YAMLMap, rules: RuleCollection, sink: DiagnosticSink) -> [String: Int] {
    guard let node = map["weights"] else { return [:] }
    guard case .mapping(let entries) = node.value else {
        sink.report(
            YAMLCode.wrongKind, at: node, "`weights` wants a rule and its weight, and this is \(node.kind)", help: "write `{POL-C03: 1}`")
        return [:]
    }
    var weights: [String: Int] = [:]
    for entry in entries {
        guard checkKnown(entry.name, at: entry.key, rules: rules, sink: sink), let weight = readWeight(entry.value, into: sink) else {
            continue
        }
        if let rule = rules.rule(entry.name), weight < rule.weight {
            sink.report(
                RuleCode.profileLoosens, at: entry.value,
                "`\(entry.name)` weighs \(rule.weight), and a profile may not lower it to \(weight)",
                help: "write `\(rule.weight)` or more")
        }
        weights[entry.name] = weight
    }
    return weights
}

/// `omit: [{rule, because}]`; a `must` stays in, and a local profile leaves out nothing.
private func readOmissions(_ map: YAMLMap, isLocal: Bool, rules: RuleCollection, sink: DiagnosticSink) -> [Profile.Omission] {
    guard let entry = map.entry("omit"), let items = entry.value.items(into: sink) else { return [] }
    if isLocal {
        sink.report(
            RuleCode.profileLoosens, at: entry.key, "a local profile may add and tighten, and this one leaves rules out",
            help: "delete `omit`, or write `layer: national`")
    }
    return items.compactMap { item in
        guard let omission = item.map("an omission", keys: ["rule", "because"], into: sink),
            let node = omission.required("rule", like: "POL-C03"), let id = node.text(into: sink),
            checkKnown(id, at: node, rules: rules, sink: sink)
        else { return nil }
        if rules.rule(id)?.strength == .must {
            sink.report(RuleCode.profileLoosens, at: node, "`\(id)` is a `must`, which no profile may leave out", help: "delete this item")
        }
        return Profile.Omission(rule: id, because: omission.text("because", like: "why the duty does not arise here", into: sink))
    }
}

private func checkKnown(_ id: String, at node: YAMLNode, rules: RuleCollection, sink: DiagnosticSink) -> Bool {
    if rules.ids.contains(id) { return true }
    sink.report(
        RuleCode.unknownRule, at: node, "there is no rule `\(id)`",
        help: nearest(to: id, among: rules.ids).map { "write `\($0)`" } ?? "write the id of a rule of this pack")
    return false
}
