internal import PlumblineModel
internal import StrictYAML

/// A register as read, with the places of its id and of its provisions.
struct ReadRegister {
    var source: GuidanceSource
    var idNode: YAMLNode
    /// Provision id to the places that later checks speak of.
    var places: [String: ProvisionPlaces]
    var sink: DiagnosticSink
}

private let registerKeys = ["schema", "source", "title", "publisher", "names", "note", "area", "editions", "provisions"]

/// Reads one file of `guidance/`; nil where not even its id can be read.
func readRegister(_ node: YAMLNode, file: PackFile, sink: DiagnosticSink) -> ReadRegister? {
    guard let map = node.map("a register", keys: registerKeys, into: sink) else { return nil }
    map.checkSchema(into: sink)
    guard let idNode = map.required("source", like: file.stem), let id = idNode.text(into: sink) else { return nil }
    checkFileName(file, is: id, at: idNode, into: sink)
    let editions = readEditions(map, sink: sink)
    let provisions = readProvisions(map, editions: editions.ids, sink: sink)
    let source = GuidanceSource(
        id: id,
        title: map.text("title", like: "Keeping children safe in education", into: sink),
        publisher: map.text("publisher", like: "Department for Education", into: sink),
        names: map.required("names", like: "[the names policies give it]")?.texts(allowingNone: true, into: sink) ?? [],
        note: map["note"]?.text(into: sink),
        area: map["area"]?.texts(into: sink) ?? [],
        editions: editions.sound,
        provisions: provisions.map(\.provision))
    let places = Dictionary(provisions.map { ($0.provision.id, $0.places) }, uniquingKeysWith: { first, _ in first })
    return ReadRegister(source: source, idNode: idNode, places: places, sink: sink)
}

/// Reports an id that stood earlier in the same list.
func checkUnique(_ id: String, at node: YAMLNode, what: String, lines: inout [String: Int], sink: DiagnosticSink) {
    if let first = lines[id] {
        sink.report(
            RuleCode.duplicateID, at: node, "\(what) `\(id)` is given twice, first on line \(first)",
            help: "rename or delete one of the two")
    } else {
        lines[id] = node.line
    }
}
