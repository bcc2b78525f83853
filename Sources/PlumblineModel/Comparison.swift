/// One policy judged by the guidance of two days, or two states of it: what changed, and why.
public struct Comparison: Sendable, Equatable {
    /// The earlier text by the guidance of the earlier day, and the later text by that of the later day.
    public var before: Assessment
    public var after: Assessment
    /// Where the earlier day comes from.
    public var earlierDay: EarlierDay
    /// Whether two texts were compared.
    public var hasTwoTexts: Bool
    /// Guidance documents of which another edition is in force on the later day.
    public var editions: [EditionChange]
    /// What the guidance asks anew, more, less or no longer.
    public var duties: [DutyChange]
    public var outcomes: [OutcomeChange]
    /// The next edition that is known on the later day, and what it will change.
    public var upcoming: Upcoming?

    public enum EarlierDay: String, Sendable, Equatable {
        case asked = "asked for"
        case schoolFile = "approval in school.yaml"
        case document = "approval in the document"
        /// No approval is on record: both days are one.
        case none
    }

    public struct Upcoming: Sendable, Equatable {
        public var day: CivilDate
        public var editions: [EditionChange]
        public var duties: [DutyChange]
        /// How the later text would be judged on that day, where that differs.
        public var outcomes: [OutcomeChange]

        public init(day: CivilDate, editions: [EditionChange], duties: [DutyChange], outcomes: [OutcomeChange]) {
            self.day = day
            self.editions = editions
            self.duties = duties
            self.outcomes = outcomes
        }
    }

    public init(
        before: Assessment, after: Assessment, earlierDay: EarlierDay, hasTwoTexts: Bool, editions: [EditionChange], duties: [DutyChange],
        outcomes: [OutcomeChange], upcoming: Upcoming?
    ) {
        self.before = before
        self.after = after
        self.earlierDay = earlierDay
        self.hasTwoTexts = hasTwoTexts
        self.editions = editions
        self.duties = duties
        self.outcomes = outcomes
        self.upcoming = upcoming
    }
}

/// Another edition of a guidance document.
public struct EditionChange: Sendable, Equatable {
    public var title: String
    /// An Act, whose title tells its year.
    public var isNamedByYear: Bool
    public var before: String?
    public var after: String?
    public var isProvisional: Bool

    public init(title: String, isNamedByYear: Bool = false, before: String?, after: String?, isProvisional: Bool) {
        self.title = title
        self.isNamedByYear = isNamedByYear
        self.before = before
        self.after = after
        self.isProvisional = isProvisional
    }
}

/// What the guidance asks of a duty that it did not ask before, or no longer asks.
public struct DutyChange: Sendable, Equatable {
    public enum Kind: String, Sendable, Equatable, CaseIterable {
        case new = "asked for anew"
        case more = "asks for more"
        case other = "asks for something else"
        case less = "asks for less"
        case ended = "no longer asked for"
    }

    public var rule: String
    public var title: String
    public var kind: Kind
    /// What is asked now and was not, in the words of the clauses; for `less` and `other` also what no longer is.
    public var added: [String]
    public var dropped: [String]
    /// How the text stands with it on the later day; nil where nothing is to be said.
    public var outcome: Outcome?
    public var isProvisional: Bool

    public init(
        rule: String, title: String, kind: Kind, added: [String], dropped: [String], outcome: Outcome?, isProvisional: Bool
    ) {
        self.rule = rule
        self.title = title
        self.kind = kind
        self.added = added
        self.dropped = dropped
        self.outcome = outcome
        self.isProvisional = isProvisional
    }
}

/// A duty whose outcome differs, and the one thing that made it differ.
public struct OutcomeChange: Sendable, Equatable {
    public enum Cause: String, Sendable, Equatable, CaseIterable {
        case guidance
        case text
        /// Same guidance, same text: a date has passed.
        case time
    }

    public var cause: Cause
    /// Nil where the duty was not asked for yet and the text was silent.
    public var before: Outcome?
    public var after: Outcome?
    /// The finding after the change; the one before it where there is none.
    public var finding: Finding

    public init(cause: Cause, before: Outcome?, after: Outcome?, finding: Finding) {
        self.cause = cause
        self.before = before
        self.after = after
        self.finding = finding
    }
}

/// All comparisons of a run.
public struct CompareResult: Sendable, Equatable {
    public var engineVersion: String
    public var pack: String
    public var packSHA256: String
    public var comparisons: [Comparison]
    public var problems: [Diagnostic]

    public init(engineVersion: String, pack: String, packSHA256: String, comparisons: [Comparison], problems: [Diagnostic]) {
        self.engineVersion = engineVersion
        self.pack = pack
        self.packSHA256 = packSHA256
        self.comparisons = comparisons
        self.problems = problems
    }
}
