internal import PlumblineModel
internal import TextMatching

/// Every sentence of the set that sets something aside ("section 4 does not apply to …"), so that an exception far from the duty is seen.
struct ExceptionIndex {
    private struct Entry {
        var document: Int
        var sentence: Int
        /// "4" or "4.2" where the sentence names a section.
        var sections: [String]
    }

    private var entries: [Entry] = []

    init(_ documents: [DocumentContext]) {
        for document in documents {
            let text = document.text
            var seen: Set<Int> = []
            for hit in text.hits(of: .disapplication) {
                let sentence = Int(text.sentenceOfToken[hit.start])
                guard document.isProof(sentence: sentence), seen.insert(sentence).inserted else { continue }
                entries.append(
                    Entry(
                        document: document.index, sentence: sentence,
                        sections: ExceptionIndex.sections(named: text.sentences[sentence].tokens, in: text)))
            }
        }
    }

    /// The passage that sets a sentence's own section aside by its number or its heading ("section 4 does not apply to …").
    func settingAside(sentence: Int, of document: DocumentContext, in documents: [DocumentContext]) -> Passage? {
        let entries = entries.filter { $0.document == document.index && $0.sentence != sentence }
        guard !entries.isEmpty else { return nil }
        let numbers = sectionNumbers(above: sentence, in: document)
        let titles = titles(above: sentence, in: document)
        let entry = entries.first { entry in
            if !Set(entry.sections).isDisjoint(with: numbers) { return true }
            let words = document.text.document.string(document.text.bytes(of: document.text.sentences[entry.sentence].tokens)).lowercased()
            return ["section", "part", "chapter", "headed", "heading"].contains(where: words.contains)
                && titles.contains(where: words.contains)
        }
        guard let entry else { return nil }
        return Passage(
            document: document.index, tokens: document.text.sentences[entry.sentence].tokens, rank: 0,
            lacks: ["an exception is made elsewhere"])
    }

    /// The passage that makes an exception to a candidate's frame: it speaks of the same things.
    func reaching(_ candidate: FramePlace, frame: Frame, in documents: [DocumentContext]) -> Passage? {
        let required = frame.slots.filter(\.isRequired)
        for entry in entries where !(entry.document == candidate.document && entry.sentence == candidate.sentence) {
            let text = documents[entry.document].text
            let tokens = text.sentences[entry.sentence].tokens
            let shared = required.filter { text.contains(anyOf: $0.lexicons, in: tokens) }.count
            let sameThings = shared >= 2 || (shared == 1 && required.count == 1)
            if sameThings {
                return Passage(document: entry.document, tokens: tokens, rank: 0, lacks: ["an exception is made elsewhere"])
            }
        }
        return nil
    }

    private static func sections(named tokens: Range<Int>, in text: AnalysedDocument) -> [String] {
        let string = text.document.string(text.bytes(of: tokens)).lowercased()
        let words = string.split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" }).map(String.init)
        return zip(words, words.dropFirst()).compactMap { word, next in
            guard ["section", "sections", "paragraph", "part", "chapter", "clause"].contains(word), next.first?.isNumber == true else {
                return nil
            }
            return String(next.prefix { $0.isNumber || $0 == "." }).trimmedStops
        }
    }

    /// Headings of at least two words above a sentence, without their numbers, in lower case.
    private func titles(above sentence: Int, in document: DocumentContext) -> [String] {
        let text = document.text
        return text.document.headingPath(of: text.document.blocks[text.sentences[sentence].block]).compactMap { heading in
            let title = heading.lowercased().drop { $0.isNumber || $0 == "." || $0 == " " }
            return title.split(separator: " ").count >= 2 ? String(title) : nil
        }
    }

    private func sectionNumbers(above sentence: Int, in document: DocumentContext) -> [String] {
        let text = document.text
        let block = text.document.blocks[text.sentences[sentence].block]
        return block.headings.compactMap { heading in
            let title = text.document.string(text.document.blocks[heading].range)
            let digits = title.drop { !$0.isNumber && $0.isLetter || $0 == " " }.prefix { $0.isNumber || $0 == "." }
            let number = String(digits).trimmedStops
            return number.isEmpty ? nil : number
        }
    }
}

extension String {
    /// Without full stops at the end.
    fileprivate var trimmedStops: String {
        var text = self
        while text.last == "." { text.removeLast() }
        return text
    }
}
