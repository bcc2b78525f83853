/// Something the documents state that a person can hold against how things are: who, when, which edition, which number, what was left to fill in.
public struct Fact: Sendable, Equatable {
    public enum Kind: String, Sendable, Equatable, CaseIterable {
        /// Who holds a role.
        case person
        /// A labelled date.
        case date
        /// Which edition of a guidance document is cited.
        case edition
        case timeLimit = "time limit"
        case telephone = "telephone number"
        case email = "email address"
        /// A gap that a template left to fill in.
        case placeholder
        /// A note of a template's author to the school.
        case draftingNote = "drafting note"
        /// Another school's name.
        case otherSchool = "other school"

        /// What an unedited template leaves behind.
        public var isResidue: Bool { self == .placeholder || self == .draftingNote || self == .otherSchool }
    }

    public var kind: Kind
    /// What it is the fact of, in the pack's words ("designated safeguarding lead"); empty for kinds that no pack names.
    public var about: String
    /// As first written.
    public var value: String
    /// Telephone numbers and email addresses that stand with a person's name, as written.
    public var contacts: [String]
    /// Every place that states it, in the order of the documents; at least one.
    public var places: [Evidence]

    public init(kind: Kind, about: String, value: String, contacts: [String] = [], places: [Evidence]) {
        self.kind = kind
        self.about = about
        self.value = value
        self.contacts = contacts
        self.places = places
    }
}

/// One fact that can have one value only and is stated with several.
public struct Disagreement: Sendable, Equatable {
    public var kind: Fact.Kind
    public var about: String
    /// One for each value, in order of first mention; at least two.
    public var facts: [Fact]

    public init(kind: Fact.Kind, about: String, facts: [Fact]) {
        self.kind = kind
        self.about = about
        self.facts = facts
    }
}

/// What is read off a set of documents beside the findings.
public struct FactSheet: Sendable, Equatable {
    public var facts: [Fact]
    public var disagreements: [Disagreement]

    public init(facts: [Fact] = [], disagreements: [Disagreement] = []) {
        self.facts = facts
        self.disagreements = disagreements
    }
}
