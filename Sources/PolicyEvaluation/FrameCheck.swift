internal import PlumblineModel
internal import TextMatching

/// `states` and `says`: looks for a slot frame in every document of the set.
struct FrameCheck {
    let prepared: PreparedFrame
    let lexicons: [Lexicon]
    let exceptions: ExceptionIndex

    /// Passages of the best grade that are kept.
    private static let mostPassages = 10
    /// Places of a document that fall short and are judged all the same, so that the best three can be shown.
    private static let nearestJudged = 12

    private struct Candidate {
        var place: FramePlace
        var grade: Grade

        static func isBetter(_ left: Candidate, _ right: Candidate) -> Bool {
            left.grade != right.grade ? left.grade > right.grade : FramePlace.isBetter(left.place, right.place)
        }
    }

    func evaluate(_ documents: [DocumentContext]) -> ClauseResult {
        let places = documents.map { FramePlaces(prepared, $0) }
        let sufficient = places.flatMap { $0.sufficientPlaces() }
        var candidates = judged(sufficient.filter { $0.most == .met }, documents)
        if candidates.first?.grade != .met {
            // what cannot be met counts, and places that fall short show what is nearest, only where nothing is met
            candidates += judged(sufficient.filter { $0.most < .met }, documents)
            candidates += judged(places.flatMap { $0.nearestPlaces(FrameCheck.nearestJudged) }, documents)
            candidates.sort(by: Candidate.isBetter)
        }
        guard let best = candidates.first else { return ClauseResult(grade: .nothing, near: weakPassages(in: documents)) }
        let passages = candidates.lazy.map { passage($0, documents) }
        guard best.grade > .nothing else {
            let near = Array(passages.prefix(3))
            return ClauseResult(grade: .nothing, near: near, lacks: near[0].lacks)
        }
        let equal = candidates.prefix { $0.grade == best.grade }.count
        var result = ClauseResult(grade: best.grade)
        result.passages = Array(passages.prefix(min(equal, FrameCheck.mostPassages)))
        if best.grade < .met {
            result.lacks = result.passages[0].lacks
            result.near = Array(passages.dropFirst(equal).prefix(3))
        }
        if best.grade == .met, !prepared.frame.allowsExceptions,
            let exception = exceptions.reaching(best.place, frame: prepared.frame, in: documents)
        {
            result.grade = .capped
            result.passages.insert(exception, at: min(1, result.passages.count))
            result.lacks = exception.lacks
        }
        return result
    }

    /// The places with their grades, best first. Once as many are met as are kept the rest cannot change the result and is left out.
    private func judged(_ places: [FramePlace], _ documents: [DocumentContext]) -> [Candidate] {
        var candidates: [Candidate] = []
        var met = 0
        for place in places.sorted(by: FramePlace.isBetter) {
            guard let grade = search(documents[place.document]).grade(of: place) else { continue }
            candidates.append(Candidate(place: place, grade: grade))
            if grade == .met { met += 1 }
            if met == FrameCheck.mostPassages { break }
        }
        return candidates.sorted(by: Candidate.isBetter)
    }

    private func search(_ document: DocumentContext) -> FrameSearch { FrameSearch(prepared, lexicons: lexicons, document: document) }

    private func passage(_ candidate: Candidate, _ documents: [DocumentContext]) -> Passage {
        let place = candidate.place
        let document = documents[place.document]
        let search = search(document)
        return Passage(
            document: place.document, tokens: FramePlaces.quoted(place, in: document), rank: place.rank,
            lacks: candidate.grade == .met ? [] : Lacks { search.lacks(of: place) })
    }

    /// Where no slot is filled at all: passages that hold a lexicon's `not_enough` words.
    private func weakPassages(in documents: [DocumentContext]) -> [Passage] {
        var passages: [Passage] = []
        for document in documents {
            let text = document.text
            for lexicon in prepared.required.flatMap(\.slot.lexicons) {
                for hit in text.weakHits[lexicon] {
                    let sentence = Int(text.sentenceOfToken[hit.start])
                    guard document.isProof(sentence: sentence) else { continue }
                    let words = text.document.string(text.bytes(of: hit.range))
                    passages.append(
                        Passage(
                            document: document.index, tokens: text.sentences[sentence].tokens, rank: 0,
                            lacks: ["\u{201C}\(words)\u{201D} is not enough: no mention of \(lexicons[lexicon].means)"]))
                    if passages.count == 3 { return passages }
                }
            }
        }
        return passages
    }
}
