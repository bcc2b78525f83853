internal import PlumblineModel

/// How far a clause is met, from nothing to fully.
enum Grade: Int, Comparable {
    /// Nothing of it was found.
    case nothing
    /// Something of it: a missing slot, a weak verb, a general passage.
    case partial
    /// All of it, but an exception was found that a person must weigh.
    case capped
    case met

    static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
}

/// A passage of one document that supports a clause or comes near it.
struct Passage {
    /// Index into the document set.
    var document: Int
    /// Tokens quoted.
    var tokens: Range<Int>
    /// For ranking passages of the same grade; higher is better.
    var rank: Double
    /// Empty where it has all.
    var lacks: Lacks
}

/// What was found for one clause over the whole set of documents.
struct ClauseResult {
    var grade: Grade
    /// Best first.
    var passages: [Passage] = []
    /// Passages that came near, best first; at most three.
    var near: [Passage] = []
    /// What keeps the clause from being met.
    var lacks: Lacks = []
    /// The value that was read, in words, for the explanation ("within 24 hours").
    var value: String?
    /// Why the check itself failed, in words; the rule then has no answer.
    var fault: String?
    /// Set for a question only a person can answer.
    var isOpen = false
    /// Set for a clause met because something is absent; the evidence is then what was searched.
    var isAbsence = false

    static var nothing: ClauseResult { ClauseResult(grade: .nothing) }
}
