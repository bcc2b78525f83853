/// How binding a duty is, strongest first (design.md section 2; KCSIE distinguishes `must`, law, from `should`, follow unless good reason not).
public enum Strength: String, Sendable, Equatable, CaseIterable, Comparable {
    case must, should, local
    case goodPractice = "good practice"

    private var rank: Int {
        switch self {
        case .must: 3
        case .should: 2
        case .local: 1
        case .goodPractice: 0
        }
    }

    public static func < (left: Strength, right: Strength) -> Bool { left.rank < right.rank }
}

/// A period of days; an open end has no last day.
public struct Period: Sendable, Equatable {
    public var from: CivilDate
    /// Last day in force.
    public var until: CivilDate?

    public init(from: CivilDate, until: CivilDate? = nil) {
        self.from = from
        self.until = until
    }

    public func contains(_ day: CivilDate) -> Bool {
        day >= from && (until.map { day <= $0 } ?? true)
    }
}

/// A guidance document with its editions and provisions: one file of `rules/guidance/`.
public struct GuidanceSource: Sendable, Equatable {
    public var id: String
    public var title: String
    public var publisher: String
    /// Ways the document is named in policies; matched like lexicon terms.
    public var names: [String]
    public var editions: [Edition]
    public var provisions: [Provision]

    public init(id: String, title: String, publisher: String, names: [String], editions: [Edition], provisions: [Provision]) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.names = names
        self.editions = editions
        self.provisions = provisions
    }

    /// The edition in force on a day, if any.
    public func edition(on day: CivilDate) -> Edition? {
        editions.last { $0.inForce.contains(day) && $0.state != .consultation }
    }
}

public struct Edition: Sendable, Equatable {
    public enum State: String, Sendable, Equatable, CaseIterable {
        case consultation
        case forInformation = "for information"
        case inForce = "in force"
        case withdrawn
    }

    /// `2025`, `2026`; for guidance without yearly issues the year of publication.
    public var id: String
    public var inForce: Period
    public var state: State
    /// True where the rules written against it are carried forward from the edition before and not yet confirmed against its text.
    public var isProvisional: Bool

    public init(id: String, inForce: Period, state: State, isProvisional: Bool) {
        self.id = id
        self.inForce = inForce
        self.state = state
        self.isProvisional = isProvisional
    }
}

/// One addressable statement of a guidance document.
public struct Provision: Sendable, Equatable {
    public var id: String
    /// What it asks, in our words.
    public var says: String
    public var strength: Strength
    /// Part and heading, the primary locator.
    public var locator: String
    /// Edition id to paragraph, only where a person has read it in the text.
    public var paragraphs: [String: String]

    public init(id: String, says: String, strength: Strength, locator: String, paragraphs: [String: String]) {
        self.id = id
        self.says = says
        self.strength = strength
        self.locator = locator
        self.paragraphs = paragraphs
    }
}
