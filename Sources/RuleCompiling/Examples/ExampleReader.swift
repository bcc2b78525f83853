internal import PlumblineModel
internal import StrictYAML

/// An example with its place in the file.
struct ReadExample {
    var example: RuleExample
    var node: YAMLNode
}

extension RuleScope {
    /// The rule's examples, or nil where not all of them can be read.
    func examples(_ node: YAMLNode) -> [ReadExample]? {
        var lines: [String: Int] = [:]
        guard let items = node.items(into: sink) else { return nil }
        let examples: [ReadExample?] = items.map { item in
            guard let map = item.map("an example", keys: ["name", "given", "expect", "subject", "as_of"], into: sink) else { return nil }
            let nameNode = map.required("name", like: "plain")
            let name = nameNode?.text(into: sink) ?? ""
            if let nameNode, !name.isEmpty { checkUnique(name, at: nameNode, what: "the example", lines: &lines, sink: sink) }
            let given = map.required("given", like: "a text").flatMap { marked($0) }
            let expect = map.required("expect", like: "met").flatMap { $0.choice(of: Outcome.self, except: [.error], into: sink) }
            let subject = map["subject"].map { exampleSubject($0) } ?? defaultSubject
            let asOf = map["as_of"].flatMap { $0.date(into: sink) }
            guard let given, let expect else { return nil }
            let example = RuleExample(
                name: name, given: given.text, marked: given.marked, subject: subject, asOf: asOf, expect: expect, line: item.line)
            return ReadExample(example: example, node: item)
        }
        return allRead(examples)
    }

    private var defaultSubject: Subject { Subject(id: "example", name: "Example School") }

    /// Facts of the school an example speaks of.
    private func exampleSubject(_ node: YAMLNode) -> Subject {
        var subject = defaultSubject
        guard let map = node.map(keys: ["name", "setting", "phases", "local_authority", "boarding"], into: sink) else { return subject }
        if let name = map["name"]?.text(into: sink) { subject.name = name }
        subject.setting = map["setting"].flatMap { $0.choice(of: Setting.self, into: sink) }
        subject.phases = map["phases"]?.choices(of: Phase.self, into: sink) ?? []
        subject.localAuthority = map["local_authority"]?.text(into: sink)
        subject.boarding = map["boarding"].flatMap { $0.flag(into: sink) }
        return subject
    }

    /// The text of an example without its « », and what stood between them.
    private func marked(_ node: YAMLNode) -> (text: String, marked: [String])? {
        guard let written = node.text(into: sink) else { return nil }
        checkContacts(written, at: node, into: sink)
        var text = ""
        var marked: [String] = []
        // pieces before the first « and between a » and the next «, each but the first begun by a marked passage
        for (number, piece) in written.unicodeScalars.split(separator: "«", omittingEmptySubsequences: false).enumerated() {
            let parts = piece.split(separator: "»", omittingEmptySubsequences: false)
            guard parts.count == (number == 0 ? 1 : 2), number == 0 || !parts[0].isEmpty else { return unpaired(node) }
            if number > 0 { marked.append(String(parts[0])) }
            for part in parts { text += String(part) }
        }
        return (text, marked)
    }

    private func unpaired(_ node: YAMLNode) -> (text: String, marked: [String])? {
        sink.report(
            RuleCode.marksUnpaired, at: node, "the marks `«` and `»` do not pair",
            help: "put `«` before and `»` after the words to be quoted")
        return nil
    }
}
