/// A mapping whose keys were checked against the closed set the schema allows.
public struct YAMLMap {
    public let node: YAMLNode
    private let entries: [YAMLEntry]
    private let sink: DiagnosticSink
    /// What messages call it: `` `says` ``, `a rule`.
    private let called: String

    fileprivate init(node: YAMLNode, entries: [YAMLEntry], called: String, sink: DiagnosticSink) {
        self.node = node
        self.entries = entries
        self.called = called
        self.sink = sink
    }

    /// The value of a key, or nil where it is not given.
    public subscript(key: String) -> YAMLNode? { entry(key)?.value }

    /// Key and value, where the place of the key is wanted.
    public func entry(_ key: String) -> YAMLEntry? { entries.first { $0.name == key } }

    public var names: [String] { entries.map(\.name) }

    /// The value of a key that has to be there; its absence is reported at the mapping.
    public func required(_ key: String, like sample: String) -> YAMLNode? {
        if let value = self[key] { return value }
        sink.report(YAMLCode.missingKey, at: node, "\(called) has no `\(key)`", help: "write `\(key): \(sample)`")
        return nil
    }
}

extension YAMLNode {
    /// The mapping, after reporting each key that is not in `keys`; nil where this is not a mapping.
    public func map(_ name: String? = nil, keys: [String], into sink: DiagnosticSink) -> YAMLMap? {
        let name = name ?? called
        guard case .mapping(let entries) = value else {
            sink.report(
                YAMLCode.wrongKind, at: self, "\(name) wants keys and values, and this is \(scalar?.isNothing == true ? "nothing" : kind)",
                help: "give the keys: \(keys.joined(separator: ", "))")
            return nil
        }
        var read = entries
        for (index, entry) in entries.enumerated() where !keys.contains(entry.name) {
            if entry.isRestOfText {
                sink.report(
                    YAMLCode.unknownKey, at: entry.key, "no key `\(entry.name)` in \(name): the text before it ends at the comma",
                    help: "put the whole text in double quotes")
                continue
            }
            let list = "\(name) takes: \(keys.joined(separator: ", "))"
            let meant = nearest(to: entry.name, among: keys)
            sink.report(
                YAMLCode.unknownKey, at: entry.key, "no key `\(entry.name)` in \(name)",
                help: meant.map { "write `\($0)`; \(list)" } ?? list)
            // Read on as if the slip were mended, so that one slip does not count as a missing key as well.
            if let meant, !entries.contains(where: { $0.name == meant }) { read[index].name = meant }
        }
        return YAMLMap(node: self, entries: read, called: name, sink: sink)
    }
}

extension YAMLEntry {
    /// `and later` of `{step: now, and later}`: the comma of a text that should have been quoted.
    fileprivate var isRestOfText: Bool {
        guard case .scalar(let scalar) = value.value else { return false }
        return scalar.text.isEmpty && scalar.style == .plain && value.line == key.line && name.contains(" ")
    }
}
