extension YAMLNode {
    /// The items of a list. One value alone is taken for a list of one only where the schema says so.
    public func items(allowingOne: Bool = false, allowingNone: Bool = false, into sink: DiagnosticSink) -> [YAMLNode]? {
        switch value {
        case .sequence(let items):
            if items.isEmpty && !allowingNone {
                sink.report(YAMLCode.wrongKind, at: self, "\(called) is an empty list", help: "give at least one item, or delete the key")
                return nil
            }
            return items
        case .scalar(let scalar) where allowingOne && !scalar.isNothing, .scalar(let scalar) where allowingOne && scalar.style == .quoted:
            return [self]
        case .mapping where allowingOne:
            return [self]
        case .scalar(let scalar) where scalar.isNothing:
            sink.report(
                YAMLCode.wrongKind, at: self, "\(called) is empty", help: "give a list such as `[first, second]`, or delete the key")
        case .scalar(let scalar):
            sink.report(YAMLCode.wrongKind, at: self, "\(called) wants a list, and this is text", help: "write `[\(scalar.text)]`")
        case .mapping:
            sink.report(
                YAMLCode.wrongKind, at: self, "\(called) wants a list, and this is a group of keys", help: "start each item with `- `")
        }
        return nil
    }

    /// A list of texts.
    public func texts(allowingOne: Bool = false, allowingNone: Bool = false, into sink: DiagnosticSink) -> [String]? {
        guard let items = items(allowingOne: allowingOne, allowingNone: allowingNone, into: sink) else { return nil }
        return allRead(items.map { $0.text(into: sink) })
    }

    /// A list of words of an enumeration.
    public func choices<Choice>(
        of type: Choice.Type, into sink: DiagnosticSink
    ) -> [Choice]? where Choice: RawRepresentable & CaseIterable & Equatable, Choice.RawValue == String {
        guard let items = items(into: sink) else { return nil }
        return allRead(items.map { $0.choice(of: type, into: sink) })
    }
}

/// The values, or nil where one of them could not be read; each has been tried, so each fault is reported.
public func allRead<Value>(_ values: [Value?]) -> [Value]? {
    let read = values.compactMap(\.self)
    return read.count == values.count ? read : nil
}
