internal import DocumentReading
internal import PlumblineModel
internal import PolicyEvaluation

/// An example whose text has been read once, to be judged as often as wanted.
struct ReadExample: Sendable {
    let example: RuleExample
    let document: Document

    /// Reads the example's text, or says why it cannot be read.
    static func reading(_ example: RuleExample) -> Result<ReadExample, ReadingFailure> {
        do throws(ReadingFailure) {
            return .success(ReadExample(example: example, document: try readMarkdownText(example.given, namedAs: "example.md")))
        } catch {
            return .failure(error)
        }
    }

    /// What a rule makes of it. `asOf` counts where the example gives no day of its own.
    func finding(of rule: Rule, by evaluator: PolicyEvaluator, asOf: CivilDate) -> Finding {
        PolicyEvaluator(evaluator, only: rule)
            .assess(example.subject, documents: [document], asOf: example.asOf ?? asOf)
            .findings.first ?? ReadExample.silent(rule)
    }

    /// What is not as the example says; nil where all is.
    func fault(in finding: Finding) -> (outcome: Bool, missingEvidence: String?)? {
        if finding.outcome != example.expect { return (true, nil) }
        guard let missing = example.marked.first(where: { !ReadExample.isQuoted($0, finding) }) else { return nil }
        return (false, missing)
    }

    /// A rule of which an assessment says nothing: its duty begins later and the text is silent.
    private static func silent(_ rule: Rule) -> Finding {
        Finding(
            rule: rule.id, title: rule.title, outcome: .notApplicable, strength: rule.strength, isCritical: rule.isCritical,
            isProvisional: false, edition: "", citation: "", status: rule.status, weight: 0, low: 0, high: 0,
            explanation: "The duty begins later, and the text is silent on it.", why: rule.why, remedy: rule.remedy, isAhead: true)
    }

    /// Whether at least half the words of a marked passage stand in one quote of the finding, its clauses or its near misses.
    private static func isQuoted(_ marked: String, _ finding: Finding) -> Bool {
        let wanted = words(marked)
        let quotes =
            finding.evidence.map(\.quote) + finding.clauses.flatMap { $0.evidence.map(\.quote) } + finding.nearMisses.map(\.passage.quote)
        return quotes.contains { quote in
            let found = Set(words(quote))
            return wanted.count(where: found.contains) * 2 >= wanted.count
        }
    }

    private static func words(_ text: String) -> [String] { text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init) }
}
