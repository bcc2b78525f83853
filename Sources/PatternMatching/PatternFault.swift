/// Why a pattern is not taken.
public enum PatternFault: Error, Sendable, Equatable {
    /// PCRE2's own words, and how many bytes of the pattern it had read.
    case notAPattern(message: String, offset: Int)
    case matchesNothingAtAll
    case backReference
    case lookBehind
    /// `(*…)`: instructions to the matcher.
    case instruction
}

/// A text needed more steps than a pattern gets.
public struct PatternLimitReached: Error, Sendable, Equatable {
    public init() {}
}
