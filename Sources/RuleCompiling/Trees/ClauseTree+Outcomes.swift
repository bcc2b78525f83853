internal import PlumblineModel

/// What a tree can come to, from its shape alone.
extension ClauseTree {
    /// Whether something has to be found for it to hold. `avoids` and `no_placeholders` count as found: their evidence is what was searched.
    var needsPresence: Bool {
        switch self {
        case .clause: true
        case .none: false
        case .all(let parts): parts.contains(where: \.needsPresence)
        case .any(let parts): parts.allSatisfy(\.needsPresence)
        case .atLeast(let count, let parts): parts.count { !$0.needsPresence } < count
        }
    }

    /// Whether text alone can make it hold, without a person's answer.
    var canHold: Bool {
        switch self {
        case .clause(let clause): !clause.check.needsPerson
        case .all(let parts), .none(let parts): parts.allSatisfy(\.canHold)
        case .any(let parts): parts.contains(where: \.canHold)
        case .atLeast(let count, let parts): parts.count(where: \.canHold) >= count
        }
    }

    /// Whether text alone can make it fail, without a person's answer.
    var canFail: Bool {
        switch self {
        case .clause(let clause): !clause.check.needsPerson
        case .all(let parts): parts.contains(where: \.canFail)
        case .any(let parts): parts.allSatisfy(\.canFail)
        case .none(let parts): parts.contains(where: \.canHold)
        case .atLeast(let count, let parts): parts.count { !$0.canFail } < count
        }
    }

    /// Whether the author gave it a middle: several parts not all of which are required, or a check with a threshold for `partly met`.
    var canHoldInPart: Bool {
        switch self {
        case .clause(let clause): clause.check.hasPartlyThreshold
        case .all(let parts):
            parts.contains(where: \.canHoldInPart) || (parts.count > 1 && !parts.allSatisfy(\.isRequiredClause))
        case .any(let parts): parts.contains(where: \.canHoldInPart)
        case .atLeast(let count, let parts): count > 1 || parts.contains(where: \.canHoldInPart)
        case .none: false
        }
    }

    /// Whether it holds by the absence of something, so that there are no words to quote.
    var holdsByAbsence: Bool {
        switch self {
        case .clause(let clause): clause.check.isAbsence
        case .none: true
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.allSatisfy(\.holdsByAbsence)
        }
    }

    private var isRequiredClause: Bool {
        if case .clause(let clause) = self { clause.isRequired } else { false }
    }
}

extension Check {
    fileprivate var needsPerson: Bool {
        if case .person = self { true } else { false }
    }

    fileprivate var isAbsence: Bool {
        switch self {
        case .noPlaceholders, .avoids: true
        default: false
        }
    }

    fileprivate var hasPartlyThreshold: Bool {
        switch self {
        case .frame(let frame): !frame.partlyWith.isEmpty
        case .mentionsEach(let test): test.partlyFrom != nil
        default: false
        }
    }
}
