/// The compiled program: everything an evaluation needs, free of YAML and files.
public struct RulePack: Sendable, Equatable {
    public var name: String
    /// As its manifest gives it; empty without one.
    public var version: String
    /// A final pack holds no provisional rule and leaves no provision without a rule or a reason.
    public var isFinal: Bool
    /// SHA-256 over all rule, lexicon and register files, lower-case hexadecimal.
    public var sha256: String
    public var rules: [Rule]
    public var lexicons: [Lexicon]
    public var sources: [GuidanceSource]
    public var profiles: [Profile]
    /// Labels of the date on which a policy was approved.
    public var approvalLabels: [LexiconIndex]
    /// What is read off every set of documents beside the findings.
    public var soughtFacts: [SoughtFact]

    public init(
        name: String, version: String = "", isFinal: Bool = false, sha256: String, rules: [Rule], lexicons: [Lexicon],
        sources: [GuidanceSource], profiles: [Profile] = [], approvalLabels: [LexiconIndex] = [],
        soughtFacts: [SoughtFact] = []
    ) {
        self.name = name
        self.version = version
        self.isFinal = isFinal
        self.sha256 = sha256
        self.rules = rules
        self.lexicons = lexicons
        self.sources = sources
        self.profiles = profiles
        self.approvalLabels = approvalLabels
        self.soughtFacts = soughtFacts
    }

    public func source(_ id: String) -> GuidanceSource? { sources.first { $0.id == id } }

    /// The provision a rule tests, with its source.
    public func provision(of rule: Rule) -> (source: GuidanceSource, provision: Provision)? {
        guard let source = source(rule.source), let provision = source.provisions.first(where: { $0.id == rule.provision }) else {
            return nil
        }
        return (source, provision)
    }
}

/// Index into `RulePack.lexicons`.
public typealias LexiconIndex = Int
