extension YAMLTreeBuilder {
    /// Keys and values up to the end of the mapping; of a key given twice the first counts.
    mutating func entries(path: String, depth: Int) throws(Stop) -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        var lines: [String: Int] = [:]
        while true {
            let event = try next()
            if case .mappingEnd = event.kind { return entries }
            guard let name = try keyName(event, path: path, depth: depth) else {
                _ = try build(try next(), path: path, depth: depth + 1)
                isUnsound = true
                continue
            }
            let place = path.isEmpty ? name.text : "\(path).\(name.text)"
            let key = YAMLNode(value: .scalar(name), line: event.line, column: event.column, path: place)
            let value = try build(try next(), path: place, depth: depth + 1)
            if let first = lines[name.text] {
                sink.report(
                    YAMLCode.duplicateKey, at: key, "`\(name.text)` is given twice, first on line \(first)",
                    help: "delete one of the two")
            } else {
                lines[name.text] = event.line
                entries.append(YAMLEntry(key: key, value: value, name: name.text))
            }
        }
    }

    /// The key as text, or nil after reporting why it cannot be one.
    private mutating func keyName(_ event: YAMLEvent, path: String, depth: Int) throws(Stop) -> YAMLScalar? {
        let node = try build(event, path: path, depth: depth + 1)
        guard case .scalar(let scalar) = node.value else {
            sink.report(
                YAMLCode.keyNotText, at: node, "\(node.kind) stands where a key is wanted", help: "write one word as the key, then `: `")
            return nil
        }
        if case .alias = event.kind { return nil }
        if scalar.style == .plain && scalar.text == "<<" {
            sink.report(
                YAMLCode.notPlainYAML, at: node, "`<<` merges keys written elsewhere", help: "write the keys out here")
            return nil
        }
        if scalar.isNothing {
            sink.report(YAMLCode.keyNotText, at: node, "a value stands here without a key", help: "write the key before the `:`")
            return nil
        }
        return scalar
    }

    /// Reports anchors and tags; the value itself is still good.
    func refuse(_ decoration: YAMLDecoration, _ event: YAMLEvent) {
        if let anchor = decoration.anchor {
            sink.report(
                YAMLCode.notPlainYAML, line: event.line, column: event.column, "`&\(anchor)` names a place to be copied",
                help: "delete `&\(anchor)` and write the text out wherever it is wanted")
        }
        if let tag = decoration.tag {
            sink.report(
                YAMLCode.notPlainYAML, line: event.line, column: event.column, "the tag `\(tag)` is not used here",
                help: "delete the tag; the schema decides what a value is")
        }
    }
}
