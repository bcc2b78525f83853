internal import TextMatching

/// The places of a frame's own phrases, by what their words hold: a "not" inside "will not be tolerated" belongs to the phrase and denies
/// nothing, one in the gap of "lead … informed" does.
struct OwnPhrases {
    var negating: [TermHit] = []
    var modal: [TermHit] = []
    var excepting: [TermHit] = []
    var hedging: [TermHit] = []

    init(_ hits: [TermHit] = []) {
        for hit in hits where !hit.traits.isEmpty {
            if hit.traits.contains(.negation) { negating.append(hit) }
            if hit.traits.contains(.modal) { modal.append(hit) }
            if hit.traits.contains(.exception) { excepting.append(hit) }
            if hit.traits.contains(.hedge) { hedging.append(hit) }
        }
    }

    /// Without the negations of other slots' phrases that share words with the verb itself: the "not tell" that names an exception denies
    /// the telling where it is the only telling there is.
    func outside(_ verb: TermHit, _ verbs: [TermHit]) -> OwnPhrases {
        var own = self
        own.negating.removeAll { $0.range.overlaps(verb.range) && !verbs.contains($0) }
        return own
    }

    /// Whether one of the phrases covers a cue.
    static func cover(_ cue: TermHit, _ phrases: [TermHit]) -> Bool { phrases.contains { $0.start <= cue.start && cue.end <= $0.end } }
}
