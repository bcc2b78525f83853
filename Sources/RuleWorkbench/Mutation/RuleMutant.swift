internal import PlumblineModel

/// The kinds of small wrong change a rule's examples should notice.
public enum MutationKind: String, Sendable, Equatable, CaseIterable {
    case dropTerm = "drop a term"
    case widenWindow = "widen a window"
    case flipBound = "flip a bound"
    case removeGuard = "remove a guard"
    case deleteClause = "delete a clause"
    case swapAllAny = "swap all and any"
    case shiftDate = "shift a date"

    /// What kind of example would notice it, for the author.
    var advice: String {
        switch self {
        case .dropTerm: "add an example that says it in these words"
        case .widenWindow: "add an example in which the parts stand one step further apart and do not belong together"
        case .flipBound: "add an example just below the bound and one just at it"
        case .removeGuard: "add an example that only the guard keeps from counting"
        case .deleteClause: "add an example in which everything but this clause is there"
        case .swapAllAny: "add an example that meets one of the parts only"
        case .shiftDate: "add an example with an `as_of` day beside the date"
        }
    }
}

/// One small wrong change of a rule, or of a lexicon as one rule uses it.
public struct RuleMutant: Sendable {
    public var rule: String
    public var kind: MutationKind
    /// The clause's id, or the key of the rule.
    public var place: String
    /// What was changed, in words; with rule, kind and place it names the mutant from one run to the next.
    public var change: String
    var edit: Edit

    enum Edit: Sendable {
        case rule(Rule)
        case lexicon(LexiconIndex, Lexicon)
    }

    /// `POL-F04 no-promise: remove a guard: polarity negated becomes any`
    public var name: String { "\(rule) \(place): \(kind.rawValue): \(change)" }

    /// What example would notice it.
    public var suggestion: String { kind.advice }
}
