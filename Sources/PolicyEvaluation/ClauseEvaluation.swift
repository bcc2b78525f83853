internal import PatternMatching
internal import PlumblineModel
internal import TextMatching

/// Runs the check of a clause over a set of documents; one line per kind of check.
struct ClauseEvaluation {
    let pack: RulePack
    /// Lexicon of each guidance source's names, by source id.
    let sourceNames: [String: LexiconIndex]
    /// Compiled patterns of the pack, by their text.
    let patterns: [String: Pattern]
    let asOf: CivilDate
    let documents: [DocumentContext]
    let exceptions: ExceptionIndex

    func result(of clause: PreparedClause) -> ClauseResult {
        switch clause.check {
        case .frame(let frame):
            return PassageReview(documents: documents, exceptions: exceptions)
                .reviewed(FrameCheck(prepared: frame, lexicons: pack.lexicons, exceptions: exceptions).evaluate(documents))
        case .mentionsEach(let mentions):
            return PassageReview(documents: documents, exceptions: exceptions).reviewed(
                MentionsEachCheck(prepared: mentions, lexicons: pack.lexicons).evaluate(documents))
        case .statesPeriod(let period):
            return PassageReview(documents: documents, exceptions: exceptions).reviewed(
                StatesPeriodCheck(prepared: period, lexicons: pack.lexicons).evaluate(documents))
        case .plain(let check): return result(of: check)
        }
    }

    private func result(of check: Check) -> ClauseResult {
        switch check {
        case .frame, .mentionsEach, .statesPeriod: preconditionFailure("checks with sets of lexicons are made ready with the rule")
        case .hasSection(let test): return SectionCheck(test: test).evaluate(documents)
        case .names(let test): return NamesCheck(test: test).evaluate(documents)
        case .date(let test): return DateCheck(test: test, asOf: asOf).evaluate(documents)
        case .refersTo(let test):
            guard let source = pack.sources.first(where: { $0.id == test.source }), let names = sourceNames[test.source] else {
                return .nothing
            }
            return EditionCheck(test: test, source: source, names: names, asOf: asOf).evaluate(documents)
        case .noPlaceholders(let test): return PlaceholderCheck(test: test).evaluate(documents)
        case .avoids(let test): return AvoidanceCheck(test: test).evaluate(documents)
        case .prefers(let test): return PreferenceCheck(test: test).evaluate(documents)
        case .agrees(let test): return AgreesCheck(test: test, lexicons: pack.lexicons, asOf: asOf).evaluate(documents)
        case .pattern(let test):
            return PassageReview(documents: documents, exceptions: exceptions).reviewed(
                PatternCheck(test: test, pattern: patterns[test.matches]).evaluate(documents))
        case .person: return ClauseResult(grade: .nothing, lacks: [], isOpen: true)
        }
    }
}
