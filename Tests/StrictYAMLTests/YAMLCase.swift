internal import PlumblineModel
internal import StrictYAML
internal import Testing

/// One construct of YAML: accepted, or refused with a code at a place, and why we decided so.
struct YAMLCase: Sendable, CustomTestStringConvertible {
    enum Verdict: Sendable, Equatable {
        /// With the tree in one line, as `brief` writes it.
        case accepted(String)
        /// `code line:column`; a code alone where the fault is the file as a whole.
        case refused([String])
    }

    var name: String
    var text: String
    var verdict: Verdict
    var because: String

    var testDescription: String { name }

    static func ok(_ name: String, _ text: String, _ tree: String, because: String) -> YAMLCase {
        YAMLCase(name: name, text: text, verdict: .accepted(tree), because: because)
    }

    static func no(_ name: String, _ text: String, _ faults: String..., because: String) -> YAMLCase {
        YAMLCase(name: name, text: text, verdict: .refused(faults), because: because)
    }

    /// What the parser makes of the text.
    func parsed() -> Verdict {
        let sink = DiagnosticSink(file: "case.yaml")
        let node = parseYAML(Array(text.utf8), into: sink)
        if sink.diagnostics.isEmpty, let node { return .accepted(node.brief) }
        return .refused(
            sink.diagnostics.sorted(by: Diagnostic.inPrintOrder).map { diagnostic in
                guard let line = diagnostic.line, let column = diagnostic.column else { return diagnostic.code }
                return "\(diagnostic.code) \(line):\(column)"
            })
    }
}

extension YAMLNode {
    /// The tree in one line: `{a: x, b: ["y", z]}`; quoted text in quotes, plain text bare.
    var brief: String {
        switch value {
        case .scalar(let scalar): scalar.style == .plain ? scalar.text : "\"\(scalar.text.replacing("\n", with: "\\n"))\""
        case .sequence(let items): "[" + items.map(\.brief).joined(separator: ", ") + "]"
        case .mapping(let entries): "{" + entries.map { "\($0.name): \($0.value.brief)" }.joined(separator: ", ") + "}"
        }
    }
}

@Suite struct ConformanceTests {
    @Test(arguments: acceptedCases + refusedCases)
    func construct(_ example: YAMLCase) {
        #expect(example.parsed() == example.verdict, "\(example.because)")
    }

    @Test func theCollectionIsLargeEnough() {
        let names = (acceptedCases + refusedCases).map(\.name)
        #expect(names.count >= 60)
        #expect(Set(names).count == names.count)
        #expect((acceptedCases + refusedCases).allSatisfy { !$0.because.isEmpty })
    }
}
