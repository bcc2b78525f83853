/// What a change of the rules does to the subjects assessed with them.
public struct Impact: Sendable, Equatable {
    public var changes: [ImpactChange]
    /// Rules that only one of the two packs has.
    public var added: [String]
    public var removed: [String]
    /// Subjects that were assessed.
    public var subjects: [String]

    public init(changes: [ImpactChange], added: [String], removed: [String], subjects: [String]) {
        self.changes = changes
        self.added = added
        self.removed = removed
        self.subjects = subjects
    }

    /// Changes of an outcome, as against changes of evidence alone.
    public var outcomeChanges: [ImpactChange] { changes.filter { $0.before != $0.after } }
}

/// One duty of one subject that the changed rules judge otherwise, or on other words.
public struct ImpactChange: Sendable, Equatable {
    /// `Subject.id`.
    public var subject: String
    public var rule: String
    public var title: String
    /// nil where the pack has no such rule or says nothing of it.
    public var before: Outcome?
    public var after: Outcome?
    public var clauses: [ClauseChange]
    /// Names of the rule's examples whose outcome or quoted words the change alters too; empty: no example notices it.
    public var examples: [String]

    public init(
        subject: String, rule: String, title: String, before: Outcome?, after: Outcome?, clauses: [ClauseChange], examples: [String]
    ) {
        self.subject = subject
        self.rule = rule
        self.title = title
        self.before = before
        self.after = after
        self.clauses = clauses
        self.examples = examples
    }

    /// A clause that is met otherwise, or by other words.
    public struct ClauseChange: Sendable, Equatable {
        public var id: String
        public var label: String
        public var before: ClauseState?
        public var after: ClauseState?
        /// Passages that only one side counts.
        public var gained: [Evidence]
        public var lost: [Evidence]

        public init(id: String, label: String, before: ClauseState?, after: ClauseState?, gained: [Evidence], lost: [Evidence]) {
            self.id = id
            self.label = label
            self.before = before
            self.after = after
            self.gained = gained
            self.lost = lost
        }
    }
}
