/// What a rule pack does about one provision of the guidance in force on a day.
public struct LedgerEntry: Sendable, Equatable {
    public enum State: String, Sendable, Equatable, CaseIterable {
        case checked
        case partlyChecked = "partly checked"
        case needsAPerson = "needs a person"
        case notCovered = "not covered"
    }

    public var source: String
    public var provision: String
    /// Title of the source, with the edition.
    public var document: String
    public var place: String
    public var says: String
    public var strength: Strength
    /// Local authorities whose schools it binds; empty: all of England.
    public var area: [String]
    public var isProvisional: Bool
    public var isReconstructed: Bool
    public var state: State
    /// Ids of the rules that test it, in order.
    public var rules: [String]
    /// Why it is checked in part only, or not at all.
    public var because: String?

    public init(
        source: String, provision: String, document: String, place: String, says: String, strength: Strength, area: [String] = [],
        isProvisional: Bool,
        isReconstructed: Bool, state: State, rules: [String], because: String?
    ) {
        self.source = source
        self.provision = provision
        self.document = document
        self.place = place
        self.says = says
        self.strength = strength
        self.area = area
        self.isProvisional = isProvisional
        self.isReconstructed = isReconstructed
        self.state = state
        self.rules = rules
        self.because = because
    }
}

extension RulePack {
    /// Every provision of every edition in force on a day, each exactly once: the document that asks for most first, then by source, in the
    /// order of the register.
    public func ledger(on day: CivilDate) -> [LedgerEntry] {
        let documents = sources.compactMap { source in
            source.edition(on: day).map { edition in source.provisions(on: day).map { entry($0, of: source, in: edition) } }
        }
        return documents.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.flatMap(\.element)
    }

    /// Rules in use that test a provision: those that cite it, and those that cite a provision it is checked with.
    public func rules(testing provision: Provision, of source: GuidanceSource) -> [Rule] {
        let named = Set(["\(source.id)/\(provision.id)"] + provision.checkedWith)
        return rules.filter { $0.status != .draft && $0.status != .retired && named.contains("\($0.source)/\($0.provision)") }
    }

    private func entry(_ provision: Provision, of source: GuidanceSource, in edition: Edition) -> LedgerEntry {
        let testing = rules(testing: provision, of: source)
        let state: LedgerEntry.State
        var because: String?
        if testing.isEmpty {
            state = .notCovered
            because = provision.notCovered ?? "no rule tests it yet"
        } else if testing.allSatisfy(\.isQuestion) {
            state = .needsAPerson
        } else if let partly = provision.partly {
            state = .partlyChecked
            because = partly
        } else if testing.contains(where: \.holdsQuestion) {
            state = .partlyChecked
            because = "a person must answer part of it"
        } else {
            state = .checked
        }
        return LedgerEntry(
            source: source.id, provision: provision.id, document: source.name(of: edition), place: provision.place(in: edition),
            says: provision.says, strength: provision.strength, area: source.area, isProvisional: provision.isProvisional(in: edition),
            isReconstructed: edition.isReconstructed, state: state, rules: testing.map(\.id).sorted(), because: because)
    }
}
