internal import PlumblineModel
internal import TextMatching

/// Joins passages that stand close together into one quote, and gives a short passage the rest of its paragraph, so that a reader sees
/// what the outcome rests on without turning to the document.
struct PassageMerging {
    let documents: [DocumentContext]

    /// Words of a quote made of several passages.
    private static let mostWords = 76
    /// A paragraph up to this length is quoted whole.
    private static let wholeParagraph = 72

    /// The passages in order of importance, each widened by later ones next to it.
    func merged(_ passages: [Passage]) -> [Passage] {
        var result: [Passage] = []
        for passage in passages {
            let whole = paragraph(of: passage)
            if let place = result.firstIndex(where: { canJoin($0, whole) }) {
                result[place].tokens = union(result[place], whole)
            } else {
                result.append(whole)
            }
        }
        return result
    }

    private func paragraph(of passage: Passage) -> Passage {
        let document = documents[passage.document]
        let block = document.text.sentences[Int(document.text.sentenceOfToken[passage.tokens.lowerBound])].block
        guard let whole = document.tokens(ofBlock: block), whole.count <= PassageMerging.wholeParagraph,
            whole.lowerBound <= passage.tokens.lowerBound,
            whole.upperBound >= passage.tokens.upperBound
        else { return passage }
        var passage = passage
        passage.tokens = whole
        return passage
    }

    /// Same document, at most a short sentence between them, and short enough together.
    private func canJoin(_ left: Passage, _ right: Passage) -> Bool {
        guard left.document == right.document else { return false }
        let gap = max(left.tokens.lowerBound, right.tokens.lowerBound) - min(left.tokens.upperBound, right.tokens.upperBound)
        return gap <= 12 && union(left, right).count <= PassageMerging.mostWords && isSameSection(left, right)
    }

    private func isSameSection(_ left: Passage, _ right: Passage) -> Bool {
        let text = documents[left.document].text
        func section(_ passage: Passage) -> Int {
            text.sectionOfBlock[text.sentences[Int(text.sentenceOfToken[passage.tokens.lowerBound])].block]
        }
        return section(left) == section(right)
    }

    private func union(_ left: Passage, _ right: Passage) -> Range<Int> {
        min(left.tokens.lowerBound, right.tokens.lowerBound)..<max(left.tokens.upperBound, right.tokens.upperBound)
    }
}
