import PlumblineModel

@testable import PolicyEvaluation
@testable import TextMatching

/// What the plain evaluation finds for a clause.
struct PlainResult {
    var grade: Grade
    var isOpen = false
    /// The check could not be made.
    var isFaulty = false
    /// Best first: index of the text and the tokens quoted.
    var passages: [(text: Int, tokens: Range<Int>)] = []
}

/// "What every passage is held to" (docs/rule-language.md): of a met clause's best ten passages one must be free of the past and the future at its
/// opening, of an exception at somebody's pleasure, and of a section set aside elsewhere.
struct PlainReview {
    let texts: [PlainText]

    func reviewed(_ result: PlainResult) -> PlainResult {
        guard result.grade == .met, !result.passages.isEmpty else { return result }
        let grades = result.passages.map(grade)
        var result = result
        if !grades.contains(.met) { result.grade = grades[0] }
        return result
    }

    private func grade(_ passage: (text: Int, tokens: Range<Int>)) -> Grade {
        let text = texts[passage.text]
        let number = Int(text.text.sentenceOfToken[passage.tokens.upperBound - 1])
        let sentence = text.text.sentences[number].tokens
        let opening = sentence.lowerBound..<sentence.lowerBound + 1
        if !text.hits(of: .past, in: opening).isEmpty || !text.hits(of: .future, in: opening).isEmpty { return .partial }
        if !text.hits(of: .discretion, in: sentence).isEmpty { return .capped }
        return isSetAside(number, text) ? .capped : .met
    }

    /// Whether another sentence of the same text sets a section above aside, by its number or by its heading.
    private func isSetAside(_ sentence: Int, _ text: PlainText) -> Bool {
        let headings = text.blocks[text.block(ofSentence: sentence)].headings.map { text.text.document.string(text.blocks[$0].range) }
        return text.text.sentences.indices.contains { other in
            let tokens = text.text.sentences[other].tokens
            guard other != sentence, text.isProof(sentence: other, withHeadings: false),
                !text.hits(of: .disapplication, in: tokens).isEmpty
            else { return false }
            let words = text.text.document.string(text.text.bytes(of: tokens)).lowercased()
            return headings.contains { names(words, $0) }
        }
    }

    private func names(_ words: String, _ heading: String) -> Bool {
        let list = words.split { $0 == " " || $0 == "," || $0 == ";" }.map(String.init)
        let numbers = zip(list, list.dropFirst()).filter { word, next in
            ["section", "sections", "paragraph", "part", "chapter", "clause"].contains(word) && next.first?.isNumber == true
        }.map { number(in: $1) }
        let own = number(in: String(heading.drop { !$0.isNumber && ($0.isLetter || $0 == " ") || $0 == " " }))
        if !own.isEmpty, numbers.contains(own) { return true }
        let title = heading.lowercased().drop { $0.isNumber || $0 == "." || $0 == " " }
        return ["section", "part", "chapter", "headed", "heading"].contains(where: words.contains)
            && title.split(separator: " ").count >= 2 && words.contains(title)
    }

    private func number(in text: String) -> String {
        var number = text.prefix { $0.isNumber || $0 == "." }
        while number.last == "." { number.removeLast() }
        return String(number)
    }
}
