/// One addressable statement of a guidance document.
public struct Provision: Sendable, Equatable {
    public var id: String
    /// What it asks, in our words.
    public var says: String
    public var strength: Strength
    /// Part and heading, the primary locator.
    public var locator: String
    /// Editions that ask for it: from this one on, up to that one; nil: from the first, to the last.
    public var since: String?
    public var until: String?
    /// Edition id to paragraph as read in a source; only these are printed.
    public var verified: [String: String]
    /// Edition id to paragraph as told by somebody else; kept for whoever checks them, never printed.
    public var unverified: [String: String]
    /// Provisions that ask for the same, as `source/provision`: the rules of those check this one too.
    public var checkedWith: [String]
    /// What the rules that cite it cannot see.
    public var partly: String?
    /// Why no rule tests it.
    public var notCovered: String?
    /// Provisional editions whose text was found to keep the provision as it is written here.
    public var confirmed: [String]

    public init(
        id: String, says: String, strength: Strength, locator: String, since: String? = nil, until: String? = nil,
        verified: [String: String] = [:], unverified: [String: String] = [:], checkedWith: [String] = [], partly: String? = nil,
        notCovered: String? = nil, confirmed: [String] = []
    ) {
        self.id = id
        self.says = says
        self.strength = strength
        self.locator = locator
        self.since = since
        self.until = until
        self.verified = verified
        self.unverified = unverified
        self.checkedWith = checkedWith
        self.partly = partly
        self.notCovered = notCovered
        self.confirmed = confirmed
    }

    /// Whether what is said of it in an edition was carried forward and not confirmed.
    public func isProvisional(in edition: Edition) -> Bool { edition.isProvisional && !confirmed.contains(edition.id) }

    /// Where it stands in an edition: part and heading, and the paragraph where one was read there.
    public func place(in edition: Edition?) -> String {
        guard let edition, let paragraph = verified[edition.id] else { return locator }
        if paragraph.first?.isNumber == true { return "\(locator), paragraph \(paragraph)" }
        return locator == paragraph || locator.hasPrefix(paragraph + ",") ? locator : "\(locator) (\(paragraph))"
    }
}
