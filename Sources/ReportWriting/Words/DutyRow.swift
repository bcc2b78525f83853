internal import PlumblineModel

/// One duty over all schools of a run.
struct DutyRow {
    var rule: String
    var title: String
    /// In the order of the schools; nil where the duty was not checked.
    var outcomes: [Outcome?]

    /// Schools in which the duty is missing, incomplete or contradicted.
    var gaps: Int {
        outcomes.count { $0 == .notMet || $0 == .partlyMet || $0 == .contradicted }
    }

    /// Schools in which the documents were read and the duty applies.
    var judged: Int {
        outcomes.count { $0 == .met || $0 == .notMet || $0 == .partlyMet || $0 == .contradicted || $0 == .needsAPerson }
    }

    /// All duties of the run, those with the most gaps first, then by id.
    static func rows(of result: CheckResult) -> [DutyRow] {
        let found = result.assessments.map { assessment in
            Dictionary(assessment.findings.map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
        }
        let rules = Set(found.flatMap(\.keys)).sorted()
        let rows = rules.map { rule in
            DutyRow(
                rule: rule, title: found.lazy.compactMap { $0[rule]?.title }.first ?? rule, outcomes: found.map { $0[rule]?.outcome })
        }
        return rows.sorted { ($1.gaps, $0.rule) < ($0.gaps, $1.rule) }
    }
}
