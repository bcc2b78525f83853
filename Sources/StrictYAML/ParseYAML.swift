public import PlumblineModel

/// Reads one strict YAML document and reports everything that is wrong with it to `sink`.
///
/// Returns nil where the file cannot be relied on at all (it does not parse, or a part of it stands somewhere else by an alias or merge);
/// after a fault that leaves the rest readable (a key given twice, an anchor, a tag) the tree comes back and `sink` has the error.
public func parseYAML(_ bytes: [UInt8], limits: YAMLLimits = .standard, into sink: DiagnosticSink) -> YAMLNode? {
    guard bytes.count <= limits.bytes else {
        sink.report(
            YAMLCode.tooLarge, line: nil, column: nil, "the file has \(bytes.count) bytes, more than the \(limits.bytes) that are read",
            help: "divide it into several files")
        return nil
    }
    let content = withoutByteOrderMark(bytes)
    guard checkCharacters(content, into: sink) else { return nil }
    var builder = YAMLTreeBuilder(content, limits: limits, sink: sink)
    return builder.document()
}

/// Reads one strict YAML document, or throws the first thing that is wrong with it.
public func parseYAML(_ bytes: [UInt8], file: String, limits: YAMLLimits = .standard) throws(Diagnostic) -> YAMLNode {
    let sink = DiagnosticSink(file: file)
    let node = parseYAML(bytes, limits: limits, into: sink)
    if let first = sink.diagnostics.sorted(by: Diagnostic.inPrintOrder).first { throw first }
    guard let node else {
        throw Diagnostic(code: YAMLCode.empty.rawValue, file: file, message: "the file holds nothing")
    }
    return node
}
