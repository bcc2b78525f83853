/// A word of the text. Punctuation is kept as marks on the word that follows it.
public struct Token: Sendable, Equatable {
    /// Byte range in the document's text.
    public var start: Int32
    public var end: Int32
    /// Number of the word's lemma in the vocabulary; 0 for a word no lexicon uses.
    public var word: Int32
    public var marks: TokenMarks

    public var range: Range<Int> { Int(start)..<Int(end) }
}

/// What stands before a word, and how it is written.
public struct TokenMarks: OptionSet, Sendable, Equatable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A full stop, question or exclamation mark stands before.
    public static let afterStop = TokenMarks(rawValue: 1)
    public static let afterComma = TokenMarks(rawValue: 2)
    /// A semicolon, colon, dash or square bracket stands before.
    public static let afterBreak = TokenMarks(rawValue: 4)
    /// Stands between quotation marks.
    public static let quoted = TokenMarks(rawValue: 8)
    public static let capitalised = TokenMarks(rawValue: 16)
    public static let allCapitals = TokenMarks(rawValue: 32)
    public static let number = TokenMarks(rawValue: 64)
    /// An opening round bracket stands before.
    public static let afterBracket = TokenMarks(rawValue: 128)
    /// A closing round bracket stands before.
    public static let afterClosing = TokenMarks(rawValue: 256)
}
