/// A named set of terms with their variants: one file of `rules/lexicons/`.
///
/// Inflection (plural, tense), hyphens, curly quotes, British and American spelling are the matcher's work, so a lexicon lists meanings, not spellings.
public struct Lexicon: Sendable, Equatable {
    public var id: String
    public var means: String
    public var terms: [Term]
    /// Phrases that contain a term but mean something else; a term inside one of them does not count.
    public var blockers: [String]
    /// Words near the meaning that do not suffice; they feed near misses.
    public var notEnough: [String]

    public init(id: String, means: String, terms: [Term], blockers: [String] = [], notEnough: [String] = []) {
        self.id = id
        self.means = means
        self.terms = terms
        self.blockers = blockers
        self.notEnough = notEnough
    }
}

/// One meaning of a lexicon: the leading phrase and its other forms. `…` inside a phrase is a gap of up to four words.
public struct Term: Sendable, Equatable {
    public var say: String
    public var forms: [String]

    public init(say: String, forms: [String] = []) {
        self.say = say
        self.forms = forms
    }

    /// All phrases of the term.
    public var phrases: [String] { [say] + forms }
}
