internal import PlumblineModel
internal import TextMatching

/// Collects facts of one kind; the same value in several places is one fact.
struct FactList {
    let kind: Fact.Kind
    private(set) var facts: [Fact] = []
    private var places: [String: Int] = [:]

    init(kind: Fact.Kind) { self.kind = kind }

    /// - Parameters:
    ///   - key: equal for two ways of writing one value.
    ///   - bytes: where the value stands; its brackets may lie just outside the words of the passage.
    mutating func add(
        _ value: String, key: String, at passage: Passage, holding bytes: Range<Int>? = nil, _ documents: [DocumentContext]
    ) {
        var evidence = Quoting.evidence(passage, documents)
        if let bytes { evidence.widen(toHold: bytes, in: documents[passage.document].text.document) }
        guard let known = places[key] else {
            places[key] = facts.count
            facts.append(Fact(kind: kind, about: "", value: value, places: [evidence]))
            return
        }
        if !facts[known].places.contains(evidence) { facts[known].places.append(evidence) }
    }
}

extension Evidence {
    /// Takes in what stands right before or after the quote.
    fileprivate mutating func widen(toHold bytes: Range<Int>, in document: Document) {
        let wide = min(start, bytes.lowerBound)..<max(end, bytes.upperBound)
        guard wide != start..<end, start - wide.lowerBound <= 2, wide.upperBound - end <= 2 else { return }
        (start, end) = (wide.lowerBound, wide.upperBound)
        quote = document.string(wide).split(separator: "\n").joined(separator: " ")
    }
}

extension DocumentContext {
    /// The sentence that holds a range of bytes, or the whole row of a table's cell, so that the quote says what the value is the value of.
    func passage(around bytes: Range<Int>, inBlock block: Int) -> Passage {
        let own = tokens(ofBlock: block) ?? 0..<0
        let row = rowCells(ofBlock: block).compactMap { tokens(ofBlock: $0) }
        if let first = row.first, let last = row.last, last.upperBound - first.lowerBound <= Quoting.mostWords {
            return Passage(document: index, tokens: first.lowerBound..<last.upperBound, rank: 1, lacks: [])
        }
        let touching = own.first { Int(text.tokens[$0].end) > bytes.lowerBound } ?? own.lowerBound
        return Passage(document: index, tokens: text.sentences[Int(text.sentenceOfToken[touching])].tokens, rank: 1, lacks: [])
    }
}
