internal import PlumblineModel
internal import TextMatching

/// `refers_to`: which edition of a guidance document the policy rests on. Reference lists count here, change logs do not.
struct EditionCheck {
    let test: EditionTest
    let source: GuidanceSource
    /// Lexicon made of the source's names.
    let names: LexiconIndex
    let asOf: CivilDate

    private struct Citation {
        var edition: String?
        var passage: Passage
    }

    func evaluate(_ documents: [DocumentContext]) -> ClauseResult {
        let citations = documents.flatMap(citations(in:))
        guard !citations.isEmpty else { return .nothing }
        let current = source.edition(on: asOf)?.id
        let right = citations.filter { $0.edition != nil && $0.edition == current }
        switch test.wants {
        case .any: return ClauseResult(grade: .met, passages: Array(citations.prefix(3).map(\.passage)))
        case .inForce:
            var uses: [String: Int] = [:]
            for case let edition? in citations.map(\.edition) { uses[edition, default: 0] += 1 }
            let others = uses.filter { $0.key != current }.values.max() ?? 0
            if !right.isEmpty, right.count >= others { return ClauseResult(grade: .met, passages: Array(right.prefix(3).map(\.passage))) }
            let dated = citations.filter { $0.edition != nil }
            let main = uses.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
            let lack = main.map { "the main edition cited is \($0), not \(current ?? "the one in force")" } ?? "no edition or year is given"
            let shown = dated.isEmpty ? citations : dated.filter { $0.edition == main }
            return ClauseResult(grade: .partial, passages: Array(shown.prefix(3).map(\.passage)), lacks: [lack])
        }
    }

    private func citations(in document: DocumentContext) -> [Citation] {
        let text = document.text
        return text.hits[names].compactMap { hit in
            let sentence = text.sentences[Int(text.sentenceOfToken[hit.start])]
            guard text.document.blocks[sentence.block].zone != .changeLog, text.document.blocks[sentence.block].zone != .contents else {
                return nil
            }
            let reading = document.reading(ofSentence: Int(text.sentenceOfToken[hit.start]))
            if reading.opensInThePast || reading.isNegated(hit, own: OwnPhrases()) || reading.cue(.past, inClauseOf: hit.start) != nil {
                return nil
            }
            let passage = Passage(document: document.index, tokens: sentence.tokens, rank: 1, lacks: [])
            return Citation(edition: edition(near: hit, sentence.tokens, text), passage: passage)
        }
    }

    /// A year up to eight words after the name, before another name of the source, or up to two before it.
    private func edition(near hit: TermHit, _ sentence: Range<Int>, _ text: AnalysedDocument) -> String? {
        let after = hit.end..<max(hit.end, min(sentence.upperBound, hit.end + 8))
        for token in after {
            if text.hits(of: names, in: token..<token + 1).isEmpty == false { continue }
            if let year = year(token, text) { return year }
            // another sentence-like unit begins: the year there is not this document's
            if token > hit.end + 1, text.tokens[token].marks.contains(.afterComma), !text.tokens[token].marks.contains(.number),
                month(token, text) == false
            {
                break
            }
        }
        return (max(sentence.lowerBound, hit.start - 2)..<hit.start).reversed().lazy.compactMap { year($0, text) }.first
    }

    private func year(_ token: Int, _ text: AnalysedDocument) -> String? {
        guard text.tokens[token].marks.contains(.number) else { return nil }
        let word = text.document.string(text.tokens[token].range)
        guard word.count == 4, let value = Int(word), (2014...2040).contains(value) else { return nil }
        return word
    }

    private func month(_ token: Int, _ text: AnalysedDocument) -> Bool { !text.hits(of: .month, in: token..<token + 1).isEmpty }
}
