/// A selection and tightening of the rules for a kind of school: one file of `rules/profiles/`. Every profile starts from all rules.
public struct Profile: Sendable, Equatable {
    public enum Layer: String, Sendable, Equatable, CaseIterable {
        case national
        /// Laid over the national one; adds or tightens.
        case local
    }

    public var id: String
    public var title: String
    public var layer: Layer
    /// What is different for this kind of school, for the reader.
    public var why: String
    /// Subjects that get the profile without being asked; where all are empty it has to be asked for.
    public var forSettings: Set<Setting>
    public var forPhases: Set<Phase>
    public var forLocalAuthorities: Set<String>
    /// Only for schools where children stay overnight.
    public var forBoarding: Bool
    /// Rule id to weight, never below the rule's own.
    public var weights: [String: Int]
    /// Rules that are critical here though they are not everywhere.
    public var critical: Set<String>
    public var omissions: [Omission]

    /// A rule left out, with the reason the report prints.
    public struct Omission: Sendable, Equatable {
        public var rule: String
        public var because: String

        public init(rule: String, because: String) {
            self.rule = rule
            self.because = because
        }
    }

    public init(
        id: String, title: String, layer: Layer = .national, why: String = "", forSettings: Set<Setting> = [], forPhases: Set<Phase> = [],
        forLocalAuthorities: Set<String> = [], forBoarding: Bool = false, weights: [String: Int] = [:], critical: Set<String> = [],
        omissions: [Omission] = []
    ) {
        self.id = id
        self.title = title
        self.layer = layer
        self.why = why
        self.forSettings = forSettings
        self.forPhases = forPhases
        self.forLocalAuthorities = forLocalAuthorities
        self.forBoarding = forBoarding
        self.weights = weights
        self.critical = critical
        self.omissions = omissions
    }
}
