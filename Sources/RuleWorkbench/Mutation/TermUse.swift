internal import PlumblineModel
internal import PolicyEvaluation
internal import TextMatching

/// Which terms of a rule's lexicons its examples say.
///
/// A term no example says cannot be missed by one: it is counted as not exercised, apart from the mutants (as tools of mutation testing count
/// code that no test runs).
struct TermUse {
    /// The terms, as lexicon and number in it, that some example says.
    let said: [(lexicon: LexiconIndex, term: Int)]
    /// Number of terms of all the rule's lexicons.
    let count: Int

    init(_ rule: Rule, in pack: RulePack, examples: [ReadExample]) {
        let terms = rule.lexicons.flatMap { lexicon in pack.lexicons[lexicon].terms.indices.map { (lexicon: lexicon, term: $0) } }
        let apart = terms.map { Lexicon(id: "", means: "", terms: [pack.lexicons[$0.lexicon].terms[$0.term]]) }
        let matcher = TermMatcher(lexicons: apart)
        var found: Set<Int> = []
        for example in examples {
            let analysed = matcher.analyse(example.document)
            found.formUnion(terms.indices.filter { !analysed.hits[$0].isEmpty })
        }
        said = found.sorted().map { terms[$0] }
        count = terms.count
    }
}

extension Rule {
    /// Mutants that take away a term one of the examples says, or all the phrases that keep its lexicon's terms from counting.
    func lexiconMutants(in pack: RulePack, saying use: TermUse) -> [RuleMutant] {
        let dropped = use.said.map { place in
            var lexicon = pack.lexicons[place.lexicon]
            let term = lexicon.terms[place.term]
            // the numbers of the other terms have to stay: items of `mentions_each` name them
            lexicon.terms[place.term] = Term(say: Rule.nothingSaysThis)
            return RuleMutant(
                rule: id, kind: .dropTerm, place: "lexicon \(lexicon.id)", change: "without `\(term.say)` and its forms",
                edit: .lexicon(place.lexicon, lexicon))
        }
        let unblocked = lexicons.filter { !pack.lexicons[$0].blockers.isEmpty }.map { index in
            var lexicon = pack.lexicons[index]
            lexicon.blockers = []
            return RuleMutant(
                rule: id, kind: .removeGuard, place: "lexicon \(lexicon.id)", change: "without its blockers", edit: .lexicon(index, lexicon)
            )
        }
        return dropped + unblocked
    }

    private static let nothingSaysThis = "qzxv vxzq"
}
