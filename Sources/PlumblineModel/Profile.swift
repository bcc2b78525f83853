/// A selection and tightening of the rules for a kind of school: one file of `rules/profiles/`. Every profile starts from all rules.
public struct Profile: Sendable, Equatable {
    public var id: String
    public var title: String
    /// Subjects that get the profile without being asked; where all three are empty it has to be asked for.
    public var forSettings: Set<Setting>
    public var forPhases: Set<Phase>
    public var forLocalAuthorities: Set<String>
    /// Rule id to weight, never below the rule's own.
    public var weights: [String: Int]
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
        id: String, title: String, forSettings: Set<Setting> = [], forPhases: Set<Phase> = [],
        forLocalAuthorities: Set<String> = [], weights: [String: Int] = [:], omissions: [Omission] = []
    ) {
        self.id = id
        self.title = title
        self.forSettings = forSettings
        self.forPhases = forPhases
        self.forLocalAuthorities = forLocalAuthorities
        self.weights = weights
        self.omissions = omissions
    }
}
