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
    /// What a reader must know of the document as a whole.
    public var note: String?
    /// Local authorities whose schools it binds; empty: all of England.
    public var area: [String]
    public var editions: [Edition]
    public var provisions: [Provision]

    public init(
        id: String, title: String, publisher: String, names: [String], note: String? = nil, area: [String] = [], editions: [Edition],
        provisions: [Provision]
    ) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.names = names
        self.note = note
        self.area = area
        self.editions = editions
        self.provisions = provisions
    }

    /// Title and edition; an Act has its year in its title and no other edition to tell it from.
    public func name(of edition: Edition?) -> String {
        guard let edition, !isNamedByYear else { return title }
        return "\(title) \(edition.id)"
    }

    private var isNamedByYear: Bool {
        let year = title.suffix(4)
        return editions.count == 1 && year.count == 4 && year.allSatisfy(\.isNumber)
    }

    /// The edition in force on a day, if any.
    public func edition(on day: CivilDate) -> Edition? {
        editions.last { $0.inForce.contains(day) && $0.state != .consultation }
    }

    /// The next edition that is known on a day and comes into force after it.
    public func upcoming(on day: CivilDate) -> Edition? {
        editions.first { $0.state != .consultation && $0.inForce.from > day && $0.knownFrom <= day }
    }

    /// From the first day of the first edition to the last day of the last; consultations bind nobody and do not count.
    public var period: Period? {
        let binding = editions.filter { $0.state != .consultation }
        guard let from = binding.map(\.inForce.from).min() else { return nil }
        let ends = binding.map(\.inForce.until)
        return Period(from: from, until: ends.contains(nil) ? nil : ends.compactMap(\.self).max())
    }

    /// Whether its duties bind a school of this local authority; a local duty of an authority that is not known binds nobody.
    public func binds(_ authority: String?) -> Bool {
        area.isEmpty || authority.map(area.contains) ?? false
    }

    /// The editions' days on which a provision is asked for; nil where none of its editions is known.
    public func period(of provision: Provision) -> Period? {
        guard var period else { return nil }
        if let since = provision.since, let first = editions.first(where: { $0.id == since }) { period.from = first.inForce.from }
        if let until = provision.until, let last = editions.first(where: { $0.id == until }) { period.until = last.inForce.until }
        return period
    }

    /// The provisions that an edition asks for, in the order of the register.
    public func provisions(on day: CivilDate) -> [Provision] {
        provisions.filter { period(of: $0)?.contains(day) ?? false }
    }
}
