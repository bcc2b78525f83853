internal import PlumblineModel
internal import TextMatching

/// A sentence that leaves the matter to another document ("see our separate online safety policy"), and what became of it.
struct Delegation {
    /// The document as the sentence names it.
    var named: String
    /// The file of the set whose title or name is that, where there is one.
    var file: String?

    /// One sentence for the explanation.
    var words: String {
        if let file {
            return "It points to “\(named)” (\(file)), which was checked too: no statement that does this was found there either."
        }
        return "It points to “\(named)”, which is not among the files checked."
    }
}

/// Reads which document a sentence points to, and looks for it in the set.
struct DelegationReading {
    let documents: [DocumentContext]

    /// What the sentence around a quote points to; nil where it points nowhere, or to its own document.
    func delegation(of evidence: Evidence) -> Delegation? {
        guard let document = documents.first(where: { $0.text.document.path == evidence.document }) else { return nil }
        let text = document.text
        for sentence in text.sentences where sentence.tokens.count <= DelegationReading.mostWords {
            let bytes = text.bytes(of: sentence.tokens)
            guard bytes.lowerBound < evidence.end, evidence.start < bytes.upperBound else { continue }
            guard let tokens = namedDocument(in: sentence.tokens, text) else { continue }
            let named = text.document.string(text.bytes(of: tokens))
            let words = DelegationReading.telling(named)
            if words.isEmpty || isNamed(words, document) { continue }
            return Delegation(named: named, file: documents.first { isNamed(words, $0) }?.text.document.path)
        }
        return nil
    }

    /// A longer sentence says something itself.
    private static let mostWords = 30

    /// The words after "see" or "set out in" up to "policy" or the like.
    private func namedDocument(in sentence: Range<Int>, _ text: AnalysedDocument) -> Range<Int>? {
        func word(_ token: Int) -> String { text.document.string(text.tokens[token].range).lowercased() }
        for cue in sentence {
            guard
                let length = DelegationReading.pointers.first(where: { pointer in
                    cue + pointer.count <= sentence.upperBound && pointer.indices.allSatisfy { word(cue + $0) == pointer[$0] }
                })?.count
            else { continue }
            var start = cue + length
            while start < sentence.upperBound, DelegationReading.leading.contains(word(start)) { start += 1 }
            let reach = start..<min(start + 9, sentence.upperBound)
            // a comma or another sentence ends the name
            let end = reach.first { DelegationReading.kinds.contains(word($0)) }
            guard let end, !(start + 1..<max(start + 1, end + 1)).contains(where: { isParted($0, text) }) else { continue }
            if word(max(sentence.lowerBound, start - 1)) == "this" { continue }
            return start..<end + 1
        }
        return nil
    }

    private func isParted(_ token: Int, _ text: AnalysedDocument) -> Bool {
        !text.tokens[token].marks.isDisjoint(with: [.afterComma, .afterStop, .afterBreak, .afterBracket])
    }

    /// Longer ones first.
    private static let pointers: [[String]] = [
        "set out in", "set out within", "laid out in", "detailed in", "described in", "explained in", "outlined in", "covered in",
        "covered by",
        "contained in", "contained within", "found in", "found within", "dealt with in", "dealt with under", "addressed in", "refer to",
        "referred to in", "see",
    ].map { $0.split(separator: " ").map(String.init) }

    private static let leading: Set<String> = [
        "our", "the", "a", "this", "separate", "school's", "school’s", "school", "own", "also", "full", "to", "its", "their", "relevant",
        "trust's", "trust’s", "trust", "following",
    ]

    private static let kinds: Set<String> = ["policy", "policies", "procedure", "procedures", "protocol", "protocols", "handbook"]

    /// The words of a name that tell it from others.
    private static func telling(_ name: String) -> Set<String> {
        let words = name.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
        return Set(words).subtracting(kinds).subtracting(leading).subtracting(["and", "of", "for", "on", "in"])
    }

    private func isNamed(_ words: Set<String>, _ document: DocumentContext) -> Bool {
        let path = document.text.document.path.split(separator: "/").last.map(String.init) ?? ""
        return words.isSubset(of: DelegationReading.telling(document.title)) || words.isSubset(of: DelegationReading.telling(path))
    }
}
