/// One step of libyaml's reading, free of C.
struct YAMLEvent {
    enum Kind {
        case streamStart
        case documentStart(hasDirectives: Bool)
        case documentEnd
        case alias(name: String)
        case scalar(YAMLScalar, YAMLDecoration)
        case sequenceStart(YAMLDecoration)
        case sequenceEnd
        case mappingStart(YAMLDecoration)
        case mappingEnd
        case streamEnd
    }

    var kind: Kind
    /// 1-based.
    var line: Int
    /// 1-based, in characters.
    var column: Int
}

/// What YAML may hang on a value and strict YAML refuses.
struct YAMLDecoration {
    var anchor: String?
    var tag: String?
}

/// libyaml's reason for stopping, with its place (1-based).
struct YAMLSyntaxProblem: Error {
    var problem: String
    var context: String?
    var contextLine: Int
    var line: Int
    var column: Int
}
