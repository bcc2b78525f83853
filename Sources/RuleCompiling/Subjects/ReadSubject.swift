public import PlumblineModel
internal import StrictYAML

/// Why a `school.yaml` cannot be used.
public struct SubjectProblem: Error, Sendable, Equatable {
    /// Ordered by place; at least one.
    public var diagnostics: [Diagnostic]
}

private let subjectKeys = [
    "schema", "id", "name", "setting", "phases", "local_authority", "urn", "boarding", "faith", "files", "approved", "reviewed",
]

/// Reads the facts of a `school.yaml`. An unknown key is an error, because a fact misspelt is a fact not counted.
public func readSubject(yaml bytes: [UInt8], file: String = "school.yaml") throws(SubjectProblem) -> SubjectFacts {
    let sink = DiagnosticSink(file: file)
    guard let map = parseYAML(bytes, into: sink)?.map("a school", keys: subjectKeys, into: sink) else {
        throw SubjectProblem(diagnostics: sink.diagnostics.sorted(by: Diagnostic.inPrintOrder))
    }
    map.checkSchema(into: sink)
    let subject = Subject(
        id: map.text("id", like: "riverside", into: sink),
        name: map.text("name", like: "Riverside School", into: sink),
        setting: map["setting"].flatMap { $0.choice(of: Setting.self, into: sink) },
        phases: map["phases"]?.choices(of: Phase.self, into: sink) ?? [],
        localAuthority: map["local_authority"]?.text(into: sink),
        boarding: map["boarding"].flatMap { $0.flag(into: sink) })
    let facts = SubjectFacts(
        subject: subject,
        urn: map["urn"]?.text(into: sink),
        faith: map["faith"]?.text(into: sink),
        files: (map["files"]?.items(into: sink) ?? []).compactMap { readFile($0, sink: sink) },
        approved: map["approved"].flatMap { $0.date(into: sink) },
        reviewed: map["reviewed"].flatMap { $0.date(into: sink) })
    if sink.hasErrors { throw SubjectProblem(diagnostics: sink.diagnostics.sorted(by: Diagnostic.inPrintOrder)) }
    return facts
}

/// `{path, role}`; the path stays inside the school's folder.
private func readFile(_ node: YAMLNode, sink: DiagnosticSink) -> SubjectFile? {
    guard let map = node.map("a file", keys: ["path", "role"], into: sink) else { return nil }
    let role = map.text("role", like: "policy", into: sink)
    guard let pathNode = map.required("path", like: "policy.docx"), let path = pathNode.text(into: sink) else { return nil }
    if path.hasPrefix("/") || path.split(separator: "/").contains("..") {
        sink.report(
            YAMLCode.wrongKind, at: pathNode, "`\(path)` leads out of the school's folder",
            help: "write the path from the folder of this file")
    }
    return SubjectFile(path: path, role: role)
}
