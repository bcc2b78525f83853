internal import PlumblineModel
internal import TextMatching

/// Learns who holds a role ("Designated safeguarding lead: Rosa Hallam") and reads the name, wherever it stands in the set, as the role:
/// "tell Rosa straight away" then tells the lead.
struct RoleHolders {
    /// Lexicons of the roles that rules ask a name for.
    let roles: [LexiconIndex]

    /// One person and the lexicons whose words stood where the role was named.
    private struct Holder {
        /// Spelled words of the name, title left out.
        var words: [[UInt8]]
        var lexicons: [(lexicon: LexiconIndex, term: Int)]
    }

    func applied(to documents: [DocumentContext]) -> [DocumentContext] {
        guard !roles.isEmpty else { return documents }
        let holders = documents.flatMap(holders(in:))
        guard !holders.isEmpty else { return documents }
        return documents.map { document in
            let text = document.text
            let further = holders.flatMap { holder in
                let uses = RoleHolders.uses(of: holder.words, among: document.capitalised, in: text)
                return holder.lexicons.flatMap { entry in
                    uses.map { (lexicon: entry.lexicon, hit: TermHit(start: $0.lowerBound, end: $0.upperBound, term: entry.term)) }
                }
            }
            return DocumentContext(index: document.index, text: text.adding(further), structure: document.structure)
        }
    }

    private func holders(in document: DocumentContext) -> [Holder] {
        let text = document.text
        let reading = NameReading(text: text)
        var holders: [Holder] = []
        for hit in roles.flatMap({ text.hits[$0] }) {
            let sentence = text.sentences[Int(text.sentenceOfToken[hit.start])]
            guard text.document.blocks[sentence.block].zone == .body else { continue }
            let row = document.rowCells(ofBlock: sentence.block).filter { $0 > sentence.block }.prefix(1).compactMap {
                document.tokens(ofBlock: $0)
            }
            let after = hit.end..<max(hit.end, min(sentence.tokens.upperBound, hit.end + 6))
            guard let name = ([after] + row).filter({ !$0.isEmpty }).lazy.compactMap({ reading.name(in: $0) }).first else { continue }
            let words = name.map { Array(text.document.text[text.tokens[$0].range]) }.filter { !NameReading.isTitle($0) }
            guard !words.isEmpty, !holders.contains(where: { $0.words == words }) else { continue }
            let lexicons = (0..<text.hits.count).compactMap { lexicon -> (lexicon: LexiconIndex, term: Int)? in
                text.hits(of: lexicon, in: hit.start..<hit.start + 1).first { $0.end == hit.end }.map { (lexicon, $0.term) }
            }
            holders.append(Holder(words: words, lexicons: lexicons))
        }
        return holders
    }

    /// Places of the full name, of the first name alone, and of the last name after a title.
    /// - Parameter capitalised: the document's tokens that begin with a capital.
    private static func uses(of words: [[UInt8]], among capitalised: [Int], in document: AnalysedDocument) -> [Range<Int>] {
        let text = document.document.text
        func spells(_ token: Int, _ word: [UInt8]) -> Bool {
            document.tokens.indices.contains(token) && text[document.tokens[token].range].elementsEqual(word)
        }
        var uses: [Range<Int>] = []
        for token in capitalised {
            if words.count > 1, words.indices.allSatisfy({ spells(token + $0, words[$0]) }) {
                uses.append(token..<token + words.count)
            } else if words.count > 1, words[0].count > 2, spells(token, words[0]),
                !ambiguous.contains(String(decoding: words[0], as: UTF8.self).lowercased())
            {
                uses.append(token..<token + 1)
            } else if let last = words.last, spells(token, last), token > 0,
                NameReading.isTitle(Array(text[document.tokens[token - 1].range]))
            {
                uses.append(token - 1..<token + 1)
            }
        }
        return uses
    }

    /// First names that are everyday words too.
    private static let ambiguous: Set<String> = [
        "will", "may", "mark", "grant", "rose", "hope", "faith", "joy", "dean", "bill", "art", "rich", "frank", "pat", "rob", "sue",
        "grace", "dawn", "april", "june",
        "summer", "autumn", "victor", "page", "jack", "max", "chase", "carol", "holly", "ivy", "penny", "ray", "guy", "drew", "skip",
        "chance",
    ]
}
