internal import PlumblineModel
internal import TextMatching

/// `states` and `says`: looks for a slot frame in every document of the set.
struct FrameCheck {
    let frame: Frame
    let lexicons: [Lexicon]
    let exceptions: ExceptionIndex

    func evaluate(_ documents: [DocumentContext]) -> ClauseResult {
        var candidates: [FrameCandidate] = []
        for document in documents { candidates += FrameSearch(frame: frame, lexicons: lexicons, document: document).candidates() }
        guard !candidates.isEmpty else { return .nothing }
        candidates.sort(by: FrameCandidate.isBetter)

        let best = candidates[0]
        guard best.grade > .nothing else {
            return ClauseResult(grade: .nothing, near: nearest(candidates), lacks: best.lacks)
        }
        var result = ClauseResult(grade: best.grade, lacks: best.grade == .partial ? best.lacks : [])
        result.passages = candidates.filter { $0.grade == best.grade }.prefix(10).map(\.passage)
        result.near = best.grade < .met ? nearest(candidates.filter { $0.grade < best.grade }) : []
        if best.grade == .met, !frame.allowsExceptions, let exception = exceptions.reaching(best, frame: frame, in: documents) {
            result.grade = .capped
            result.passages.insert(exception, at: min(1, result.passages.count))
            result.lacks = exception.lacks
        } else if best.grade == .capped {
            result.lacks = best.lacks
        }
        return result
    }

    /// The three nearest passages in different sentences.
    private func nearest(_ candidates: [FrameCandidate]) -> [Passage] {
        Array(candidates.prefix(3).map(\.passage))
    }
}

/// One place where some of a frame's slots stand, and how it is to be judged.
struct FrameCandidate {
    var document: Int
    var sentence: Int
    var grade: Grade
    /// Required slots filled.
    var filled: Int
    var rank: Double
    var quoted: Range<Int>
    var lacks: [String]

    var passage: Passage { Passage(document: document, tokens: quoted, rank: rank, lacks: lacks) }

    /// Order of preference: grade, slots, rank, place.
    static func isBetter(_ left: FrameCandidate, _ right: FrameCandidate) -> Bool {
        if left.grade != right.grade { return left.grade > right.grade }
        if left.filled != right.filled { return left.filled > right.filled }
        if left.rank != right.rank { return left.rank > right.rank }
        return (left.document, left.sentence) < (right.document, right.sentence)
    }
}
