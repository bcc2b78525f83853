internal import PatternMatching
internal import PlumblineModel
internal import TextMatching

/// `pattern`: a regular expression over one sentence or block of body text at a time.
struct PatternCheck {
    let test: PatternTest
    /// Compiled with the pack; nil where it is no pattern.
    let pattern: Pattern?

    func evaluate(_ documents: [DocumentContext]) -> ClauseResult {
        guard let pattern else { return fault("its pattern is none") }
        var passages: [Passage] = []
        do throws(PatternLimitReached) {
            for document in documents {
                let text = document.text
                for place in places(of: document) where passages.count < 5 {
                    guard let match = try pattern.firstMatch(in: text.document.text, range: place.bytes) else { continue }
                    let sentence = sentence(of: match, in: place.sentences, text)
                    guard !document.reading(ofSentence: sentence).opensInThePast,
                        !document.hasResidue(sentence: sentence)
                    else { continue }
                    passages.append(
                        Passage(document: document.index, tokens: text.sentences[sentence].tokens, rank: 1, lacks: []))
                }
            }
        } catch {
            return fault("its pattern takes more steps than one gets")
        }
        return passages.isEmpty ? .nothing : ClauseResult(grade: .met, passages: passages)
    }

    private func fault(_ reason: String) -> ClauseResult { ClauseResult(grade: .nothing, fault: reason) }

    private struct Place {
        var bytes: Range<Int>
        var sentences: Range<Int>
    }

    private func places(of document: DocumentContext) -> [Place] {
        let text = document.text
        let proof = text.sentences.indices.filter { document.isProof(sentence: $0) }
        switch test.within {
        case .sentence: return proof.map { Place(bytes: bytes(ofSentence: $0, text), sentences: $0..<$0 + 1) }
        case .paragraph:
            let blocks = proof.map { text.sentences[$0].block }
            return Set(blocks).sorted().map { Place(bytes: text.document.blocks[$0].range, sentences: text.sentencesOfBlock[$0]) }
        }
    }

    /// From the first character of a sentence to that of the next in its block, punctuation included.
    private func bytes(ofSentence sentence: Int, _ text: AnalysedDocument) -> Range<Int> {
        let block = text.sentences[sentence].block
        let all = text.sentencesOfBlock[block]
        let range = text.document.blocks[block].range
        let start = sentence == all.lowerBound ? range.lowerBound : text.bytes(of: text.sentences[sentence].tokens).lowerBound
        let end = sentence + 1 < all.upperBound ? text.bytes(of: text.sentences[sentence + 1].tokens).lowerBound : range.upperBound
        return start..<max(start, end)
    }

    private func sentence(of match: Range<Int>, in sentences: Range<Int>, _ text: AnalysedDocument) -> Int {
        sentences.first { text.bytes(of: text.sentences[$0].tokens).upperBound > match.lowerBound } ?? sentences.upperBound - 1
    }
}
