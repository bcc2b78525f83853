extension YAMLNode {
    /// `true` or `false`; the words YAML 1.1 took for switches (`yes`, `no`, `on`, `off`) are text here and named as the trap they are.
    public func flag(into sink: DiagnosticSink) -> Bool? {
        guard let scalar else {
            sink.report(
                YAMLCode.wrongKind, at: self, "\(called) wants `true` or `false`, and this is \(kind)", help: "write `true` or `false`")
            return nil
        }
        switch (scalar.text, scalar.style) {
        case ("true", .plain): return true
        case ("false", .plain): return false
        default: break
        }
        let lower = scalar.text.lowercased()
        if let meant = meanings[lower] {
            sink.report(YAMLCode.booleanTrap, at: self, "`\(scalar.text)` is text here, not a switch", help: "write `\(meant)`")
        } else {
            sink.report(
                YAMLCode.wrongKind, at: self, "\(called) wants `true` or `false`, not `\(scalar.text)`", help: "write `true` or `false`")
        }
        return nil
    }
}

private let meanings = [
    "yes": "true", "no": "false", "on": "true", "off": "false", "y": "true", "n": "false", "true": "true", "false": "false",
]
