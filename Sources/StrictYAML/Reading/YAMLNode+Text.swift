extension YAMLNode {
    /// The text of a scalar; nothing, a list or a group of keys is reported.
    public func text(into sink: DiagnosticSink) -> String? {
        guard case .scalar(let scalar) = value else {
            sink.report(YAMLCode.wrongKind, at: self, "\(called) wants text, and this is \(kind)", help: "write the text after `: `")
            return nil
        }
        let trimmed = trimmingBlanks(scalar.text)
        guard !scalar.isNothing, !trimmed.isEmpty else {
            sink.report(YAMLCode.wrongKind, at: self, "\(called) is empty", help: "write text there, or delete the key")
            return nil
        }
        return trimmed
    }

    /// The scalar of a node that has one.
    var scalar: YAMLScalar? {
        guard case .scalar(let scalar) = value else { return nil }
        return scalar
    }
}

/// Block texts end in a line break that nobody means.
private func trimmingBlanks(_ text: String) -> String {
    let isBlank = { (character: Character) in character == " " || character == "\n" || character == "\t" || character == "\r\n" }
    guard let first = text.firstIndex(where: { !isBlank($0) }), let last = text.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(text[first...last])
}
