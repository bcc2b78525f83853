internal import PlumblineModel
internal import TextMatching

/// `has_section`: a heading or a whole document on a topic, with words of its own below it.
struct SectionCheck {
    let test: SectionTest

    func evaluate(_ documents: [DocumentContext]) -> ClauseResult {
        var best: (grade: Grade, words: Int, passage: Passage)?
        for document in documents {
            let text = document.text
            for (number, block) in text.document.blocks.enumerated() where block.zone == .body {
                guard case .heading = block.kind, document.has(test.titled, block: number), let heading = document.tokens(ofBlock: number)
                else { continue }
                let members = text.document.blocks.indices.filter {
                    text.document.blocks[$0].headings.contains(number) && text.document.blocks[$0].zone == .body
                }
                let bodies = members.filter { if case .heading = text.document.blocks[$0].kind { false } else { true } }
                let words = bodies.reduce(0) { $0 + (document.tokens(ofBlock: $1)?.count ?? 0) }
                guard words > 0 else { continue }
                if !test.holds.isEmpty, !bodies.contains(where: { !document.affirming(test.holds, block: $0).isEmpty }) { continue }
                let grade: Grade = words >= test.minimumWords ? .met : .partial
                if let best, (grade, words) <= (best.grade, best.words) { continue }
                var quoted = heading
                if !test.holds.isEmpty,
                    let telling = bodies.lazy.flatMap({ document.affirming(test.holds, block: $0) }).first
                {
                    quoted = text.sentences[telling].tokens
                } else if let first = bodies.first, let sentence = text.sentencesOfBlock[first].first,
                    text.sentences[sentence].tokens.upperBound - heading.lowerBound <= 70,
                    text.sentences[sentence].tokens.lowerBound >= heading.upperBound
                {
                    quoted = heading.lowerBound..<text.sentences[sentence].tokens.upperBound
                }
                let lacks: Lacks = grade == .met ? [] : ["only \(words) words stand under the heading"]
                best = (grade, words, Passage(document: document.index, tokens: quoted, rank: Double(words), lacks: lacks))
            }
        }
        guard let best else { return .nothing }
        return ClauseResult(grade: best.grade, passages: [best.passage], lacks: best.passage.lacks)
    }
}
