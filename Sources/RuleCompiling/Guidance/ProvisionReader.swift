internal import PlumblineModel
internal import StrictYAML

/// A provision as read, with the places that later checks speak of.
struct ReadProvision {
    var provision: Provision
    var places: ProvisionPlaces
}

struct ProvisionPlaces {
    var id: YAMLNode
    var notCovered: YAMLNode?
    var checkedWith: [YAMLNode]
}

private let provisionKeys = [
    "id", "says", "strength", "locator", "since", "until", "paragraphs", "checked_with", "partly", "not_covered", "confirmed",
]

/// The provisions of a register.
func readProvisions(_ map: YAMLMap, editions: [String], sink: DiagnosticSink) -> [ReadProvision] {
    guard let items = map.required("provisions", like: "[{id, says, strength, locator}]")?.items(into: sink) else { return [] }
    var lines: [String: Int] = [:]
    return items.compactMap { item in
        guard let provision = item.map("a provision", keys: provisionKeys, into: sink),
            let idNode = provision.required("id", like: "never-promise-confidentiality"), let id = idNode.text(into: sink)
        else { return nil }
        checkUnique(id, at: idNode, what: "the provision", lines: &lines, sink: sink)
        return readProvision(provision, id: id, at: idNode, editions: editions, sink: sink)
    }
}

private func readProvision(_ map: YAMLMap, id: String, at idNode: YAMLNode, editions: [String], sink: DiagnosticSink) -> ReadProvision? {
    let says = map.text("says", like: "what it asks, in our words", into: sink)
    let locator = map.text("locator", like: "Part one", into: sink)
    let strength = map.required("strength", like: "should").flatMap { $0.choice(of: Strength.self, into: sink) }
    let paragraphs = readParagraphs(map, editions: editions, sink: sink)
    let same = map["checked_with"]?.items(into: sink) ?? []
    guard let strength else { return nil }
    let provision = Provision(
        id: id, says: says, strength: strength, locator: locator, since: readEditionID(map["since"], editions, sink),
        until: readEditionID(map["until"], editions, sink), verified: paragraphs.verified, unverified: paragraphs.unverified,
        checkedWith: same.compactMap { $0.text(into: sink) }, partly: map["partly"]?.text(into: sink),
        notCovered: map["not_covered"]?.text(into: sink),
        confirmed: (map["confirmed"]?.items(into: sink) ?? []).compactMap { readEditionID($0, editions, sink) })
    return ReadProvision(
        provision: provision, places: ProvisionPlaces(id: idNode, notCovered: map.entry("not_covered")?.key, checkedWith: same))
}

/// The id of an edition of the register.
private func readEditionID(_ node: YAMLNode?, _ editions: [String], _ sink: DiagnosticSink) -> String? {
    guard let node, let id = node.text(into: sink) else { return nil }
    if editions.contains(id) { return id }
    reportNoEdition(id, at: node, takenBy: node.called, editions, sink)
    return nil
}

/// `paragraphs: {verified: {"2025": "15"}, unverified: {"2024": "16"}}`.
private func readParagraphs(
    _ provision: YAMLMap, editions: [String], sink: DiagnosticSink
) -> (verified: [String: String], unverified: [String: String]) {
    guard let map = provision["paragraphs"]?.map(keys: ["verified", "unverified"], into: sink) else { return ([:], [:]) }
    var lines: [String: Int] = [:]
    let verified = readParagraphs(map["verified"], editions, &lines, sink)
    let unverified = readParagraphs(map["unverified"], editions, &lines, sink)
    return (verified, unverified)
}

/// `{"2025": "15"}`: each key an edition of the register, in one of the two lists only.
private func readParagraphs(
    _ node: YAMLNode?, _ editions: [String], _ lines: inout [String: Int], _ sink: DiagnosticSink
) -> [String: String] {
    guard let node else { return [:] }
    guard case .mapping(let entries) = node.value else {
        sink.report(
            YAMLCode.wrongKind, at: node, "\(node.called) wants an edition and its paragraph, and this is \(node.kind)",
            help: "write `{\"2025\": \"15\"}`")
        return [:]
    }
    var paragraphs: [String: String] = [:]
    for entry in entries {
        if !editions.contains(entry.name) { reportNoEdition(entry.name, at: entry.key, takenBy: "`paragraphs`", editions, sink) }
        checkUnique(entry.name, at: entry.key, what: "the paragraph of the edition", lines: &lines, sink: sink)
        paragraphs[entry.name] = entry.value.text(into: sink)
    }
    return paragraphs
}

private func reportNoEdition(_ id: String, at node: YAMLNode, takenBy key: String, _ editions: [String], _ sink: DiagnosticSink) {
    sink.report(
        YAMLCode.notAChoice, at: node, "the register has no edition `\(id)`", help: "\(key) takes: \(editions.joined(separator: ", "))")
}
