internal import PlumblineModel
internal import TextMatching

/// Finds and judges the places of one document where a frame's slots meet.
struct FrameSearch {
    let prepared: PreparedFrame
    let lexicons: [Lexicon]
    let document: DocumentContext

    private var frame: Frame { prepared.frame }
    private var text: AnalysedDocument { document.text }

    init(_ prepared: PreparedFrame, lexicons: [Lexicon], document: DocumentContext) {
        self.prepared = prepared
        self.lexicons = lexicons
        self.document = document
    }

    /// What a place is worth, or nil where something spoils it.
    func grade(of place: FramePlace) -> Grade? {
        if place.most == .nothing { return spoiled(place.sentence) ? nil : .nothing }
        return judge(place, withReasons: false)?.grade
    }

    /// What keeps a place from being met, in words.
    func lacks(of place: FramePlace) -> [String] { judge(place, withReasons: true)?.lacks ?? [] }

    /// A required slot with its places around a sentence.
    private struct Filled {
        var slot: PreparedSlot
        var hits: [TermHit]
    }

    private func judge(_ place: FramePlace, withReasons: Bool) -> Verdict? {
        let sentence = place.sentence
        if spoiled(sentence) { return nil }
        var verdict = Verdict(withReasons: withReasons)
        if !place.suffices {
            // how it is said matters only where what is said suffices
            verdict.lower(to: .nothing)
        }
        let segments = document.segments(ofSentence: sentence, scope: frame.within)
        let filled = prepared.required.map { Filled(slot: $0, hits: hits(of: $0, in: segments)) }
        let present = filled.filter { !$0.hits.isEmpty }
        if present.count < filled.count {
            verdict.note(filled.filter { $0.hits.isEmpty }.map { name($0.slot.slot) }.joined(separator: "; "), isSlot: true)
            verdict.lower(to: .partial)
        }
        if place.suffices { judgeManner(present, place, segments, &verdict) }
        return verdict
    }

    /// How the passage says it and whether it is about the topic.
    private func judgeManner(_ present: [Filled], _ place: FramePlace, _ segments: [Range<Int>], _ verdict: inout Verdict) {
        let allHits = present.flatMap(\.hits)
        judgeWording(present, sentence: place.sentence, segments, allHits: allHits, &verdict)
        if verdict.isSettled { return }
        if document.hasResidue(sentence: place.sentence, outside: allHits) {
            verdict.note("was left for the school to fill in")
            verdict.lower(to: .partial)
        }
        if place.topic == 0, frame.otherwiseWorth != .full {
            verdict.lower(to: frame.otherwiseWorth == .partly ? .partial : .nothing)
            verdict.note(TopicWords.lack(frame.about, lexicons))
        }
    }

    private func hits(of slot: PreparedSlot, in segments: [Range<Int>]) -> [TermHit] {
        var found: [TermHit] = []
        for segment in segments {
            for lexicon in slot.set.lexicons { found += text.hits(of: lexicon, in: segment) }
        }
        return found
    }

    private func spoiled(_ sentence: Int) -> Bool {
        guard !prepared.unless.isEmpty else { return false }
        if document.holding(prepared.unless, within: .sentence).contains(sentence) { return true }
        return text.document.blocks[text.sentences[sentence].block].headings.last.map { document.has(frame.unless, block: $0) } ?? false
    }

    private func name(_ slot: Slot) -> String { slot.label ?? slot.lexicons.first.map { lexicons[$0].means } ?? slot.role.rawValue }

    private var anchorRole: SlotRole? { prepared.anchor.map { prepared.required[$0].slot.role } }

    /// Negation, firmness, time, restatement, quotation, exception: the best reading over the anchor's hits decides.
    private func judgeWording(
        _ present: [Filled], sentence: Int, _ segments: [Range<Int>], allHits: [TermHit], _ verdict: inout Verdict
    ) {
        let anchorRole = anchorRole
        guard let anchors = present.first(where: { $0.slot.slot.role == anchorRole })?.hits, !anchors.isEmpty else {
            // without its verb a passage can only come near
            return
        }
        // an optional slot may hold the exception that is part of the duty
        let own = OwnPhrases(prepared.optional.isEmpty ? allHits : allHits + prepared.optional.flatMap { hits(of: $0, in: segments) })
        // what stands in an "if" or "when" says nothing where the main clause holds the verb too
        let main = anchors.filter { !isConditional($0) }
        var best: Verdict?
        for anchor in main.isEmpty ? anchors : main {
            let reading = reading(
                of: anchor, sentence: sentence, present: present, allHits: allHits, own: own.outside(anchor, anchors),
                Verdict(withReasons: verdict.withReasons))
            if best.map({ $0.grade < reading.grade }) ?? true { best = reading }
            if reading.grade == .met { break }
        }
        guard let best else { return }
        verdict.join(best)
        if verdict.isSettled { return }
        judgeOthers(present, own, &verdict)
        // whatever must occur must be affirmed
        if frame.polarity == .affirmed {
            for entry in present where !entry.slot.isAnchor && entry.hits.allSatisfy({ isNegated($0, own: own, asSubject: false) }) {
                verdict.note("denies \(name(entry.slot.slot))")
                verdict.lower(to: .nothing)
            }
        }
    }

    /// What else must occur is held to the same: it may stand in another sentence, which has its own past, quotation and exception, and
    /// words that must all occur their own firmness ("through our lessons pupils may learn about consent").
    private func judgeOthers(_ present: [Filled], _ own: OwnPhrases, _ verdict: inout Verdict) {
        for entry in present where !entry.slot.isAnchor {
            let readings = entry.hits.map { ($0, reading(around: $0)) }
            if readings.allSatisfy({ $1.opensInThePast }) { note("speaks of the past", .partial, &verdict) }
            if readings.allSatisfy({ $1.isQuoted([$0]) }) { note("stands in a quotation", .partial, &verdict) }
            if readings.allSatisfy({ $1.exception(outside: own, evenProtective: !frame.allowsExceptions) != nil }) {
                note("makes an exception", .capped, &verdict)
            }
            if frame.commitment != .any, anchorRole == .words,
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
        of anchor: TermHit, sentence: Int, present: [Filled], allHits: [TermHit], own: OwnPhrases, _ fresh: Verdict
    ) -> Verdict {
        let home = Int(text.sentenceOfToken[anchor.start])
        let reading = document.reading(ofSentence: home)
        var verdict = fresh
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
        if verdict.isSettled { return verdict }
        if frame.within == .clause, !sharesClause(anchor, present, reading) {
            verdict.note("the parts stand in different clauses")
            verdict.lower(to: .partial)
        }
        if frame.commitment != .any { judgeFirmness(anchor, allHits, own, reading, sentence, home, &verdict) }
        for cue in [Cue.past, .future] {
            if let words = reading.cue(cue, inClauseOf: anchor.start) {
                verdict.note(
                    cue == .past
                        ? "speaks of the past (\u{201C}\(reading.string(words))\u{201D})"
                        : "speaks of the future (\u{201C}\(reading.string(words))\u{201D})")
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
        let firmness =
            reading.firmness(of: anchor, own: own)
            ?? (home == sentence ? stemReadings(sentence).compactMap(\.closingFirmness).last : nil)
        switch firmness ?? .firm {
        case .weak:
            verdict.note("says it weakly")
            verdict.lower(to: .partial)
        case .firm, .expected: break
        }
        if let hedge = reading.isHedged(allHits, anchor: anchor, own: own) {
            verdict.note("says it with \u{201C}\(reading.string(hedge))\u{201D}")
            verdict.lower(to: .partial)
        }
    }

    private func reading(around hit: TermHit) -> SentenceReading {
        document.reading(ofSentence: Int(text.sentenceOfToken[hit.start]))
    }

    private func isConditional(_ hit: TermHit) -> Bool { reading(around: hit).isConditional(hit) }

    private func isNegated(_ hit: TermHit, own: OwnPhrases, asSubject: Bool = true) -> Bool {
        let isWords = anchorRole == .words
        return reading(around: hit).isNegated(
            hit, own: own, isThing: isWords && frame.commitment == .any, inList: isWords, asSubject: asSubject)
    }

    private func stemReadings(_ sentence: Int) -> [SentenceReading] { document.stemReadings(ofBlock: text.sentences[sentence].block) }

    private func hasNegatedStem(_ sentence: Int) -> Bool {
        if stemReadings(sentence).contains(where: \.endsNegated) { return true }
        // a list under the heading "Do not"
        let block = text.document.blocks[text.sentences[sentence].block]
        guard case .listItem = block.kind, let heading = block.headings.last, let tokens = document.tokens(ofBlock: heading),
            tokens.count <= 4
        else { return false }
        return text.hits(of: .negator, in: tokens).contains { $0.start <= tokens.lowerBound + 1 }
    }

    private func sharesClause(_ anchor: TermHit, _ present: [Filled], _ reading: SentenceReading) -> Bool {
        let clause = reading.clause(of: anchor.start)
        return present.allSatisfy { entry in
            entry.hits.contains { clause.contains($0.start) || !reading.sentence.contains($0.start) }
        }
    }
}
