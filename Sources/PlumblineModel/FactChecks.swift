/// `states_period`: a time limit promised for something, as a value that keeps a limit.
public struct PeriodTest: Sendable, Equatable {
    /// What is promised.
    public var promised: [LexiconIndex]
    public var atMost: TimeLimit

    public init(promised: [LexiconIndex], atMost: TimeLimit) {
        self.promised = promised
        self.atMost = atMost
    }
}

/// `agrees`: a fact that stands in several places says the same in all of them.
public struct AgreementTest: Sendable, Equatable {
    public enum Fact: Sendable, Equatable {
        /// The name of the person who holds the role.
        case holder(of: [LexiconIndex])
        /// The date with this label.
        case date(labelled: [LexiconIndex])
    }

    public var fact: Fact

    public init(fact: Fact) {
        self.fact = fact
    }
}

/// `pattern`: a regular expression, the last resort.
public struct PatternTest: Sendable, Equatable {
    /// How much text it sees at a time.
    public enum Reach: String, Sendable, Equatable, CaseIterable {
        case sentence
        /// A paragraph, list item or table cell.
        case paragraph
    }

    public var matches: String
    /// Why no lexicon can say it.
    public var because: String
    public var within: Reach

    public init(matches: String, because: String, within: Reach = .sentence) {
        self.matches = matches
        self.because = because
        self.within = within
    }
}
