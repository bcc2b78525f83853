public import PlumblineModel

/// What came of compiling a folder of rules: everything sound, and everything wrong.
public struct CompilationResult: Sendable, Equatable {
    /// The sound rules with their lexicons, registers and profiles; nil where the folder could not be read at all.
    public var pack: RulePack?
    /// Ordered by file and place.
    public var diagnostics: [Diagnostic]
    /// Rules that are not in the pack; their duties are an `error`, so that a broken rule does not vanish.
    public var brokenRules: [BrokenRule]

    public init(pack: RulePack?, diagnostics: [Diagnostic], brokenRules: [BrokenRule]) {
        self.pack = pack
        self.diagnostics = diagnostics
        self.brokenRules = brokenRules
    }

    public var brokenRuleIDs: [String] { brokenRules.map(\.id) }

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// A rule file that could not be compiled.
public struct BrokenRule: Sendable, Equatable {
    /// As written in the file, or as its name begins where the file cannot be read.
    public var id: String
    public var file: String
    /// One clause for the reader of a report.
    public var because: String

    public init(id: String, file: String, because: String) {
        self.id = id
        self.file = file
        self.because = because
    }
}
