import PlumblineModel

@testable import PolicyEvaluation
@testable import TextMatching

/// "The name of a person given for a role is read as that role" (docs/rule-language.md), the plain way: every word of every text is looked at for
/// every holder of a role.
enum PlainRoles {
    static func applied(_ roles: [Int], to texts: [PlainText]) -> [PlainText] {
        var holders: [(words: [String], meanings: [(list: Int, hit: TermHit)])] = []
        for text in texts {
            var known: [[String]] = []
            for hit in roles.flatMap({ text.hits[$0] }) {
                let sentence = text.text.sentences[text.sentence(of: hit)]
                guard text.blocks[sentence.block].zone == .body else { continue }
                let cell = text.row(of: sentence.block).first { $0 > sentence.block }.flatMap(text.tokens)
                let places = [hit.end..<min(sentence.tokens.upperBound, hit.end + 6)] + [cell].compactMap { $0 }
                let names = places.filter { !$0.isEmpty }.compactMap { NameReading(text: text.text).name(in: $0) }
                guard let name = names.first else { continue }
                let words = name.map { spelled($0, text) }.filter { !isTitle($0) }
                guard !words.isEmpty, !known.contains(words) else { continue }
                known.append(words)
                let meanings = text.hits.indices.compactMap { list in
                    text.hits[list].first { $0.start == hit.start && $0.end == hit.end }.map { (list, $0) }
                }
                holders.append((words, meanings))
            }
        }
        return texts.map { text in
            var text = text
            for holder in holders {
                let uses = uses(of: holder.words, in: text)
                for meaning in holder.meanings {
                    let starts = Set(text.hits[meaning.list].map(\.start))
                    let new = uses.filter { !starts.contains($0.lowerBound) }.map {
                        TermHit(start: $0.lowerBound, end: $0.upperBound, term: meaning.hit.term)
                    }
                    text.hits[meaning.list] = PlainMatcher.ordered(text.hits[meaning.list] + new)
                }
            }
            return text
        }
    }

    private static func spelled(_ token: Int, _ text: PlainText) -> String { text.text.document.string(text.text.tokens[token].range) }

    private static func isTitle(_ word: String) -> Bool { NameReading.isTitle(Array(word.utf8)) }

    /// First names that are everyday words too stand for a person only with the last name.
    private static let everyday: Set<String> = [
        "will", "may", "mark", "grant", "rose", "hope", "faith", "joy", "dean", "bill", "art", "rich", "frank", "pat", "rob", "sue",
        "grace",
        "dawn", "april", "june", "summer", "autumn", "victor", "page", "jack", "max", "chase", "carol", "holly", "ivy", "penny", "ray",
        "guy",
        "drew", "skip", "chance",
    ]

    private static func uses(of words: [String], in text: PlainText) -> [Range<Int>] {
        let tokens = text.text.tokens
        let spelling = tokens.indices.map { spelled($0, text) }
        var uses: [Range<Int>] = []
        for token in tokens.indices where tokens[token].marks.contains(.capitalised) {
            if words.count > 1, Array(spelling.dropFirst(token).prefix(words.count)) == words {
                uses.append(token..<token + words.count)
            } else if words.count > 1, words[0].utf8.count > 2, spelling[token] == words[0], !everyday.contains(words[0].lowercased()) {
                uses.append(token..<token + 1)
            } else if spelling[token] == words.last, token > 0, isTitle(spelling[token - 1]) {
                uses.append(token - 1..<token + 1)
            }
        }
        return uses
    }
}
