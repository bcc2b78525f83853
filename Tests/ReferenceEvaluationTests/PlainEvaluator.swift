import PatternMatching
import PlumblineModel

@testable import PolicyEvaluation
@testable import TextMatching

/// A slow evaluator written from docs/rule-language.md, to hold the fast one against: no automaton, no sets, nothing kept from one rule to the next.
///
/// Shared with the engine are the tokens, sentences and word folding, what a single sentence says (`SentenceReading`), and the checks of names,
/// dates, agreement and editions, which look at a few hits and were never made fast.
struct PlainEvaluator {
    let pack: RulePack
    private let matcher: PlainMatcher
    private let roles: [Int]
    private let engine: PolicyEvaluator
    private let prepared: [String: PreparedClause]

    struct Cell: Equatable {
        var outcome: Outcome
        /// By clause id: met, partly, open or nothing.
        var clauses: [String: String]
    }

    init(_ engine: PolicyEvaluator) {
        self.engine = engine
        pack = engine.pack
        matcher = PlainMatcher(
            pack.lexicons + pack.sources.map { Lexicon(id: "source/\($0.id)", means: $0.title, terms: $0.names.map { Term(say: $0) }) })
        var roles: Set<Int> = []
        for clause in pack.rules.flatMap(\.metWhen.clauses) { if case .names(let test) = clause.check { roles.formUnion(test.role) } }
        self.roles = roles.sorted()
        var numbering = LexiconSetNumbering()
        var prepared: [String: PreparedClause] = [:]
        for rule in pack.rules {
            for clause in PreparedRule(rule, sources: pack.sources, numbering: &numbering).clauses {
                prepared["\(rule.id) \(clause.id)"] = clause
            }
        }
        self.prepared = prepared
    }

    /// The set's texts with hits found the plain way.
    func read(_ documents: [Document]) -> [PlainText] {
        let texts = documents.enumerated().map { index, document in
            let text = engine.analyse(document)
            return PlainText(index: index, text: text, hits: matcher.hits(in: text))
        }
        return PlainRoles.applied(roles, to: texts)
    }

    /// The engine's own contexts, for sentences whose words a role's holder lends a meaning.
    func contexts(_ documents: [Document]) -> [DocumentContext] {
        RoleHolders(roles: roles).applied(
            to: documents.enumerated().map { DocumentContext(index: $0.offset, text: engine.analyse($0.element)) })
    }

    /// Outcome and clauses of the given rules.
    func cells(_ subject: Subject, _ documents: [Document], asOf: CivilDate, rules: [Rule]) -> [String: Cell] {
        let contexts = contexts(documents)
        let texts = zip(read(documents), contexts).map { PlainText(index: $0.index, text: $1.text, hits: $0.hits) }
        let foreign = ForeignTitle(subject: subject).name(in: contexts) != nil
        var cells: [String: Cell] = [:]
        for rule in rules where rule.status != .draft && rule.status != .retired {
            cells[rule.id] = PlainOutcome(
                rule: rule, subject: subject, asOf: asOf, texts: texts, isForeign: foreign,
                result: { clause in result(clause, of: rule, texts, contexts, asOf) }
            ).cell()
        }
        return cells
    }

    private func result(_ clause: Clause, of rule: Rule, _ texts: [PlainText], _ contexts: [DocumentContext], _ asOf: CivilDate)
        -> PlainResult
    {
        switch clause.check {
        case .frame(let frame): return PlainFrames(frame: frame, texts: texts).result()
        case .mentionsEach(let test): return PlainMentions(test: test, texts: texts).result()
        case .hasSection(let test): return PlainChecks(texts: texts).section(test)
        case .avoids(let test): return PlainChecks(texts: texts).avoids(test)
        case .noPlaceholders(let test): return PlainChecks(texts: texts).noPlaceholders(test)
        case .prefers(let test): return PlainChecks(texts: texts).prefers(test)
        case .person: return PlainResult(grade: .nothing, isOpen: true)
        case .statesPeriod(let test): return PlainPeriods(test: test, texts: texts).result()
        case .pattern(let test): return PlainChecks(texts: texts).pattern(test, try? Pattern(test.matches))
        case .names, .date, .refersTo, .agrees:
            guard let prepared = prepared["\(rule.id) \(clause.id)"] else { return PlainResult(grade: .nothing) }
            let evaluation = ClauseEvaluation(
                pack: pack,
                sourceNames: Dictionary(uniqueKeysWithValues: pack.sources.enumerated().map { ($1.id, pack.lexicons.count + $0) }),
                patterns: [:], asOf: asOf, documents: contexts, exceptions: ExceptionIndex(contexts))
            return PlainResult(grade: evaluation.result(of: prepared).grade)
        }
    }
}
