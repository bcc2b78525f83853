internal import CLibYAML

/// libyaml's parser, giving one event after the other.
///
/// `yaml_parser_t` must not move, so it lives on the heap; the wrapper cannot be copied, so it is freed exactly once.
struct YAMLEventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    /// libyaml reads the bytes while it goes, so they must outlive the parser.
    private let input: UnsafeMutableBufferPointer<UInt8>

    init(_ bytes: [UInt8]) {
        input = .allocate(capacity: max(1, bytes.count))
        _ = input.initialize(from: bytes)
        parser = .allocate(capacity: 1)
        precondition(yaml_parser_initialize(parser) == 1, "libyaml found no memory")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        input.deallocate()
    }

    /// The next event, or the reason why there is none.
    mutating func next() throws(YAMLSyntaxProblem) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
        defer { yaml_event_delete(&event) }
        return YAMLEvent(
            kind: kind(of: event), line: Int(event.start_mark.line) + 1, column: Int(event.start_mark.column) + 1)
    }

    private func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
        switch event.type {
        case YAML_STREAM_START_EVENT: return .streamStart
        case YAML_DOCUMENT_START_EVENT:
            let start = event.data.document_start
            return .documentStart(hasDirectives: start.version_directive != nil || start.tag_directives.start != start.tag_directives.end)
        case YAML_DOCUMENT_END_EVENT: return .documentEnd
        case YAML_ALIAS_EVENT: return .alias(name: text(event.data.alias.anchor))
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            let style: YAMLScalar.Style = scalar.style == YAML_PLAIN_SCALAR_STYLE ? .plain : .quoted
            return .scalar(
                YAMLScalar(text: String(decoding: bytes, as: UTF8.self), style: style),
                YAMLDecoration(anchor: optionalText(scalar.anchor), tag: optionalText(scalar.tag)))
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            return .sequenceStart(YAMLDecoration(anchor: optionalText(start.anchor), tag: optionalText(start.tag)))
        case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            return .mappingStart(YAMLDecoration(anchor: optionalText(start.anchor), tag: optionalText(start.tag)))
        case YAML_MAPPING_END_EVENT: return .mappingEnd
        default: return .streamEnd
        }
    }

    private func problem() -> YAMLSyntaxProblem {
        let state = parser.pointee
        return YAMLSyntaxProblem(
            problem: state.problem.map { String(cString: $0) } ?? "it stops without a reason",
            context: state.context.map { String(cString: $0) },
            contextLine: Int(state.context_mark.line) + 1,
            line: Int(state.problem_mark.line) + 1, column: Int(state.problem_mark.column) + 1)
    }

    private func optionalText(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String {
        optionalText(pointer) ?? ""
    }
}
