internal import PlumblineModel
internal import TextMatching

/// Looks once more at the passages of a clause that is met, whatever its check allows: a sentence about the past, an exception at somebody's
/// pleasure, or a section set aside elsewhere cannot carry it. One clean passage is enough.
struct PassageReview {
    let documents: [DocumentContext]
    let exceptions: ExceptionIndex

    func reviewed(_ result: ClauseResult) -> ClauseResult {
        guard result.grade == .met, !result.passages.isEmpty else { return result }
        let flaws = result.passages.map(flaw)
        if let clean = flaws.firstIndex(where: { $0 == nil }) {
            var result = result
            // the clean passage is the one to quote
            result.passages.insert(result.passages.remove(at: clean), at: 0)
            return result
        }
        guard let flaw = flaws[0] else { return result }
        var reviewed = result
        reviewed.grade = flaw.grade
        reviewed.lacks = [flaw.reason]
        if let passage = flaw.passage { reviewed.passages.insert(passage, at: 1) }
        return reviewed
    }

    private struct Flaw: Equatable {
        var grade: Grade
        var reason: String
        var passage: Passage?

        static func == (left: Flaw, right: Flaw) -> Bool { left.reason == right.reason }
    }

    private func flaw(_ passage: Passage) -> Flaw? {
        let text = documents[passage.document].text
        let sentence = text.sentences[Int(text.sentenceOfToken[passage.tokens.upperBound - 1])].tokens
        let opening = sentence.lowerBound..<min(sentence.lowerBound + 1, sentence.upperBound)
        for (cue, reason) in [(Cue.past, "speaks of the past"), (.future, "speaks of the future")]
        where !text.hits(of: cue, in: opening).isEmpty {
            return Flaw(grade: .partial, reason: reason)
        }
        if let discretion = text.hits(of: .discretion, in: sentence).first {
            return Flaw(
                grade: .capped, reason: "makes an exception (\u{201C}\(text.document.string(text.bytes(of: discretion.range)))\u{201D})")
        }
        if let elsewhere = exceptions.settingAside(
            sentence: Int(text.sentenceOfToken[sentence.lowerBound]), of: documents[passage.document], in: documents)
        {
            return Flaw(grade: .capped, reason: "an exception is made elsewhere", passage: elsewhere)
        }
        return nil
    }
}
