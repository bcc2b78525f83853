internal import PlumblineModel
internal import TextMatching

/// `names`: a role with the person who holds it and, where asked, a way to reach them.
struct NamesCheck {
    let test: NameTest

    func evaluate(_ documents: [DocumentContext]) -> ClauseResult {
        var candidates: [(grade: Grade, passage: Passage)] = []
        for document in documents {
            for hit in test.role.flatMap({ document.text.hits[$0] }).sorted(by: { $0.start < $1.start }) {
                let sentence = Int(document.text.sentenceOfToken[hit.start])
                let zone = document.text.document.blocks[document.text.sentences[sentence].block].zone
                guard zone == .body, !document.reading(ofSentence: sentence).opensInThePast else { continue }
                candidates.append(judge(hit, sentence, document))
            }
        }
        guard
            let best = candidates.enumerated().max(by: {
                ($0.element.grade, $0.element.passage.rank, -$0.offset) < ($1.element.grade, $1.element.passage.rank, -$1.offset)
            })?.element
        else { return .nothing }
        var same = candidates.filter { $0.grade == best.grade }.map(\.passage).filter { $0.tokens != best.passage.tokens }
        same.insert(best.passage, at: 0)
        return ClauseResult(grade: best.grade, passages: Array(same.prefix(3)), lacks: best.grade == .met ? [] : best.passage.lacks)
    }

    private func judge(_ hit: TermHit, _ sentence: Int, _ document: DocumentContext) -> (grade: Grade, passage: Passage) {
        let text = document.text
        let block = text.sentences[sentence].block
        let reading = NameReading(text: text)
        let surroundings = surroundings(of: hit, block: block, document)
        let name = surroundings.names.lazy.compactMap { reading.name(in: $0) }.first { !isDenied(name: $0, role: hit, text) }
        let hasContact =
            surroundings.contacts.contains { reading.hasContact(in: text.bytes(of: $0), webCounts: !test.needs.contains(.name)) }
            || (test.needs.contains(.contact) && name.map { isReachableElsewhere($0, document, reading) } ?? false)
        var lacks: [String] = []
        if test.needs.contains(.name), name == nil { lacks.append("no person is named") }
        if test.needs.contains(.contact), !hasContact { lacks.append("no telephone number or email address stands with it") }
        // a role without a name, however reachable, is only part of what is asked
        let grade: Grade = lacks.isEmpty ? .met : .partial
        var quoted = text.sentences[sentence].tokens
        if let name, !quoted.contains(name.lowerBound), abs(name.lowerBound - quoted.lowerBound) <= 40 {
            quoted = min(quoted.lowerBound, name.lowerBound)..<max(quoted.upperBound, name.upperBound)
        }
        let rank = (name == nil ? 0.0 : 2) + (hasContact ? 1 : 0)
        return (grade, Passage(document: document.index, tokens: quoted, rank: rank, lacks: Lacks(lacks)))
    }

    /// "Karen Obi is no longer our lead": a denial or a past between the name and the role.
    private func isDenied(name: Range<Int>, role: TermHit, _ text: AnalysedDocument) -> Bool {
        let (from, to) = (min(name.upperBound, role.end), max(name.lowerBound, role.start))
        guard from < to, text.sentenceOfToken[name.lowerBound] == text.sentenceOfToken[role.start] else { return false }
        return !text.hits(of: .verbalNegator, in: from..<to).isEmpty
    }

    /// Whether the same name stands elsewhere in the document, in a list of contacts, with a number or address.
    private func isReachableElsewhere(_ name: Range<Int>, _ document: DocumentContext, _ reading: NameReading) -> Bool {
        let text = document.text
        guard name.count >= 2 else { return false }
        // a name's words are capitalised wherever it stands
        for start in document.capitalised where start != name.lowerBound && start + name.count <= text.tokens.count {
            guard name.allSatisfy({ areSpelledAlike($0, start + $0 - name.lowerBound, text) }) else { continue }
            let block = text.sentences[Int(text.sentenceOfToken[start])].block
            let near =
                ([block] + document.rowCells(ofBlock: block)).compactMap { document.tokens(ofBlock: $0) }
                + following(block, document).prefix(2)
            if near.contains(where: { $0.count <= 40 && reading.hasContact(in: text.bytes(of: $0), webCounts: false) }) { return true }
        }
        return false
    }

    private func areSpelledAlike(_ one: Int, _ other: Int, _ text: AnalysedDocument) -> Bool {
        let (left, right) = (text.tokens[one].range, text.tokens[other].range)
        return left.count == right.count
            && (0..<left.count).allSatisfy {
                text.document.text[left.lowerBound + $0] == text.document.text[right.lowerBound + $0]
            }
    }

    /// Token ranges in which the holder's name may stand, nearest first, and those in which a way to reach them may stand.
    private func surroundings(of hit: TermHit, block: Int, _ document: DocumentContext) -> (names: [Range<Int>], contacts: [Range<Int>]) {
        let text = document.text
        guard let own = document.tokens(ofBlock: block) else { return ([], []) }
        let row = document.rowCells(ofBlock: block).filter { $0 != block }.compactMap { document.tokens(ofBlock: $0) }
        if !row.isEmpty { return ([own] + row, [own] + row) }
        var names: [Range<Int>] = []
        let sentence = text.sentences[Int(text.sentenceOfToken[hit.start])].tokens
        // a role that closes its sentence may be followed by the name in the next one, as in lists without punctuation
        let end = sentence.upperBound - hit.end <= 1 ? own.upperBound : sentence.upperBound
        if hit.end < end { names.append(hit.end..<min(end, hit.end + 9)) }
        names.append(max(sentence.lowerBound, hit.start - 7)..<hit.start)
        // the number of a service stands after its name or right before it; one further back is another body's
        let before = max(sentence.lowerBound, hit.start - 6)..<hit.start
        let isBeside = before.isEmpty || text.hits(of: .conjunction, in: before).isEmpty
        var contacts = test.needs.contains(.name) ? [own] : [(isBeside ? before.lowerBound : hit.start)..<own.upperBound]
        let following = following(block, document)
        if own.upperBound - hit.end <= 4, let next = following.first, next.count <= 14 { names.append(next) }
        if own.count <= 8, block > 0, let previous = document.tokens(ofBlock: block - 1), previous.count <= 6 { names.append(previous) }
        if own.upperBound - hit.end <= 30 { contacts += following.prefix(4) }
        return (names.filter { !$0.isEmpty }, contacts.filter { text.tokens.count >= $0.upperBound })
    }

    /// The next four blocks that have words, up to the next heading.
    private func following(_ block: Int, _ document: DocumentContext) -> [Range<Int>] {
        let blocks = document.text.document.blocks
        guard block + 1 < blocks.count else { return [] }
        return (block + 1..<min(block + 5, blocks.count)).prefix { number in
            if case .heading = blocks[number].kind { false } else { true }
        }.compactMap { document.tokens(ofBlock: $0) }
    }
}
