import PlumblineModel

@testable import TextMatching

/// Finds the terms of lexicons as docs/rule-language.md says it, "A lexicon": at every word of the text every phrase is tried, word by word. No
/// automaton, no numbers for words, no posting lists. It shares the tokens, the sentences and the folding of words with the engine, nothing else.
struct PlainMatcher {
    let lexicons: [Lexicon]
    private let traits: TermTraits.Reader
    /// Phrases by the key of their first word; the rest is compared.
    private var phrases: [String: [Phrase]] = [:]

    private enum Kind { case term, blocker, notEnough }

    private struct Phrase {
        var parts: [[String]]
        var lexicon: Int
        var term: Int
        var kind: Kind
        var traits: TermTraits
    }

    /// - Parameter lexicons: the pack's, then one of the names of each source; the engine's cues follow them.
    init(_ lexicons: [Lexicon]) {
        var numbers: [String: Int32] = [:]
        func number(_ word: [UInt8]) -> Int32 {
            let key = PlainMatcher.key(word)
            if numbers[key] == nil { numbers[key] = Int32(numbers.count) }
            return numbers[key] ?? 0
        }
        self.lexicons = lexicons + Cue.allCases.map(\.lexicon)
        traits = TermTraits.Reader { PhraseWords.parts(of: $0).joined().map(number) }
        for (index, lexicon) in self.lexicons.enumerated() {
            func add(_ phrase: String, _ kind: Kind, term: Int) {
                let words = PhraseWords.parts(of: phrase)
                guard let first = words.first?.first else { return }
                phrases[PlainMatcher.key(first), default: []].append(
                    Phrase(
                        parts: words.map { $0.map(PlainMatcher.key) }, lexicon: index, term: term, kind: kind,
                        traits: traits.traits(of: words.map { $0.map(number) })))
            }
            for (term, entry) in lexicon.terms.enumerated() {
                for phrase in entry.phrases { add(phrase, .term, term: term) }
            }
            for blocker in lexicon.blockers { add(blocker, .blocker, term: 0) }
            for phrase in lexicon.notEnough { add(phrase, .notEnough, term: 0) }
        }
    }

    private static func key(_ word: [UInt8]) -> String { String(decoding: Lemma.key(of: word), as: UTF8.self) }

    /// Hits of each lexicon and cue in a text, ordered by first word.
    func hits(in text: AnalysedDocument) -> [[TermHit]] {
        let keys = PlainMatcher.keys(of: text)
        var hits = [[TermHit]](repeating: [], count: lexicons.count)
        var blocked = hits
        for sentence in text.sentences {
            for start in sentence.tokens {
                for phrase in phrases[keys[start]] ?? [] {
                    guard let end = end(of: phrase, at: start, keys, sentence.tokens) else { continue }
                    let hit = TermHit(start: start, end: end, term: phrase.term, traits: phrase.traits)
                    switch phrase.kind {
                    case .term: hits[phrase.lexicon].append(hit)
                    case .blocker: blocked[phrase.lexicon].append(hit)
                    case .notEnough: break
                    }
                }
            }
        }
        for lexicon in hits.indices {
            hits[lexicon] = PlainMatcher.ordered(
                hits[lexicon].filter { hit in !blocked[lexicon].contains { $0.start <= hit.start && hit.end <= $0.end } })
        }
        learnAcronyms(in: text, &hits)
        return hits
    }

    static func ordered(_ hits: [TermHit]) -> [TermHit] {
        hits.sorted { ($0.start, -$0.end, $0.term, $0.traits.rawValue) < ($1.start, -$1.end, $1.term, $1.traits.rawValue) }
    }

    /// The end of a phrase that begins at a word, or nil. Of a part after a gap the first use counts, at most four words on.
    private func end(of phrase: Phrase, at start: Int, _ keys: [String], _ sentence: Range<Int>) -> Int? {
        func stands(_ part: [String], at place: Int) -> Bool {
            place + part.count <= sentence.upperBound && part.indices.allSatisfy { keys[place + $0] == part[$0] }
        }
        guard stands(phrase.parts[0], at: start) else { return nil }
        var end = start + phrase.parts[0].count
        for part in phrase.parts.dropFirst() {
            guard let next = (end...end + 4).first(where: { stands(part, at: $0) }) else { return nil }
            end = next + part.count
        }
        return end
    }

    /// The key of each token's word. A word that was taken apart ("can't", "cyberbullying") is put together and taken apart again.
    private static func keys(of text: AnalysedDocument) -> [String] {
        var keys: [String] = []
        var token = 0
        while token < text.tokens.count {
            var last = token
            while last + 1 < text.tokens.count, text.tokens[last + 1].start == text.tokens[last].end, text.tokens[last + 1].end > 0,
                text.sentenceOfToken[last + 1] == text.sentenceOfToken[token]
            { last += 1 }
            let range = Int(text.tokens[token].start)..<Int(text.tokens[last].end)
            let word = SpelledWord(spelling(String(decoding: text.document.text[range], as: UTF8.self)))
            keys.append(key(word.first))
            if let second = word.second { keys.append(key(second)) }
            token = last + 1
        }
        return keys
    }

    private static func spelling(_ word: String) -> [UInt8] { Array(word.lowercased().replacing("\u{2019}", with: "'").utf8) }

    private func learnAcronyms(in text: AnalysedDocument, _ hits: inout [[TermHit]]) {
        let words = text.tokens.map { Array(text.document.text[$0.range]) }
        var known: Set<[UInt8]> = []
        for (index, letters) in words.enumerated() where isCapitals(text.tokens[index]) && text.tokens[index].marks.contains(.afterBracket)
        {
            guard (2...6).contains(letters.count), index >= letters.count, !known.contains(letters) else { continue }
            let long = (index - letters.count)..<index
            guard long.map({ words[$0][0] & 0xDF }) == letters, text.sentenceOfToken[long.lowerBound] == text.sentenceOfToken[index] else {
                continue
            }
            known.insert(letters)
            let uses = words.indices.filter { words[$0] == letters && isCapitals(text.tokens[$0]) }
            for lexicon in hits.indices.dropLast(Cue.allCases.count) {
                guard
                    let meaning = hits[lexicon].first(where: {
                        $0.end == long.upperBound && $0.start <= long.lowerBound + 1 && $0.end - $0.start >= 2
                    })
                else { continue }
                let starts = Set(hits[lexicon].map(\.start))
                let learned = uses.filter { !starts.contains($0) }.map { TermHit(start: $0, end: $0 + 1, term: meaning.term) }
                hits[lexicon] = PlainMatcher.ordered(hits[lexicon] + learned)
            }
        }
    }

    private func isCapitals(_ token: Token) -> Bool { token.marks.contains(.allCapitals) }
}
