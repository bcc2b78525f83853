internal import PlumblineModel
internal import TextMatching

/// A sentence around which some of a frame's slots stand, with what ranks it among others.
struct FramePlace {
    var document: Int
    var sentence: Int
    /// Required slots filled, and how many of them in the sentence itself.
    var filled: Int
    var filledHere: Int
    /// Whether the slots filled are enough for `met` or `partly met`.
    var suffices: Bool
    /// How strongly it is about the frame's topic (`TopicStrength`); 4 where the frame asks for none, 0 where the slots do not suffice.
    var topic: Int
    /// The most it can be worth, whatever its sentence says.
    var most: Grade
    var rank: Double

    /// Order of preference among places of one grade: slots, rank, place.
    static func isBetter(_ left: FramePlace, _ right: FramePlace) -> Bool {
        if left.filled != right.filled { return left.filled > right.filled }
        if left.rank != right.rank { return left.rank > right.rank }
        return (left.document, left.sentence) < (right.document, right.sentence)
    }
}

/// Finds the places of one document that a frame is to be judged at. Works on sets of sentences alone; nothing is read here.
struct FramePlaces {
    private let prepared: PreparedFrame
    private let document: DocumentContext
    /// Sentences that have each required slot, and each optional one, within the frame's scope.
    private let present: [SentenceSet]
    private let extra: [SentenceSet]
    private let candidates: SentenceSet
    private let sufficient: SentenceSet

    private var text: AnalysedDocument { document.text }

    init(_ prepared: PreparedFrame, _ document: DocumentContext) {
        self.prepared = prepared
        self.document = document
        let scope = prepared.frame.within
        let present = prepared.required.map { document.holding($0.set, within: scope) }
        self.present = present
        extra = prepared.optional.map { document.holding($0.set, within: scope) }

        var candidates = SentenceSet(sentences: document.text.sentences.count)
        if prepared.isWide {
            if let anchor = prepared.anchor { candidates = document.holding(prepared.required[anchor].set) }
        } else {
            for slot in prepared.required { candidates.formUnion(document.holding(slot.set)) }
        }
        candidates.formIntersection(prepared.frame.readsHeadings ? document.structure.proofWithHeadings : document.structure.proof)

        var sufficient = FramePlaces.all(of: Array(present.indices), present, among: candidates)
        for wanted in prepared.frame.partlyWith {
            // of several slots of one role any will do
            var places = candidates
            for role in wanted {
                let slots = prepared.required.indices.filter { prepared.required[$0].slot.role == role }
                guard let first = slots.first else {
                    places = SentenceSet(sentences: document.text.sentences.count)
                    break
                }
                var any = present[first]
                for slot in slots.dropFirst() { any.formUnion(present[slot]) }
                places.formIntersection(any)
            }
            sufficient.formUnion(places)
        }
        self.candidates = candidates
        self.sufficient = sufficient
    }

    private static func all(of slots: [Int], _ present: [SentenceSet], among candidates: SentenceSet) -> SentenceSet {
        var places = candidates
        for slot in slots { places.formIntersection(present[slot]) }
        return places
    }

    /// Places that have enough of the slots.
    func sufficientPlaces() -> [FramePlace] {
        var places: [FramePlace] = []
        sufficient.forEach { places.append(place($0, suffices: true)) }
        return places
    }

    /// The best of those that fall short, in order of slots filled and of the text; they show what is lacking.
    func nearestPlaces(_ count: Int) -> [FramePlace] {
        var rest = candidates
        rest.subtract(sufficient)
        guard !rest.isEmpty else { return [] }
        var byFilled = [[Int]](repeating: [], count: present.count + 1)
        rest.forEach { sentence in byFilled[filled(sentence)].append(sentence) }
        return byFilled.reversed().joined().prefix(count).map { place($0, suffices: false) }
    }

    private func filled(_ sentence: Int) -> Int { present.count { $0.contains(sentence) } }

    private func place(_ sentence: Int, suffices: Bool) -> FramePlace {
        let frame = prepared.frame
        let own = text.sentences[sentence]
        let topic = !suffices ? 0 : frame.about.isEmpty ? 4 : document.strength(of: prepared.about, ofSentence: sentence)
        var filledHere = 0
        var first = Int.max
        var last = 0
        // a heading is no part of what its section says
        if frame.within != .section && frame.within != .document || document.structure.isProof[own.block] {
            for slot in prepared.required where document.holding(slot.set).contains(sentence) {
                filledHere += 1
                for lexicon in slot.set.lexicons {
                    for hit in text.hits(of: lexicon, in: own.tokens) {
                        first = min(first, hit.start)
                        last = max(last, hit.end)
                    }
                }
            }
        }
        let span = filledHere == 0 ? 0 : last - first
        // a full sentence tells a reader more than a bare word in a list
        var rank =
            Double(filledHere) * 3 + Double(extra.count { $0.contains(sentence) }) * 2 + Double(topic) * 1.75 - min(Double(span), 60) / 30
            + Double(min(own.tokens.count, 24)) / 16
        if document.isUnderHeading(frame.preferredHeadings, sentence: sentence) { rank += 2 }
        let filled = filled(sentence)
        var most: Grade = !suffices ? .nothing : filled < present.count ? .partial : .met
        if topic == 0, suffices {
            switch frame.otherwiseWorth {
            case .full: break
            case .partly: most = min(most, .partial)
            case .nothing: most = .nothing
            }
        }
        return FramePlace(
            document: document.index, sentence: sentence, filled: filled, filledHere: filledHere, suffices: suffices, topic: topic,
            most: most, rank: rank)
    }

    /// Tokens to quote for a place: the sentence, with its stem where that holds a slot the sentence lacks; a bare word of a list with its
    /// neighbours.
    static func quoted(_ place: FramePlace, in document: DocumentContext) -> Range<Int> {
        let text = document.text
        let own = text.sentences[place.sentence]
        let stem = document.inheritedSegments(ofBlock: own.block).last
        if let stem, stem.upperBound <= own.tokens.lowerBound,
            place.filledHere < place.filled || own.tokens.count < QuoteLength.tellsLittle,
            own.tokens.upperBound - stem.lowerBound <= QuoteLength.withStem
        {
            return stem.lowerBound..<own.tokens.upperBound
        }
        return own.tokens.count < QuoteLength.tellsLittle ? document.withNeighbours(ofBlock: own.block, own.tokens) : own.tokens
    }

    private enum QuoteLength {
        /// Shorter passages are quoted together with what stands around them.
        static let tellsLittle = 8
        static let withStem = 70
    }
}
