internal import PlumblineModel
internal import StrictYAML
internal import Testing

@Suite struct PlaceTests {
    @Test func everyNodeKnowsItsPlaceAndPath() throws {
        let root = try parseYAML(Array("met_when:\n  all:\n    - states: {action: x}\n".utf8), file: "f.yaml")
        var node = root
        for _ in 0..<2 {
            guard case .mapping(let entries) = node.value else { return #expect(Bool(false)) }
            node = entries[0].value
        }
        guard case .sequence(let items) = node.value, case .mapping(let clause) = items[0].value,
            case .mapping(let slots) = clause[0].value.value
        else { return #expect(Bool(false)) }
        let action = slots[0].value
        #expect(action.path == "met_when.all[0].states.action")
        #expect((action.line, action.column) == (3, 24))
        #expect((slots[0].key.line, slots[0].key.column) == (3, 16))
        #expect(items[0].called == "item 1 of `all`")
        #expect(root.called == "the file")
    }

    @Test func limitsAreNamed() {
        let sink = DiagnosticSink(file: "f.yaml")
        #expect(parseYAML(Array("a: [x, y]\n".utf8), limits: YAMLLimits(nodes: 4), into: sink) == nil)
        #expect(
            sink.diagnostics.map(\.plain).first?.hasPrefix("f.yaml line 1 column 8: error Y007: the file holds more than 4 values") == true)
        let large = DiagnosticSink(file: "f.yaml")
        #expect(parseYAML(Array("a: x\n".utf8), limits: YAMLLimits(bytes: 4), into: large) == nil)
        #expect(large.diagnostics.first?.code == "Y006")
    }

    @Test func throwsTheFirstFault() {
        #expect(throws: Diagnostic.self) { try parseYAML(Array("a: 1\na: 2\n".utf8), file: "f.yaml") }
    }

    /// Any bytes at all give a tree or a diagnostic, never a crash.
    @Test func cutAndChangedFilesNeverCrash() {
        let sample = Array("schema: 1\nmet_when:\n  all:\n    - {clause: \"a\", says: [x, 'y', |-]}\n  <<: *n\n? &a !t z\n: «é»\n".utf8)
        var state: UInt64 = 42
        for _ in 0..<3000 {
            var bytes = sample
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            let sink = DiagnosticSink(file: "f.yaml")
            let node = parseYAML(Array(bytes.prefix(Int(state >> 40) % bytes.count)), into: sink)
            #expect(node != nil || sink.hasErrors)
        }
    }

    @Test(arguments: [
        ("all-of", "all_of"), ("weigth", "weight"), ("lables", "label"), ("x", nil), ("polarty", "polarity"), ("Title", "title"),
    ])
    func nearestWord(written: String, meant: String?) {
        #expect(nearest(to: written, among: ["all_of", "any_of", "weight", "label", "polarity", "title"]) == meant)
    }
}
