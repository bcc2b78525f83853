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
        private let phrases: [(trait: TermTraits, words: [[Int32]])]

        init(words: (String) -> [Int32]) {
            phrases = TermTraits.cues.map { entry in (entry.trait, entry.cues.flatMap(\.phrases).map(words)) }
        }

        /// - Parameter parts: the phrase, cut at its gaps.
        func traits(of parts: [[Int32]]) -> TermTraits {
            var traits: TermTraits = []
            for entry in phrases where entry.words.contains(where: { words in parts.contains { Reader.holds($0, words) } }) {
                traits.insert(entry.trait)
            }
            return traits
        }

        private static func holds(_ phrase: [Int32], _ words: [Int32]) -> Bool {
            guard !words.isEmpty, phrase.count >= words.count else { return false }
            return (0...phrase.count - words.count).contains { start in
                words.indices.allSatisfy { phrase[start + $0] == words[$0] }
            }
        }
    }
}
