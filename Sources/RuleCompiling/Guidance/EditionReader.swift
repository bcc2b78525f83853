internal import PlumblineModel
internal import StrictYAML

private let editionKeys = [
    "edition", "in_force", "state", "provisional", "reconstructed", "publisher", "decided", "published", "for_information", "consultation",
    "note",
]

/// The editions that could be read, and the ids of all.
func readEditions(_ map: YAMLMap, sink: DiagnosticSink) -> (sound: [Edition], ids: [String]) {
    let sample = "[{edition: \"2025\", in_force: {from: 2025-09-01}, state: in force}]"
    guard let items = map.required("editions", like: sample)?.items(into: sink) else { return ([], []) }
    var lines: [String: Int] = [:]
    var editions: [Edition] = []
    for item in items {
        guard let node = item.map("an edition", keys: editionKeys, into: sink),
            let idNode = node.required("edition", like: "\"2025\""), let id = idNode.text(into: sink)
        else { continue }
        checkUnique(id, at: idNode, what: "the edition", lines: &lines, sink: sink)
        guard let edition = readEdition(node, id: id, sink: sink) else { continue }
        checkFollows(editions.last, edition, at: node, sink: sink)
        editions.append(edition)
    }
    return (editions, lines.keys.sorted())
}

private func readEdition(_ map: YAMLMap, id: String, sink: DiagnosticSink) -> Edition? {
    let period = map.required("in_force", like: "{from: 2025-09-01}").flatMap { readPeriod($0, sink: sink) }
    let stateNode = map.required("state", like: "in force")
    let state = stateNode.flatMap { $0.choice(of: Edition.State.self, into: sink) }
    func day(_ key: String) -> CivilDate? { map[key].flatMap { $0.date(into: sink) } }
    guard let period, let state, let stateNode else { return nil }
    if state == .withdrawn, period.until == nil {
        sink.report(
            RuleCode.period, at: stateNode, "the edition `\(id)` is withdrawn, and its last day is not given",
            help: "write `in_force: {from: \(period.from), until: …}`")
    }
    return Edition(
        id: id, inForce: period, state: state, isProvisional: map.flag("provisional", default: false, into: sink),
        isReconstructed: map.flag("reconstructed", default: false, into: sink), publisher: map["publisher"]?.text(into: sink),
        decided: day("decided"), published: day("published"), forInformation: day("for_information"),
        consultation: map["consultation"].flatMap { readPeriod($0, sink: sink) }, note: map["note"]?.text(into: sink))
}

/// Two editions never bind on one day, or nobody could say by which to judge.
private func checkFollows(_ before: Edition?, _ edition: Edition, at map: YAMLMap, sink: DiagnosticSink) {
    guard let before, before.state != .consultation, edition.state != .consultation, let node = map["in_force"] else { return }
    guard let end = before.inForce.until, end < edition.inForce.from else {
        sink.report(
            RuleCode.period, at: node, "the edition `\(edition.id)` starts before `\(before.id)` ends",
            help: "put the editions in order, and give `\(before.id)` a last day before `\(edition.inForce.from)`")
        return
    }
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
