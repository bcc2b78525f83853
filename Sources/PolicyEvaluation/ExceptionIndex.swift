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
    /// For each document: of the headings whose sections are set aside the entries that do so, in order.
    private var aside: [[Int: [Int]]] = []

    init(_ documents: [DocumentContext]) {
        for document in documents {
            let text = document.text
            var seen: Set<Int> = []
            let first = entries.count
            for hit in text.hits(of: .disapplication) {
                let sentence = Int(text.sentenceOfToken[hit.start])
                guard document.isProof(sentence: sentence), seen.insert(sentence).inserted else { continue }
                entries.append(
                    Entry(
                        document: document.index, sentence: sentence,
                        sections: ExceptionIndex.sections(named: text.sentences[sentence].tokens, in: text)))
            }
            aside.append(ExceptionIndex.headingsSetAside(by: entries, from: first, in: text))
        }
    }

    /// Of each heading the entries that name its section by number or by title.
    private static func headingsSetAside(by entries: [Entry], from first: Int, in text: AnalysedDocument) -> [Int: [Int]] {
        var aside: [Int: [Int]] = [:]
        var headings: [Heading]?
        for number in first..<entries.count {
            let entry = entries[number]
            let words = lowerCase(text.sentences[entry.sentence].tokens, in: text)
            let mayName = ["section", "part", "chapter", "headed", "heading"].contains { holds(words, Array($0.utf8)) }
            guard mayName || !entry.sections.isEmpty else { continue }
            let all = headings ?? self.headings(of: text)
            headings = all
            for heading in all
            where entry.sections.contains(where: { $0 == heading.number }) || mayName && heading.title.map { holds(words, $0) } ?? false {
                aside[heading.block, default: []].append(number)
            }
        }
        return aside
    }

    private struct Heading {
        var block: Int
        var number: String?
        var title: [UInt8]?
    }

    private static func headings(of text: AnalysedDocument) -> [Heading] {
        text.document.blocks.indices.compactMap { block in
            guard case .heading = text.document.blocks[block].kind else { return nil }
            let title = text.document.string(text.document.blocks[block].range)
            return Heading(block: block, number: sectionNumber(ofTitle: title), title: longTitle(title).map { Array($0.utf8) })
        }
    }

    private static func lowerCase(_ tokens: Range<Int>, in text: AnalysedDocument) -> [UInt8] {
        Array(text.document.string(text.bytes(of: tokens)).lowercased().utf8)
    }

    /// Whether a text holds another, byte by byte.
    private static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        text.indices.contains { text[$0] == part[0] && text[$0...].starts(with: part) }
    }

    /// The passage that sets a sentence's own section aside by its number or its heading ("section 4 does not apply to …").
    func settingAside(sentence: Int, of document: DocumentContext, in documents: [DocumentContext]) -> Passage? {
        let aside = aside[document.index]
        guard !aside.isEmpty else { return nil }
        let headings = document.text.document.blocks[document.text.sentences[sentence].block].headings
        let entry = headings.lazy.flatMap { aside[$0] ?? [] }.filter { entries[$0].sentence != sentence }.min()
        guard let entry else { return nil }
        return Passage(
            document: document.index, tokens: document.text.sentences[entries[entry].sentence].tokens, rank: 0,
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
        let bytes = lowerCase(tokens, in: text)
        let names = ["section", "sections", "paragraph", "part", "chapter", "clause"]
        guard names.contains(where: { holds(bytes, Array($0.utf8)) }) else { return [] }
        let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" }).map(String.init)
        return zip(words, words.dropFirst()).compactMap { word, next in
            guard names.contains(word), next.first?.isNumber == true else { return nil }
            return String(next.prefix { $0.isNumber || $0 == "." }).trimmedStops
        }
    }

    /// A heading of at least two words, without its number, in lower case.
    private static func longTitle(_ heading: String) -> String? {
        let title = heading.lowercased().drop { $0.isNumber || $0 == "." || $0 == " " }
        return title.split(separator: " ").count >= 2 ? String(title) : nil
    }

    /// "4" or "4.2" where a heading begins with a number, a word before it allowed.
    private static func sectionNumber(ofTitle title: String) -> String? {
        let digits = title.drop { !$0.isNumber && $0.isLetter || $0 == " " }.prefix { $0.isNumber || $0 == "." }
        let number = String(digits).trimmedStops
        return number.isEmpty ? nil : number
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
