/// Builds the tree from libyaml's events and refuses what strict YAML leaves out.
///
/// libyaml itself neither finds duplicate keys nor limits depth, and it hands over aliases and merges as they are: all of that is done here.
struct YAMLTreeBuilder: ~Copyable {
    /// Why the reading ends before the file does.
    enum Stop: Error {
        case syntax(YAMLSyntaxProblem)
        /// The sink has the diagnostic already.
        case reported
    }

    private var events: YAMLEventStream
    let limits: YAMLLimits
    let sink: DiagnosticSink
    private let content: [UInt8]
    private var nodes = 0
    /// Set where a value is missing because it stands elsewhere; the tree is then not worth reading on.
    var isUnsound = false

    init(_ content: [UInt8], limits: YAMLLimits, sink: DiagnosticSink) {
        events = YAMLEventStream(content)
        self.limits = limits
        self.sink = sink
        self.content = content
    }

    /// The one document of the file, or nil after a fault that leaves nothing to rely on.
    mutating func document() -> YAMLNode? {
        do throws(Stop) {
            return try readDocument()
        } catch {
            if case .syntax(let problem) = error {
                sink.report(syntaxDiagnostic(problem, content: content, file: sink.file))
            }
            return nil
        }
    }

    private mutating func readDocument() throws(Stop) -> YAMLNode? {
        _ = try next()
        let start = try next()
        guard case .documentStart(let hasDirectives) = start.kind else { return nothingThere() }
        if hasDirectives {
            sink.report(
                YAMLCode.notPlainYAML, line: start.line, column: start.column, "directives are not used here",
                help: "delete the line that starts with `%`")
        }
        let root = try build(try next(), path: "", depth: 1)
        if case .scalar(let scalar) = root.value, scalar.isNothing { return nothingThere() }
        _ = try next()
        try refuseSecondDocument(try next())
        return isUnsound ? nil : root
    }

    private func nothingThere() -> YAMLNode? {
        sink.report(YAMLCode.empty, line: nil, column: nil, "the file holds nothing", help: "write `schema: 1` as its first line")
        return nil
    }

    private func refuseSecondDocument(_ event: YAMLEvent) throws(Stop) {
        guard case .documentStart = event.kind else { return }
        sink.report(
            YAMLCode.notPlainYAML, line: event.line, column: event.column, "a second document starts here",
            help: "keep one document in a file and move what follows `---` to a file of its own")
        throw .reported
    }

    mutating func next() throws(Stop) -> YAMLEvent {
        do throws(YAMLSyntaxProblem) {
            return try events.next()
        } catch {
            throw .syntax(error)
        }
    }

    /// The node that starts with `event`.
    mutating func build(_ event: YAMLEvent, path: String, depth: Int) throws(Stop) -> YAMLNode {
        try countNode(event, depth: depth)
        let value: YAMLNode.Value
        switch event.kind {
        case .scalar(let scalar, let decoration):
            refuse(decoration, event)
            value = .scalar(scalar)
        case .sequenceStart(let decoration):
            refuse(decoration, event)
            value = .sequence(try items(path: path, depth: depth))
        case .mappingStart(let decoration):
            refuse(decoration, event)
            value = .mapping(try entries(path: path, depth: depth))
        case .alias(let name):
            sink.report(
                YAMLCode.notPlainYAML, line: event.line, column: event.column, "`*\(name)` stands for text written elsewhere",
                help: "write the text out here")
            isUnsound = true
            value = .scalar(YAMLScalar(text: "", style: .plain))
        case .streamStart, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd, .streamEnd:
            preconditionFailure("libyaml gives no such event where a value starts")
        }
        return YAMLNode(value: value, line: event.line, column: event.column, path: path)
    }

    private mutating func items(path: String, depth: Int) throws(Stop) -> [YAMLNode] {
        var items: [YAMLNode] = []
        while true {
            let event = try next()
            if case .sequenceEnd = event.kind { return items }
            items.append(try build(event, path: "\(path)[\(items.count)]", depth: depth + 1))
        }
    }

    private mutating func countNode(_ event: YAMLEvent, depth: Int) throws(Stop) {
        nodes += 1
        if nodes > limits.nodes {
            sink.report(
                YAMLCode.tooManyValues, line: event.line, column: event.column, "the file holds more than \(limits.nodes) values",
                help: "divide it into several files")
            throw .reported
        }
        if depth > limits.depth {
            sink.report(
                YAMLCode.tooDeep, line: event.line, column: event.column, "lists and keys are nested more than \(limits.depth) deep here",
                help: "write it with fewer levels")
            throw .reported
        }
    }
}
