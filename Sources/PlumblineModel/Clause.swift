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

    /// The clauses that should be found; those under `none` should not.
    public var wanted: [Clause] {
        switch self {
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.wanted)
        case .none: []
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
    case statesPeriod(PeriodTest)
    case agrees(AgreementTest)
    case pattern(PatternTest)
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
    /// must, will, shall, should, is required to, present habitual with an actor; a weaker verb gives at most `partly met`.
    case firm
    /// Read like `firm`: the guidance says "should" for what has to happen; the author has thought of it.
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
