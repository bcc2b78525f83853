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
        guard !candidates.isEmpty else { return ClauseResult(grade: .nothing, near: weakPassages(in: documents)) }
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

    /// Where no slot is filled at all: passages that hold a lexicon's `not_enough` words.
    private func weakPassages(in documents: [DocumentContext]) -> [Passage] {
        let slots = frame.slots.filter(\.isRequired)
        let passages = documents.flatMap { document in
            slots.flatMap(\.lexicons).flatMap { lexicon in
                document.text.weakHits[lexicon].compactMap { hit -> Passage? in
                    let sentence = Int(document.text.sentenceOfToken[hit.start])
                    guard document.isProof(sentence: sentence) else { return nil }
                    let words = document.text.document.string(document.text.bytes(of: hit.range))
                    return Passage(
                        document: document.index, tokens: document.text.sentences[sentence].tokens, rank: 0,
                        lacks: ["\u{201C}\(words)\u{201D} is not enough: no mention of \(lexicons[lexicon].means)"])
                }
            }
        }
        return Array(passages.prefix(3))
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
