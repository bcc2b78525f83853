internal import PlumblineModel
internal import TextMatching

/// Finds and judges the places of one document where a frame's slots meet.
struct FrameSearch {
    let frame: Frame
    let lexicons: [Lexicon]
    let document: DocumentContext

    private var text: AnalysedDocument { document.text }
    private let required: [Slot]
    private let optional: [Slot]
    /// The slot whose verb carries negation and firmness: the action, or the first required slot.
    private let anchorSlot: Slot?

    init(frame: Frame, lexicons: [Lexicon], document: DocumentContext) {
        self.frame = frame
        self.lexicons = lexicons
        self.document = document
        required = frame.slots.filter(\.isRequired)
        optional = frame.slots.filter { !$0.isRequired }
        anchorSlot = required.first { $0.role == .action } ?? required.first
    }

    func candidates() -> [FrameCandidate] {
        guard let anchorSlot else { return [] }
        var sentences: Set<Int> = []
        let wide = frame.within == .section || frame.within == .document || frame.within == .paragraph || frame.within == .neighbours
        for slot in wide ? [anchorSlot] : required {
            for lexicon in slot.lexicons {
                for hit in text.hits[lexicon] {
                    let sentence = Int(text.sentenceOfToken[hit.start])
                    if document.isProof(sentence: sentence, withHeadings: frame.readsHeadings) { sentences.insert(sentence) }
                }
            }
        }
        // first only which slots are filled; the many places that fall short are not judged further, but for the nearest few
        var sufficient: [Int] = []
        var short: [(sentence: Int, filled: Int)] = []
        for sentence in sentences.sorted() {
            let segments = document.segments(ofSentence: sentence, scope: frame.within)
            let present = required.filter { slot in segments.contains { text.contains(anyOf: slot.lexicons, in: $0) } }
            if present.count == required.count || suffice(present.map(\.role)) {
                sufficient.append(sentence)
            } else {
                short.append((sentence, present.count))
            }
        }
        let nearest = short.sorted { ($0.filled, -$0.sentence) > ($1.filled, -$1.sentence) }.prefix(FrameSearch.nearestJudged)
        return (sufficient + nearest.map(\.sentence)).compactMap(judge)
    }

    /// Places that fall short and are judged all the same, so that the best three can be shown.
    private static let nearestJudged = 12

    /// Whether the slots of these roles are enough for `partly met`.
    private func suffice(_ roles: [SlotRole]) -> Bool {
        frame.partlyWith.contains { wanted in wanted.allSatisfy(roles.contains) }
    }

    private func judge(_ sentence: Int) -> FrameCandidate? {
        let own = text.sentences[sentence].tokens
        let segments = document.segments(ofSentence: sentence, scope: frame.within)
        let filled = required.map { slot in (slot: slot, hits: hits(of: slot, in: segments)) }
        let present = filled.filter { !$0.hits.isEmpty }
        guard !present.isEmpty, !spoiled(sentence) else { return nil }
        let extras = optional.count { !hits(of: $0, in: segments).isEmpty }
        let missing = filled.filter { $0.hits.isEmpty }.map(\.slot)
        let allHits = present.flatMap(\.hits)

        var verdict = Verdict()
        if !missing.isEmpty {
            verdict.note(missing.map(name).joined(separator: "; "), isSlot: true)
            verdict.lower(to: suffice(present.map(\.slot.role)) ? .partial : .nothing)
        }
        // how it is said matters only where what is said suffices: most candidates end here
        let topic = verdict.grade == .nothing ? 0 : judgeManner(present, sentence: sentence, allHits: allHits, &verdict)

        let tight = allHits.filter { own.contains($0.start) }
        let inOwn = present.filter { $0.hits.contains { own.contains($0.start) } }.count
        let span = (tight.map(\.end).max() ?? 0) - (tight.map(\.start).min() ?? 0)
        // a full sentence tells a reader more than a bare word in a list
        var rank =
            Double(inOwn) * 3 + Double(extras) * 2 + Double(topic) * 1.75 - min(Double(span), 60) / 30 + Double(min(own.count, 24)) / 16
        if document.isUnderHeading(frame.preferredHeadings, sentence: sentence) { rank += 2 }
        return FrameCandidate(
            document: document.index, sentence: sentence, grade: verdict.grade, filled: present.count, rank: rank,
            quoted: quoted(sentence, present.map(\.hits)), lacks: verdict.lacks)
    }

    /// How the passage says it and whether it is about the topic; returns the strength of the topic.
    private func judgeManner(
        _ present: [(slot: Slot, hits: [TermHit])], sentence: Int, allHits: [TermHit], _ verdict: inout Verdict
    ) -> Int {
        judgeWording(present, sentence: sentence, allHits: allHits, &verdict)
        if document.hasResidue(sentence: sentence, outside: allHits) {
            verdict.note("was left for the school to fill in")
            verdict.lower(to: .partial)
        }
        let topic = frame.about.isEmpty ? 4 : document.strength(of: frame.about, ofSentence: sentence)
        if topic == 0, frame.otherwiseWorth != .full {
            verdict.lower(to: frame.otherwiseWorth == .partly ? .partial : .nothing)
            verdict.note(TopicWords.lack(frame.about, lexicons))
        }
        return topic
    }

    private func hits(of slot: Slot, in segments: [Range<Int>]) -> [TermHit] {
        segments.flatMap { segment in slot.lexicons.flatMap { text.hits(of: $0, in: segment) } }
    }

    private func spoiled(_ sentence: Int) -> Bool {
        guard !frame.unless.isEmpty else { return false }
        if document.segments(ofSentence: sentence).contains(where: { text.contains(anyOf: frame.unless, in: $0) }) { return true }
        return text.document.blocks[text.sentences[sentence].block].headings.last.map { document.has(frame.unless, block: $0) } ?? false
    }

    private func name(_ slot: Slot) -> String { slot.label ?? slot.lexicons.first.map { lexicons[$0].means } ?? slot.role.rawValue }

    /// Negation, firmness, time, restatement, quotation, exception: the best reading over the anchor's hits decides.
    private func judgeWording(
        _ present: [(slot: Slot, hits: [TermHit])], sentence: Int, allHits: [TermHit], _ verdict: inout Verdict
    ) {
        let anchorRole = anchorSlot?.role
        guard let anchors = present.first(where: { $0.slot.role == anchorRole })?.hits, !anchors.isEmpty else {
            // without its verb a passage can only come near
            return
        }
        // an optional slot may hold the exception that is part of the duty
        let segments = optional.isEmpty ? [] : document.segments(ofSentence: sentence, scope: frame.within)
        let own = OwnPhrases(allHits + optional.flatMap { hits(of: $0, in: segments) })
        // what stands in an "if" or "when" says nothing where the main clause holds the verb too
        let main = anchors.filter { !isConditional($0) }
        let readings = (main.isEmpty ? anchors : main).map { anchor in
            reading(of: anchor, sentence: sentence, present: present, allHits: allHits, own: own.outside(anchor, anchors))
        }
        guard let best = readings.max(by: { $0.grade < $1.grade }) else { return }
        verdict.join(best)
        judgeOthers(present, own, &verdict)
        // whatever must occur must be affirmed
        if frame.polarity == .affirmed {
            for (slot, hits) in present where slot != anchorSlot && hits.allSatisfy({ isNegated($0, own: own, asSubject: false) }) {
                verdict.note("denies \(name(slot))")
                verdict.lower(to: .nothing)
            }
        }
    }

    /// What else must occur is held to the same: it may stand in another sentence, which has its own past, quotation and exception, and
    /// words that must all occur their own firmness ("through our lessons pupils may learn about consent").
    private func judgeOthers(_ present: [(slot: Slot, hits: [TermHit])], _ own: OwnPhrases, _ verdict: inout Verdict) {
        for (slot, hits) in present where slot != anchorSlot {
            let readings = hits.map { hit in
                (hit, SentenceReading(text: text, sentence: text.sentences[Int(text.sentenceOfToken[hit.start])].tokens))
            }
            if readings.allSatisfy({ $1.opensInThePast }) { note("speaks of the past", .partial, &verdict) }
            if readings.allSatisfy({ $1.isQuoted([$0]) }) { note("stands in a quotation", .partial, &verdict) }
            if readings.allSatisfy({ $1.exception(outside: own, evenProtective: !frame.allowsExceptions) != nil }) {
                note("makes an exception", .capped, &verdict)
            }
            if frame.commitment != .any, anchorSlot?.role == .words,
                readings.allSatisfy({ $1.firmness(of: $0, own: own) == .weak && !$1.hasSubjectOfItsOwn($0) })
            {
                note("says it weakly", .partial, &verdict)
            }
        }
    }

    private func note(_ reason: String, _ grade: Grade, _ verdict: inout Verdict) {
        guard verdict.grade > grade else { return }
        verdict.note(reason)
        verdict.lower(to: grade)
    }

    private func reading(
        of anchor: TermHit, sentence: Int, present: [(slot: Slot, hits: [TermHit])], allHits: [TermHit], own: OwnPhrases
    ) -> Verdict {
        let home = Int(text.sentenceOfToken[anchor.start])
        let reading = SentenceReading(text: text, sentence: text.sentences[home].tokens)
        var verdict = Verdict()
        let negated = isNegated(anchor, own: own) || hasNegatedStem(home)
        switch frame.polarity {
        case .affirmed where negated:
            verdict.note("says the opposite")
            verdict.lower(to: .nothing)
        case .negated where !negated:
            verdict.note("does not rule it out")
            verdict.lower(to: .nothing)
        default: break
        }
        if frame.within == .clause, !sharesClause(anchor, present, reading) {
            verdict.note("the parts stand in different clauses")
            verdict.lower(to: .partial)
        }
        if frame.commitment != .any { judgeFirmness(anchor, allHits, own, reading, sentence, home, &verdict) }
        for cue in [Cue.past, .future] {
            if let words = reading.cue(cue, inClauseOf: anchor.start) {
                verdict.note(
                    cue == .past ? "speaks of the past (\u{201C}\(words)\u{201D})" : "speaks of the future (\u{201C}\(words)\u{201D})")
                verdict.lower(to: .partial)
            }
        }
        if !frame.allowsRestatement, reading.isRestatement || stemReadings(sentence).contains(where: \.isRestatement) {
            verdict.note("restates what a policy should contain")
            verdict.lower(to: .partial)
        }
        if reading.isQuoted(allHits) {
            verdict.note("stands in a quotation")
            verdict.lower(to: .partial)
        }
        if let exception = reading.exception(outside: own, evenProtective: !frame.allowsExceptions) {
            verdict.note("makes an exception (\u{201C}\(reading.string(exception.range))\u{201D})")
            verdict.lower(to: .capped)
        }
        return verdict
    }

    private func judgeFirmness(
        _ anchor: TermHit, _ allHits: [TermHit], _ own: OwnPhrases, _ reading: SentenceReading, _ sentence: Int, _ home: Int,
        _ verdict: inout Verdict
    ) {
        let stemFirmness = home == sentence ? stemReadings(sentence).compactMap(\.closingFirmness).last : nil
        switch reading.firmness(of: anchor, own: own) ?? stemFirmness ?? .firm {
        case .weak:
            verdict.note("says it weakly")
            verdict.lower(to: .partial)
        case .firm, .expected: break
        }
        if let hedge = reading.isHedged(allHits, anchor: anchor, own: own) {
            verdict.note("says it with \u{201C}\(hedge)\u{201D}")
            verdict.lower(to: .partial)
        }
    }

    private func isConditional(_ hit: TermHit) -> Bool {
        SentenceReading(text: text, sentence: text.sentences[Int(text.sentenceOfToken[hit.start])].tokens).isConditional(hit)
    }

    private func isNegated(_ hit: TermHit, own: OwnPhrases, asSubject: Bool = true) -> Bool {
        SentenceReading(text: text, sentence: text.sentences[Int(text.sentenceOfToken[hit.start])].tokens).isNegated(
            hit, own: own, isThing: anchorSlot?.role == .words && frame.commitment == .any, inList: anchorSlot?.role == .words,
            asSubject: asSubject)
    }

    private func stemReadings(_ sentence: Int) -> [SentenceReading] {
        document.inheritedSegments(ofBlock: text.sentences[sentence].block).map { SentenceReading(text: text, sentence: $0) }
    }

    private func hasNegatedStem(_ sentence: Int) -> Bool {
        if stemReadings(sentence).contains(where: \.endsNegated) { return true }
        // a list under the heading "Do not"
        let block = text.document.blocks[text.sentences[sentence].block]
        guard case .listItem = block.kind, let heading = block.headings.last, let tokens = document.tokens(ofBlock: heading),
            tokens.count <= 4
        else { return false }
        return text.hits(of: .negator, in: tokens).contains { $0.start <= tokens.lowerBound + 1 }
    }

    private func sharesClause(_ anchor: TermHit, _ present: [(slot: Slot, hits: [TermHit])], _ reading: SentenceReading) -> Bool {
        let clause = reading.clause(of: anchor.start)
        return present.allSatisfy { entry in
            entry.hits.contains { clause.contains($0.start) || !reading.sentence.contains($0.start) }
        }
    }

    /// The sentence, with its stem where that holds a slot the sentence lacks; a bare word of a list with its neighbours.
    private func quoted(_ sentence: Int, _ filled: [[TermHit]]) -> Range<Int> {
        let own = text.sentences[sentence].tokens
        let needsStem = filled.contains { !$0.contains { own.contains($0.start) } }
        let stem = document.inheritedSegments(ofBlock: text.sentences[sentence].block).last
        if let stem, stem.upperBound <= own.lowerBound, needsStem || own.count < QuoteLength.tellsLittle,
            own.upperBound - stem.lowerBound <= QuoteLength.withStem
        {
            return stem.lowerBound..<own.upperBound
        }
        return own.count < QuoteLength.tellsLittle ? document.withNeighbours(ofBlock: text.sentences[sentence].block, own) : own
    }

    private enum QuoteLength {
        /// Shorter passages are quoted together with what stands around them.
        static let tellsLittle = 8
        static let withStem = 70
    }
}
