internal import PlumblineModel
internal import TextMatching

/// A person named for a role, with the place.
struct NamedHolder {
    /// The name as written, title included.
    var name: String
    var tokens: Range<Int>
    var hit: TermHit
    var passage: Passage

    /// Whether two names can be one person's: the last names are the same, and so are the first initials where both give one.
    func isSamePerson(as other: NamedHolder) -> Bool {
        let (own, theirs) = (parts, other.parts)
        guard own.last == theirs.last else { return false }
        guard let first = own.initial, let second = theirs.initial else { return true }
        return first == second
    }

    private var parts: (initial: Character?, last: String) {
        let words = name.lowercased().split { $0 == " " || $0 == "." }.map(String.init).filter { !NameReading.isTitle(Array($0.utf8)) }
        return (words.count > 1 ? words[0].first : nil, words.last ?? "")
    }
}

/// Finds who is named for a role, closely: the name stands right beside the role, in the next cell of its row, or in the short block below it.
/// Whoever stands in for the holder is not the holder.
struct HolderReading {
    let role: [LexiconIndex]
    /// The role itself is that of a deputy.
    private let asksForStandIns: Bool
    /// Terms of one word, acronyms mostly.
    private let singleWords: Set<String>

    init(role: [LexiconIndex], lexicons: [Lexicon]) {
        self.role = role
        singleWords = Set(role.flatMap { lexicons[$0].terms }.flatMap(\.phrases).filter { !$0.contains(" ") }.map { $0.lowercased() })
        asksForStandIns = role.flatMap { lexicons[$0].terms }.allSatisfy { term in
            term.say.lowercased().split(separator: " ").contains { HolderReading.others.contains(String($0)) }
        }
    }

    func holders(in documents: [DocumentContext]) -> [NamedHolder] { documents.flatMap(holders(in:)) }

    private func holders(in document: DocumentContext) -> [NamedHolder] {
        let text = document.text
        var holders: [NamedHolder] = []
        for hit in role.flatMap({ text.hits[$0] }).sorted(by: { ($0.start, -$0.end) < ($1.start, -$1.end) }) {
            let number = Int(text.sentenceOfToken[hit.start])
            let sentence = text.sentences[number]
            let reading = document.reading(ofSentence: number)
            guard text.document.blocks[sentence.block].zone == .body, !reading.opensInThePast,
                reading.cue(.past, inClauseOf: hit.start) == nil, reading.cue(.future, inClauseOf: hit.start) == nil,
                text.hits(of: .negator, in: reading.clause(of: hit.start)).isEmpty, !isStandIn(hit, text), !isLearned(hit, text),
                let name = name(for: hit, document), !holders.contains(where: { $0.tokens == name })
            else { continue }
            let quoted = min(hit.start, name.lowerBound)..<max(hit.end, name.upperBound)
            holders.append(
                NamedHolder(
                    name: text.document.string(text.bytes(of: name)), tokens: name, hit: hit,
                    passage: Passage(
                        document: document.index, tokens: sentence.tokens.contains(name.lowerBound) ? sentence.tokens : quoted, rank: 1,
                        lacks: [])))
        }
        return holders
    }

    private func name(for hit: TermHit, _ document: DocumentContext) -> Range<Int>? {
        let text = document.text
        let sentence = text.sentences[Int(text.sentenceOfToken[hit.start])]
        // a learned name may run from one block into the next
        guard let own = document.tokens(ofBlock: sentence.block), hit.end <= own.upperBound else { return nil }
        let reading = NameReading(text: text)
        let after = hit.end..<min(own.upperBound, hit.end + 8)
        if !after.isEmpty, let name = reading.name(in: after), joins(hit.end..<name.lowerBound, text) { return name }
        if let cell = document.rowCells(ofBlock: sentence.block).first(where: { $0 > sentence.block }) {
            return document.tokens(ofBlock: cell).flatMap { $0.count <= 12 ? reading.name(in: $0) : nil }
        }
        let before = max(sentence.tokens.lowerBound, hit.start - 8)..<hit.start
        if !before.isEmpty, let name = lastName(in: before, reading), name.upperBound < hit.start, joins(name.upperBound..<hit.start, text),
            !text.tokens[name.upperBound].marks.contains(.afterStop)
        {
            return name
        }
        // a label on a line of its own
        guard own.count == hit.end - hit.start, text.document.blocks.indices.contains(sentence.block + 1),
            let next = document.tokens(ofBlock: sentence.block + 1), next.count <= 8, let name = reading.name(in: next),
            name.lowerBound == next.lowerBound
        else { return nil }
        return name
    }

    private func lastName(in range: Range<Int>, _ reading: NameReading) -> Range<Int>? {
        var found: Range<Int>?
        var from = range.lowerBound
        while from < range.upperBound, let name = reading.name(in: from..<range.upperBound) {
            found = name
            from = name.upperBound
        }
        return found
    }

    /// Whether nothing but joining words and acronyms in brackets stands between role and name: "the lead or the head, Mr Birch" names no lead.
    private func joins(_ gap: Range<Int>, _ text: AnalysedDocument) -> Bool {
        gap.allSatisfy { token in
            let marks = text.tokens[token].marks
            if marks.contains(.afterBracket), marks.contains(.allCapitals) { return true }
            return HolderReading.joining.contains(text.document.string(text.tokens[token].range).lowercased())
        }
    }

    private static let joining: Set<String> = [
        "is", "our", "the", "name", "named", "called", "currently", "at", "this", "school", "college", "nursery", "school's", "school’s",
        "s", "of", "who", "as", "a", "acts", "serves", "role", "for",
    ]

    /// Whether a word of or beside the role makes it that of a deputy or of somebody before or for a time.
    private func isStandIn(_ hit: TermHit, _ text: AnalysedDocument) -> Bool {
        guard !asksForStandIns else { return false }
        return (hit.start - 1..<hit.end + 1).contains { token in
            text.tokens.indices.contains(token) && text.sentenceOfToken[token] == text.sentenceOfToken[hit.start]
                && HolderReading.others.contains(text.document.string(text.tokens[token].range).lowercased())
        }
    }

    /// Whether the place is a holder's name that was learned to stand for the role, and not the role's own words.
    private func isLearned(_ hit: TermHit, _ text: AnalysedDocument) -> Bool {
        if NameReading(text: text).name(in: hit.range) != nil { return true }
        guard hit.range.count == 1, text.tokens[hit.start].marks.contains(.capitalised) else { return false }
        let word = text.document.string(text.tokens[hit.start].range).lowercased()
        return !singleWords.contains(word) && !(word.hasSuffix("s") && singleWords.contains(String(word.dropLast())))
    }

    private static let others: Set<String> = [
        "deputy", "deputies", "deputy's", "assistant", "alternate", "additional", "second", "ddsl", "ddsls", "ddsp", "ddso", "ddcpo",
        "deputising",
        "former", "previous", "interim", "acting",
    ]
}
