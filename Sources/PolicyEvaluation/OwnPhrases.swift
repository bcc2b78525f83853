internal import TextMatching

/// The places of a frame's own phrases, by what their words hold: a "not" inside "will not be tolerated" belongs to the phrase and denies
/// nothing, one in the gap of "lead … informed" does.
struct OwnPhrases {
    var negating: [TermHit] = []
    var modal: [TermHit] = []
    var excepting: [TermHit] = []
    var hedging: [TermHit] = []

    mutating func add(_ hit: TermHit, _ traits: TermTraits) {
        if traits.isEmpty { return }
        if traits.contains(.negation) { negating.append(hit) }
        if traits.contains(.modal) { modal.append(hit) }
        if traits.contains(.exception) { excepting.append(hit) }
        if traits.contains(.hedge) { hedging.append(hit) }
    }

    /// Whether one of the phrases covers a cue.
    static func cover(_ cue: TermHit, _ phrases: [TermHit]) -> Bool { phrases.contains { $0.start <= cue.start && cue.end <= $0.end } }
}
