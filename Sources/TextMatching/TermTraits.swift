/// What a term's own words hold of the engine's cues: the "not" of "will not be tolerated" is part of that phrase, while a "not" that happens to
/// stand in the gap of "lead … informed" is not.
public struct TermTraits: OptionSet, Sendable, Equatable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let negation = TermTraits(rawValue: 1)
    public static let modal = TermTraits(rawValue: 2)
    public static let exception = TermTraits(rawValue: 4)
    public static let hedge = TermTraits(rawValue: 8)

    private static let cues: [(trait: TermTraits, cues: [Cue])] = [
        (.negation, [.negator]), (.modal, [.firmModal, .expectedModal, .weakModal]), (.exception, [.exception]),
        (.hedge, [.weakAdverb]),
    ]

    /// Traits of phrases given as word numbers, by the words of each cue.
    struct Reader {
        /// Cue phrases with their traits by their first word.
        private var phrases: [Int32: [(trait: TermTraits, words: [Int32])]] = [:]

        init(words: (String) -> [Int32]) {
            for entry in TermTraits.cues {
                for words in entry.cues.flatMap(\.phrases).map(words) {
                    if let first = words.first { phrases[first, default: []].append((entry.trait, words)) }
                }
            }
        }

        /// - Parameter parts: the phrase, cut at its gaps.
        func traits(of parts: [[Int32]]) -> TermTraits {
            var traits: TermTraits = []
            for part in parts {
                for start in part.indices {
                    for entry in phrases[part[start]] ?? [] where part[start...].starts(with: entry.words) { traits.insert(entry.trait) }
                }
            }
            return traits
        }
    }
}
