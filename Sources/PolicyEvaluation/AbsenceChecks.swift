internal import PlumblineModel
internal import TextMatching

/// `avoids`: outdated or harmful wording is absent from everything that was read.
struct AvoidanceCheck {
    let test: Avoidance

    func evaluate(_ documents: [DocumentContext]) -> ClauseResult {
        var found: [Passage] = []
        for document in documents {
            let text = document.text
            for lexicon in test.anyOf {
                for hit in text.hits[lexicon] {
                    let sentence = text.sentences[Int(text.sentenceOfToken[hit.start])]
                    let zone = text.document.blocks[sentence.block].zone
                    guard zone == .body || zone == .templateNote || zone == .contents else { continue }
                    if test.unlessQuoted, text.tokens[hit.start].marks.contains(.quoted) { continue }
                    found.append(
                        Passage(
                            document: document.index, tokens: sentence.tokens, rank: 1,
                            lacks: ["uses \u{201C}\(text.document.string(text.bytes(of: hit.range)))\u{201D}"]))
                }
            }
        }
        return Absence.result(found: found, documents)
    }
}

/// `no_placeholders`: nothing of a template is left to fill in.
struct PlaceholderCheck {
    let test: PlaceholderTest

    func evaluate(_ documents: [DocumentContext]) -> ClauseResult {
        var found: [Passage] = []
        for document in documents {
            let text = document.text
            for (number, block) in text.document.blocks.enumerated() where block.zone != .runningFooter {
                guard let tokens = document.tokens(ofBlock: number) else {
                    continue
                }
                if let residue = document.structure.residues[number]?.first {
                    found.append(
                        Passage(
                            document: document.index, tokens: narrowed(tokens, around: residue, text), rank: 2,
                            lacks: ["\u{201C}\(text.document.string(residue))\u{201D} was left in"]))
                } else if block.zone == .templateNote {
                    found.append(Passage(document: document.index, tokens: tokens, rank: 1, lacks: ["a drafting note was left in"]))
                }
            }
            for lexicon in test.also {
                for hit in text.hits[lexicon] {
                    let sentence = text.sentences[Int(text.sentenceOfToken[hit.start])]
                    found.append(
                        Passage(
                            document: document.index, tokens: sentence.tokens, rank: 1,
                            lacks: ["\u{201C}\(text.document.string(text.bytes(of: hit.range)))\u{201D} was left in"]))
                }
            }
        }
        return Absence.result(found: found, documents)
    }

    /// The sentence around the residue, or the tokens next to it.
    private func narrowed(_ tokens: Range<Int>, around bytes: Range<Int>, _ text: AnalysedDocument) -> Range<Int> {
        let touching = tokens.filter { Int(text.tokens[$0].end) > bytes.lowerBound && Int(text.tokens[$0].start) < bytes.upperBound }
        guard let first = touching.first else { return tokens }
        return text.sentences[Int(text.sentenceOfToken[first])].tokens
    }
}

/// What a search that should find nothing says.
enum Absence {
    /// Fewer words than this prove no absence (design.md section 3).
    static let leastWords = 200

    static func result(found: [Passage], _ documents: [DocumentContext]) -> ClauseResult {
        guard found.isEmpty else {
            let best = found.sorted { ($0.rank, $1.document, $1.tokens.lowerBound) > ($1.rank, $0.document, $0.tokens.lowerBound) }
            return ClauseResult(grade: .nothing, near: Array(best.prefix(3)), lacks: best[0].lacks)
        }
        let words = documents.reduce(0) { $0 + $1.words }
        guard words >= leastWords else {
            return ClauseResult(grade: .nothing, lacks: ["too little text to search: \(words) words"], isOpen: true)
        }
        // the first words of each document stand for what was searched
        let searched = documents.compactMap { document in
            document.text.sentences.first.map { Passage(document: document.index, tokens: $0.tokens, rank: 0, lacks: []) }
        }
        return ClauseResult(grade: .met, passages: searched, isAbsence: true)
    }
}
