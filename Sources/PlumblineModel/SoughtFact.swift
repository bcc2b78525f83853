/// A fact that the pack's manifest asks to be read off every set of documents.
public struct SoughtFact: Sendable, Equatable {
    public enum Source: Sendable, Equatable {
        /// The name of whoever holds the role.
        case holder(of: [LexiconIndex])
        /// The date with this label.
        case date(labelled: [LexiconIndex])
        /// The edition cited of a guidance source, by its id.
        case edition(of: String)
    }

    /// Within what the fact can have one value only. Raw values are what `pack.yaml` says.
    public enum Scope: String, Sendable, Equatable, CaseIterable {
        case set, document
    }

    /// As reports call it: "designated safeguarding lead".
    public var name: String
    public var source: Source
    /// Nil where several values are in order, as deputies are.
    public var onePer: Scope?

    public init(name: String, source: Source, onePer: Scope? = nil) {
        self.name = name
        self.source = source
        self.onePer = onePer
    }
}
