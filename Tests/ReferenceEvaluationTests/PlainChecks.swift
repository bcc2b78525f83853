import PatternMatching
import PlumblineModel

@testable import PolicyEvaluation
@testable import TextMatching

/// `has_section`, `avoids`, `no_placeholders`, `prefers` and `pattern` the plain way.
struct PlainChecks {
    let texts: [PlainText]

    func section(_ test: SectionTest) -> PlainResult {
        var best: Grade = .nothing
        for text in texts {
            for heading in text.blocks.indices where text.isHeading(heading) && text.blocks[heading].zone == .body {
                guard text.holds(test.titled, block: heading), text.tokens(heading) != nil else { continue }
                let below = text.blocks.indices.filter { text.blocks[$0].headings.contains(heading) && text.isProof($0) }
                let words = below.reduce(0) { $0 + (text.tokens($1)?.count ?? 0) }
                if words == 0 { continue }
                if !test.holds.isEmpty, !below.contains(where: { affirms(test.holds, block: $0, text) }) { continue }
                best = max(best, words >= test.minimumWords ? .met : .partial)
            }
        }
        return PlainResult(grade: best)
    }

    private func affirms(_ lexicons: [Int], block: Int, _ text: PlainText) -> Bool {
        text.text.sentencesOfBlock[block].contains { sentence in
            let hits = text.hits(lexicons, in: [text.text.sentences[sentence].tokens])
            let reading = text.reading(sentence)
            if hits.isEmpty || reading.opensInThePast || reading.isQuoted(hits) { return false }
            return hits.contains { hit in
                !reading.isNegated(hit, own: OwnPhrases([hit]), isThing: true)
                    && text.hits(of: .past, in: reading.clause(of: hit.start)).isEmpty
            }
        }
    }

    func avoids(_ test: Avoidance) -> PlainResult {
        let isFound = texts.contains { text in
            test.anyOf.flatMap { text.hits[$0] }.contains { hit in
                let zone = text.blocks[text.block(ofSentence: text.sentence(of: hit))].zone
                return [.body, .templateNote, .contents].contains(zone)
                    && !(test.unlessQuoted && text.text.tokens[hit.start].marks.contains(.quoted))
            }
        }
        return absence(isFound)
    }

    func noPlaceholders(_ test: PlaceholderTest) -> PlainResult {
        absence(
            texts.contains { text in
                test.also.contains { !text.hits[$0].isEmpty }
                    || text.blocks.indices.contains { block in
                        text.blocks[block].zone != .runningFooter && text.tokens(block) != nil
                            && (text.blocks[block].zone == .templateNote
                                || PlaceholderReading.residue(in: text.text.document, text.blocks[block]) != nil)
                    }
            })
    }

    private func absence(_ isFound: Bool) -> PlainResult {
        if isFound { return PlainResult(grade: .nothing) }
        let words = texts.reduce(0) { $0 + $1.words }
        return words >= 200 ? PlainResult(grade: .met) : PlainResult(grade: .nothing, isOpen: true)
    }

    func prefers(_ test: Preference) -> PlainResult {
        func uses(_ lexicons: [Int]) -> Int {
            texts.reduce(0) { sum, text in
                sum + lexicons.flatMap { text.hits[$0] }.count { text.isProof(sentence: text.sentence(of: $0), withHeadings: true) }
            }
        }
        let (current, old) = (uses(test.term), uses(test.over))
        return PlainResult(grade: current + old == 0 ? .nothing : current >= old ? .met : .partial)
    }

    /// - Parameter pattern: nil where it is no pattern; the rule then has no answer.
    func pattern(_ test: PatternTest, _ pattern: Pattern?) -> PlainResult {
        guard let pattern else { return PlainResult(grade: .nothing, isFaulty: true) }
        var result = PlainResult(grade: .nothing)
        for text in texts {
            for sentence in text.text.sentences.indices where text.isProof(sentence: sentence, withHeadings: false) {
                let block = text.block(ofSentence: sentence)
                let fellows = text.text.sentencesOfBlock[block]
                func start(_ sentence: Int) -> Int { text.text.bytes(of: text.text.sentences[sentence].tokens).lowerBound }
                var place = text.blocks[block].range
                if test.within == .sentence {
                    let from = sentence == fellows.lowerBound ? place.lowerBound : start(sentence)
                    place = from..<(sentence + 1 == fellows.upperBound ? place.upperBound : start(sentence + 1))
                } else if sentence != fellows.lowerBound {
                    continue
                }
                do {
                    guard let match = try pattern.firstMatch(in: text.text.document.text, range: place) else { continue }
                    let own = test.within == .sentence ? sentence : fellows.last { start($0) <= match.lowerBound } ?? fellows.lowerBound
                    if text.reading(own).opensInThePast || text.hasResidue(own, outside: []) { continue }
                    result.grade = .met
                    if result.passages.count < 5 { result.passages.append((text.index, text.text.sentences[own].tokens)) }
                } catch {
                    return PlainResult(grade: .nothing, isFaulty: true)
                }
            }
        }
        return PlainReview(texts: texts).reviewed(result)
    }
}
