import PlumblineModel
import Testing

@testable import PolicyEvaluation
@testable import TextMatching

/// The automaton, the posting lists and the sets of sentences say what trying every phrase at every word says.
struct MatcherAgreementTests {
    @Test(arguments: Pack.schools)
    func hitsOfTheInventedSchools(_ school: String) async throws {
        try agree(await Pack.documents(of: school).documents, school)
    }

    @Test func hitsOfPoliciesPutTogetherByChance() throws {
        for seed in 0..<UInt64(6 * Pack.scale) {
            var making = GeneratedPolicies(seed: 77 + seed, rules: Pack.engine.pack.rules)
            try agree([Pack.read(making.policy(parts: 20))], "seed \(77 + seed)")
        }
    }

    private func agree(_ documents: [Document], _ name: String) throws {
        for (plain, context) in zip(Pack.plain.read(documents), Pack.plain.contexts(documents)) {
            let text = context.text
            try #require(plain.hits.count == text.hits.count)
            for list in plain.hits.indices {
                let found = PlainMatcher.ordered(Array(text.hits[list]))
                #expect(found == plain.hits[list], "\(name): list \(list)")
                var sentences = SentenceSet(sentences: text.sentences.count)
                text.hits.addSentences(of: list, to: &sentences)
                let holding = Set(plain.hits[list].map { Int(text.sentenceOfToken[$0.start]) })
                #expect(Set(text.sentences.indices.filter(sentences.contains)) == holding, "\(name): sentences of list \(list)")
            }
        }
    }

    /// Sets of sentences around which a lexicon stands are what looking into the passages of each sentence gives.
    @Test(arguments: [Scope.sentence, .neighbours, .paragraph, .section, .document])
    func scopesOfSets(_ scope: Scope) throws {
        var making = GeneratedPolicies(seed: 5, rules: Pack.engine.pack.rules)
        let documents = [try Pack.read(making.policy(parts: 30))]
        let plain = Pack.plain.read(documents)[0]
        let context = Pack.plain.contexts(documents)[0]
        var checked = 0
        for lexicon in 0..<plain.text.lexiconCount where !plain.hits[lexicon].isEmpty {
            let set = context.holding(LexiconSet(number: lexicon, lexicons: [lexicon]), within: scope)
            for sentence in plain.text.sentences.indices {
                #expect(set.contains(sentence) == plain.holds([lexicon], in: plain.segments(sentence, scope)), "\(lexicon) \(sentence)")
            }
            checked += 1
            if checked == 40 { break }
        }
        #expect(checked == 40)
    }

    @Test func topicsOfSentences() throws {
        var making = GeneratedPolicies(seed: 6, rules: Pack.engine.pack.rules)
        let documents = [try Pack.read(making.policy(parts: 30))]
        let plain = Pack.plain.read(documents)[0]
        let context = Pack.plain.contexts(documents)[0]
        var levels: Set<Int> = []
        for lexicon in (0..<plain.text.lexiconCount).filter({ !plain.hits[$0].isEmpty }).prefix(60) {
            for sentence in plain.text.sentences.indices {
                let level = context.strength(of: LexiconSet(number: lexicon, lexicons: [lexicon]), ofSentence: sentence)
                levels.insert(level)
                #expect(level == plain.strength(of: [lexicon], sentence), "\(lexicon) \(sentence)")
            }
        }
        #expect(levels == [0, 1, 2, 3, 4])
    }
}
