internal import PlumblineModel
internal import TextMatching

/// `prefers`: the current term is the main one, the old one at most an alias.
struct PreferenceCheck {
    let test: Preference

    func evaluate(_ documents: [DocumentContext]) -> ClauseResult {
        let current = uses(of: test.term, documents)
        let old = uses(of: test.over, documents)
        if current.isEmpty, old.isEmpty { return .nothing }
        if current.count >= old.count { return ClauseResult(grade: .met, passages: Array(current.prefix(3))) }
        let lacks: Lacks = ["the older term is the main one: \(old.count) uses against \(current.count)"]
        return ClauseResult(grade: .partial, passages: Array((old + current).prefix(3)), lacks: lacks)
    }

    /// One passage per use in the text or its headings.
    private func uses(of lexicons: [LexiconIndex], _ documents: [DocumentContext]) -> [Passage] {
        documents.flatMap { document in
            lexicons.flatMap { document.text.hits[$0] }.sorted { $0.start < $1.start }.compactMap { hit in
                let sentence = Int(document.text.sentenceOfToken[hit.start])
                guard document.isProof(sentence: sentence, withHeadings: true) else { return nil }
                return Passage(document: document.index, tokens: document.text.sentences[sentence].tokens, rank: 0, lacks: [])
            }
        }
    }
}
