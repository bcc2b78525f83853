internal import PlumblineModel
internal import StrictYAML

/// A register as read, with the place of its id.
struct ReadRegister {
    var source: GuidanceSource
    var idNode: YAMLNode
}

/// Reads one file of `guidance/`; nil where not even its id can be read.
func readRegister(_ node: YAMLNode, file: PackFile, sink: DiagnosticSink) -> ReadRegister? {
    let keys = ["schema", "source", "title", "publisher", "names", "editions", "provisions"]
    guard let map = node.map("a register", keys: keys, into: sink) else { return nil }
    map.checkSchema(into: sink)
    guard let idNode = map.required("source", like: file.stem), let id = idNode.text(into: sink) else { return nil }
    checkFileName(file, is: id, at: idNode, into: sink)
    let editions = readEditions(map, sink: sink)
    let source = GuidanceSource(
        id: id,
        title: map.text("title", like: "Keeping children safe in education", into: sink),
        publisher: map.text("publisher", like: "Department for Education", into: sink),
        names: map.required("names", like: "[the names policies give it]")?.texts(allowingNone: true, into: sink) ?? [],
        editions: editions.sound,
        provisions: readProvisions(map, editions: editions.ids, sink: sink))
    return ReadRegister(source: source, idNode: idNode)
}

/// The editions that could be read, and the ids of all.
private func readEditions(_ map: YAMLMap, sink: DiagnosticSink) -> (sound: [Edition], ids: [String]) {
    let sample = "[{edition: \"2025\", in_force: {from: 2025-09-01}, state: in force}]"
    guard let items = map.required("editions", like: sample)?.items(into: sink) else { return ([], []) }
    var lines: [String: Int] = [:]
    let editions: [Edition] = items.compactMap { item in
        guard let edition = item.map("an edition", keys: ["edition", "in_force", "state", "provisional"], into: sink),
            let idNode = edition.required("edition", like: "\"2025\""), let id = idNode.text(into: sink)
        else { return nil }
        checkUnique(id, at: idNode, what: "the edition", lines: &lines, sink: sink)
        let period = edition.required("in_force", like: "{from: 2025-09-01}").flatMap { readPeriod($0, sink: sink) }
        let state = edition.required("state", like: "in force").flatMap { $0.choice(of: Edition.State.self, into: sink) }
        guard let period, let state else { return nil }
        return Edition(
            id: id, inForce: period, state: state, isProvisional: edition.flag("provisional", default: false, into: sink))
    }
    return (editions, lines.keys.sorted())
}

/// `{from: date, until: date}` with a first day.
private func readPeriod(_ node: YAMLNode, sink: DiagnosticSink) -> Period? {
    guard let map = node.map(keys: ["from", "until"], into: sink),
        let from = map.required("from", like: "2025-09-01")?.date(into: sink)
    else { return nil }
    guard let untilNode = map["until"] else { return Period(from: from) }
    guard let until = untilNode.date(into: sink) else { return nil }
    guard until >= from else {
        sink.report(
            RuleCode.period, at: untilNode, "the period ends on `\(until)`, before it starts on `\(from)`",
            help: "correct one of the two days")
        return nil
    }
    return Period(from: from, until: until)
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
