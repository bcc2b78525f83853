internal import StrictYAML

/// Reads with a default where something is wrong: the sink then has the error, and a file with an error is never used.
extension YAMLMap {
    /// A required text.
    func text(_ key: String, like sample: String, into sink: DiagnosticSink) -> String {
        required(key, like: sample)?.text(into: sink) ?? ""
    }

    /// An optional switch.
    func flag(_ key: String, default value: Bool, into sink: DiagnosticSink) -> Bool {
        self[key].map { $0.flag(into: sink) ?? value } ?? value
    }

    /// An optional choice.
    func choice<Choice>(
        _ key: String, default value: Choice, into sink: DiagnosticSink
    ) -> Choice where Choice: RawRepresentable & CaseIterable & Equatable, Choice.RawValue == String {
        self[key].map { $0.choice(of: Choice.self, into: sink) ?? value } ?? value
    }

    /// Checks `schema: 1`.
    func checkSchema(into sink: DiagnosticSink) {
        guard let schema = self["schema"] else {
            sink.report(RuleCode.schema, at: node, "the file has no `schema`", help: "write `schema: 1` as its first line")
            return
        }
        guard let number = schema.integer(into: sink), number != 1 else { return }
        sink.report(RuleCode.schema, at: schema, "schema `\(number)` is not known", help: "write `schema: 1`, the newest there is")
    }
}
