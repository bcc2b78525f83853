internal import PatternMatching
public import PlumblineModel
public import TextMatching

/// Evaluates a compiled rule pack over one subject's documents. Pure: no files, no clock; the same input gives the same assessment.
///
/// Build it once per pack: it compiles all lexicons to one automaton.
public struct PolicyEvaluator: Sendable {
    public private(set) var pack: RulePack
    private let matcher: TermMatcher
    private let sourceNames: [String: LexiconIndex]
    /// Lexicons of the roles whose holders rules ask for.
    private let namedRoles: [LexiconIndex]
    private var prepared: [PreparedRule]
    /// Patterns of the rules, compiled once, by their text.
    private let patterns: [String: Pattern]

    public init(pack: RulePack) {
        self.pack = pack
        var lexicons = pack.lexicons
        var names: [String: LexiconIndex] = [:]
        for source in pack.sources {
            names[source.id] = lexicons.count
            lexicons.append(Lexicon(id: "source/\(source.id)", means: source.title, terms: source.names.map { Term(say: $0) }))
        }
        sourceNames = names
        var roles: Set<LexiconIndex> = []
        for clause in pack.rules.flatMap(\.metWhen.clauses) {
            if case .names(let test) = clause.check { roles.formUnion(test.role) }
        }
        namedRoles = roles.sorted()
        patterns = Dictionary(
            uniqueKeysWithValues: Set(pack.rules.flatMap(\.patterns)).compactMap { text in (try? Pattern(text)).map { (text, $0) } })
        matcher = TermMatcher(lexicons: lexicons)
        var numbering = LexiconSetNumbering()
        prepared = pack.rules.map { PreparedRule($0, sources: pack.sources, numbering: &numbering) }
    }

    /// The same evaluator with one rule left in its pack; the compiled lexicons are shared.
    public init(_ whole: PolicyEvaluator, only rule: Rule) {
        self = whole
        pack.rules = [rule]
        var numbering = LexiconSetNumbering()
        prepared = [PreparedRule(rule, sources: pack.sources, numbering: &numbering)]
    }

    /// Words, sentences and hits of a document; shared by all rules.
    public func analyse(_ document: Document) -> AnalysedDocument { matcher.analyse(document) }

    /// Assesses one subject.
    /// - Parameters:
    ///   - documents: the subject's policy set; may be empty or without text, then every rule is `not assessed` or `not applicable`.
    ///   - asOf: the day whose guidance counts; the only date used.
    ///   - profile: selection and weights of rules; nil for all rules as written.
    public func assess(_ subject: Subject, documents: [Document], asOf: CivilDate, profile: Profile? = nil) -> Assessment {
        let read = documents.enumerated().map { DocumentContext(index: $0.offset, text: matcher.analyse($0.element)) }
        let contexts = RoleHolders(roles: namedRoles).applied(to: read)
        let clauses = ClauseEvaluation(
            pack: pack, sourceNames: sourceNames, patterns: patterns, asOf: asOf, documents: contexts, exceptions: ExceptionIndex(contexts))
        let foreign = ForeignTitle(subject: subject).name(in: contexts)
        let omitted = Set(profile?.omissions.map(\.rule) ?? [])
        let wanted = prepared.filter { $0.rule.status != .draft && $0.rule.status != .retired && !omitted.contains($0.rule.id) }
        let findings = wanted.map { prepared in
            var rule = prepared.rule
            if let weight = profile?.weights[rule.id] { rule.weight = weight }
            if let profile, profile.critical.contains(rule.id) { rule.isCritical = true }
            let judgement = RuleEvaluation(prepared: prepared, subject: subject, clauses: clauses, foreignTitle: foreign).judge()
            // a local duty of another authority is reported and never counted, unless its profile was asked for
            if let source = prepared.source, !source.binds(subject.localAuthority),
                profile?.forLocalAuthorities.isDisjoint(with: source.area) ?? true
            {
                rule.weight = 0
            }
            return FindingWriter(
                rule: rule, source: prepared.source, provision: prepared.provision, subject: subject, asOf: asOf, documents: contexts
            ).finding(judgement)
        }
        var notes = contexts.flatMap { context in context.text.document.notes.map { "\(context.text.document.path): \($0)" } }
        if let foreign {
            notes.append(
                "A document's title names \(foreign), not \(subject.name): nothing in the set is reported as met until a person has checked whose policy it is."
            )
        }
        for omission in profile?.omissions ?? [] { notes.append("\(omission.rule) was left out: \(omission.because).") }
        return Assessment(
            subject: subject, asOf: asOf, profile: profile?.id ?? "all duties",
            profileTitle: profile?.title ?? "All duties, as written", documents: contexts.map(summary), findings: findings,
            score: Scoring.score(findings), notes: notes)
    }

    private func summary(_ context: DocumentContext) -> DocumentSummary {
        let document = context.text.document
        return DocumentSummary(
            path: document.path, sha256: document.sha256, pages: document.pages, words: context.words, notes: document.notes)
    }
}

extension Rule {
    /// The patterns its clauses look for.
    fileprivate var patterns: [String] {
        [metWhen, partlyWhen, notMetWhen, contradictedWhen].compactMap { $0 }.flatMap(\.clauses).compactMap { clause in
            if case .pattern(let test) = clause.check { test.matches } else { nil }
        }
    }
}
