/// `met_when` and its sister trees: named clauses under `all`, `any`, `at_least` and `none`.
public indirect enum ClauseTree: Sendable, Equatable {
    case all([ClauseTree])
    case any([ClauseTree])
    case atLeast(Int, [ClauseTree])
    case none([ClauseTree])
    case clause(Clause)

    /// The clauses of the tree, in order of writing.
    public var clauses: [Clause] {
        switch self {
        case .all(let parts), .any(let parts), .atLeast(_, let parts), .none(let parts): parts.flatMap(\.clauses)
        case .clause(let clause): [clause]
        }
    }
}

/// One named part of a rule's test.
public struct Clause: Sendable, Equatable {
    public var id: String
    /// Sentence fragment a governor reads.
    public var label: String
    /// Without it the rule is at most `not met`; only under `all`.
    public var isRequired: Bool
    public var weight: Int
    /// As-of days on which the clause exists; nil: always. What the guidance asks of one duty can grow between editions.
    public var from: CivilDate?
    public var until: CivilDate?
    public var check: Check

    public init(
        id: String, label: String, isRequired: Bool = false, weight: Int = 1, from: CivilDate? = nil, until: CivilDate? = nil,
        check: Check
    ) {
        self.id = id
        self.label = label
        self.isRequired = isRequired
        self.weight = weight
        self.from = from
        self.until = until
        self.check = check
    }
}

/// The kinds of test; one file of `PolicyEvaluation` handles each.
public enum Check: Sendable, Equatable {
    /// `states` and `says`: a slot frame.
    case frame(Frame)
    case mentionsEach(MentionsEach)
    case hasSection(SectionTest)
    case names(NameTest)
    case date(DateTest)
    case refersTo(EditionTest)
    case noPlaceholders(PlaceholderTest)
    case avoids(Avoidance)
    case prefers(Preference)
    case person(PersonQuestion)
}

/// The part a slot plays. `says` uses `words`, one slot for each thing that must occur.
public enum SlotRole: String, Sendable, Equatable, CaseIterable {
    case actor, action, object, recipient
    case timeLimit = "time limit"
    case condition, words
}

public struct Slot: Sendable, Equatable {
    public var role: SlotRole
    /// Any of these fills the slot.
    public var lexicons: [LexiconIndex]
    public var isRequired: Bool
    /// What to call it where it is missing ("a time limit", "who is told"); the lexicon's meaning where nil.
    public var label: String?

    public init(role: SlotRole, lexicons: [LexiconIndex], isRequired: Bool = true, label: String? = nil) {
        self.role = role
        self.lexicons = lexicons
        self.isRequired = isRequired
        self.label = label
    }
}

/// How close the slots must stand. Structure comes before distance: a list item reads together with its stem, a table cell with its heads.
public enum Scope: String, Sendable, Equatable, CaseIterable {
    case clause, sentence
    /// The sentence, the one before and the one after, within one block or list.
    case neighbours
    case paragraph
    /// All blocks under the same innermost heading.
    case section
    case document
}

public enum Commitment: String, Sendable, Equatable, CaseIterable {
    /// must, will, shall, is required to, present habitual with an actor; a weaker verb gives at most `partly met`.
    case firm
    /// `should` and `expected to` suffice too.
    case expected
    /// Any mood: for definitions and statements of fact.
    case any
}

public enum Polarity: String, Sendable, Equatable, CaseIterable {
    case affirmed, negated, any
}

/// A slot frame: who does what to whom, how firmly, and where (design.md section 4).
public struct Frame: Sendable, Equatable {
    public var slots: [Slot]
    public var commitment: Commitment
    public var polarity: Polarity
    public var within: Scope
    /// Headings under which it should stand; elsewhere it still counts but ranks lower.
    public var preferredHeadings: [LexiconIndex]
    /// What the passage must be about, by its own words or its surroundings; nil where a general passage counts.
    public var about: [LexiconIndex]
    /// What a passage that is not about it is worth.
    public var otherwiseWorth: GeneralWorth
    /// A passage holding one of these does not count at all.
    public var unless: [LexiconIndex]
    /// Roles that suffice for `partly met` when other required slots are missing; empty: a missing slot is not met.
    public var partlyWith: [[SlotRole]]
    /// Exceptions of the passage that are part of the duty ("unless that puts the child at risk") and do not cap it.
    public var allowsExceptions: Bool
    /// Whether a mere restatement of the duty ("the policy should include …") suffices.
    public var allowsRestatement: Bool
    /// Whether headings themselves may be the evidence.
    public var readsHeadings: Bool

    public init(
        slots: [Slot], commitment: Commitment = .firm, polarity: Polarity = .affirmed, within: Scope = .sentence,
        preferredHeadings: [LexiconIndex] = [], about: [LexiconIndex] = [], otherwiseWorth: GeneralWorth = .partly,
        unless: [LexiconIndex] = [], partlyWith: [[SlotRole]] = [], allowsExceptions: Bool = false,
        allowsRestatement: Bool = false, readsHeadings: Bool = false
    ) {
        self.slots = slots
        self.commitment = commitment
        self.polarity = polarity
        self.within = within
        self.preferredHeadings = preferredHeadings
        self.about = about
        self.otherwiseWorth = otherwiseWorth
        self.unless = unless
        self.partlyWith = partlyWith
        self.allowsExceptions = allowsExceptions
        self.allowsRestatement = allowsRestatement
        self.readsHeadings = readsHeadings
    }
}

/// What a general passage, not about the rule's topic, is worth (requirements 3.7).
public enum GeneralWorth: String, Sendable, Equatable, CaseIterable {
    /// As much as any other; `about` only ranks.
    case full
    case partly
    case nothing
}

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
