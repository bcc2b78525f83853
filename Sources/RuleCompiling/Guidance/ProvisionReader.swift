internal import PlumblineModel
internal import StrictYAML

/// The provisions of a register.
func readProvisions(_ map: YAMLMap, editions: [String], sink: DiagnosticSink) -> [Provision] {
    guard let items = map.required("provisions", like: "[{id, says, strength, locator}]")?.items(into: sink) else { return [] }
    var lines: [String: Int] = [:]
    return items.compactMap { item in
        guard let provision = item.map("a provision", keys: ["id", "says", "strength", "locator", "paragraphs"], into: sink),
            let idNode = provision.required("id", like: "never-promise-confidentiality"), let id = idNode.text(into: sink)
        else { return nil }
        checkUnique(id, at: idNode, what: "the provision", lines: &lines, sink: sink)
        let says = provision.text("says", like: "what it asks, in our words", into: sink)
        let locator = provision.text("locator", like: "Part one", into: sink)
        let strength = provision.required("strength", like: "should").flatMap { $0.choice(of: Strength.self, into: sink) }
        let paragraphs = readParagraphs(provision, editions: editions, sink: sink)
        guard let strength else { return nil }
        return Provision(id: id, says: says, strength: strength, locator: locator, paragraphs: paragraphs)
    }
}

/// `{"2025": "15"}`: each key an edition of the register.
private func readParagraphs(_ provision: YAMLMap, editions: [String], sink: DiagnosticSink) -> [String: String] {
    guard let node = provision["paragraphs"] else { return [:] }
    guard case .mapping(let entries) = node.value else {
        sink.report(
            YAMLCode.wrongKind, at: node, "`paragraphs` wants an edition and its paragraph, and this is \(node.kind)",
            help: "write `{\"2025\": \"15\"}`")
        return [:]
    }
    var paragraphs: [String: String] = [:]
    for entry in entries {
        if !editions.contains(entry.name) {
            sink.report(
                YAMLCode.notAChoice, at: entry.key, "the register has no edition `\(entry.name)`",
                help: "`paragraphs` takes: \(editions.joined(separator: ", "))")
        }
        paragraphs[entry.name] = entry.value.text(into: sink)
    }
    return paragraphs
}
