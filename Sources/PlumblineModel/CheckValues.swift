/// `mentions_each`: at least so many of the items stand within one scope.
public struct MentionsEach: Sendable, Equatable {
    public var items: [MentionItem]
    public var atLeast: Int
    /// At least so many for `partly met`; nil: one fewer never counts.
    public var partlyFrom: Int?
    public var within: Scope
    public var about: [LexiconIndex]
    public var otherwiseWorth: GeneralWorth
    public var unless: [LexiconIndex]
    public var commitment: Commitment
    /// A passage counts only together with one of these in the same scope; empty: none needed.
    public var with: [LexiconIndex]

    public init(
        items: [MentionItem], atLeast: Int, partlyFrom: Int? = nil, within: Scope = .section, about: [LexiconIndex] = [],
        otherwiseWorth: GeneralWorth = .partly, unless: [LexiconIndex] = [], commitment: Commitment = .any,
        with: [LexiconIndex] = []
    ) {
        self.items = items
        self.atLeast = atLeast
        self.partlyFrom = partlyFrom
        self.within = within
        self.about = about
        self.otherwiseWorth = otherwiseWorth
        self.unless = unless
        self.commitment = commitment
        self.with = with
    }
}

public struct MentionItem: Sendable, Equatable {
    /// What to call it where it is missing.
    public var label: String
    public var lexicon: LexiconIndex
    /// One term of the lexicon, or nil for the whole lexicon.
    public var term: Int?

    public init(label: String, lexicon: LexiconIndex, term: Int? = nil) {
        self.label = label
        self.lexicon = lexicon
        self.term = term
    }
}

/// `has_section`: a heading (or a whole document) on the topic with substance below it.
public struct SectionTest: Sendable, Equatable {
    public var titled: [LexiconIndex]
    /// Words of its own below the heading, subsections included.
    public var minimumWords: Int
    /// Terms one of which the section's text must hold; empty: none needed.
    public var holds: [LexiconIndex]

    public init(titled: [LexiconIndex], minimumWords: Int, holds: [LexiconIndex] = []) {
        self.titled = titled
        self.minimumWords = minimumWords
        self.holds = holds
    }
}

/// `names`: a role with a person and, where asked, a way to reach them.
public struct NameTest: Sendable, Equatable {
    public enum Need: String, Sendable, Equatable, CaseIterable {
        case name
        /// A telephone number or an email address.
        case contact
    }

    public var role: [LexiconIndex]
    public var needs: [Need]

    public init(role: [LexiconIndex], needs: [Need]) {
        self.role = role
        self.needs = needs
    }
}

/// `date`: a labelled date that stands in a relation to the as-of date. Without a relation it only has to exist.
public struct DateTest: Sendable, Equatable {
    public var labelled: [LexiconIndex]
    public var relation: Relation

    public enum Relation: Sendable, Equatable {
        case exists
        /// Not before the as-of date (a month without a day counts to its end).
        case notPassed
        case passed
        /// At most so many months before the as-of date.
        case withinMonthsBefore(Int)
        /// At most so many months after a date with one of these labels.
        case withinMonthsAfter(Int, label: [LexiconIndex])
        case moreThanMonthsAfter(Int, label: [LexiconIndex])
    }

    public init(labelled: [LexiconIndex], relation: Relation) {
        self.labelled = labelled
        self.relation = relation
    }
}

/// `refers_to`: a guidance edition is cited. `wants` orders the answers.
public struct EditionTest: Sendable, Equatable {
    public enum Want: String, Sendable, Equatable, CaseIterable {
        /// The edition in force is the main one cited.
        case inForce = "in force"
        /// Any citation, with or without a year.
        case any
    }

    public var source: String
    public var wants: Want

    public init(source: String, wants: Want) {
        self.source = source
        self.wants = wants
    }
}

/// `no_placeholders`: nothing like "[insert name]" is left. Its evidence is what was searched.
public struct PlaceholderTest: Sendable, Equatable {
    /// Further residue of templates.
    public var also: [LexiconIndex]

    public init(also: [LexiconIndex]) {
        self.also = also
    }
}

/// `avoids`: outdated or harmful wording is absent. Its evidence is what was searched.
public struct Avoidance: Sendable, Equatable {
    public var anyOf: [LexiconIndex]
    /// A use inside quotation marks, or in a sentence about words, does not count.
    public var unlessQuoted: Bool

    public init(anyOf: [LexiconIndex], unlessQuoted: Bool) {
        self.anyOf = anyOf
        self.unlessQuoted = unlessQuoted
    }
}

/// `prefers`: one term is the main one, another at most an alias.
public struct Preference: Sendable, Equatable {
    public var term: [LexiconIndex]
    public var over: [LexiconIndex]

    public init(term: [LexiconIndex], over: [LexiconIndex]) {
        self.term = term
        self.over = over
    }
}

/// `person`: someone must judge.
public struct PersonQuestion: Sendable, Equatable {
    public var ask: String
    public var who: String
    public var goodAnswer: String
    public var because: String

    public init(ask: String, who: String, goodAnswer: String, because: String) {
        self.ask = ask
        self.who = who
        self.goodAnswer = goodAnswer
        self.because = because
    }
}
