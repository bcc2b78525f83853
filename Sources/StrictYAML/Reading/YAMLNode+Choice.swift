extension YAMLNode {
    /// One of the words of an enumeration.
    public func choice<Choice>(
        of type: Choice.Type, except: [Choice] = [], into sink: DiagnosticSink
    ) -> Choice? where Choice: RawRepresentable & CaseIterable & Equatable, Choice.RawValue == String {
        let allowed = Choice.allCases.filter { !except.contains($0) }.map(\.rawValue)
        return choice(among: allowed, into: sink).flatMap(Choice.init(rawValue:))
    }

    /// One of the words given.
    public func choice(among allowed: [String], into sink: DiagnosticSink) -> String? {
        guard let word = text(into: sink) else { return nil }
        if allowed.contains(word) { return word }
        let list = "\(called) takes: \(allowed.joined(separator: ", "))"
        let help = nearest(to: word, among: allowed).map { "write `\($0)`; \(list)" } ?? list
        sink.report(YAMLCode.notAChoice, at: self, "`\(word)` is not a choice for \(called)", help: help)
        return nil
    }
}
