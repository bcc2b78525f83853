import PlumblineModel

/// Findings for the invented schools: one for each outcome, and a few more.
enum SampleFindings {
    static let all = [
        reviewed, provisionalTerm, allAges, imagery, curriculum, secrecy, report, harmedChild, contact, boarding, transport, records,
        brokenRule, survey,
    ]

    static let mostlyMet = [reviewed, allAges, curriculum, harmedChild].map(elsewhere) + [survey]

    static let nothingReadable = [reviewed, secrecy, report, records].map(unread)

    static let kcsie = "Keeping children safe in education 2026"

    static func finding(
        _ rule: String, _ title: String, _ outcome: Outcome, strength: Strength = .should, critical: Bool = false,
        provisional: Bool = false, part: String, status: RuleStatus = .settled, weight: Int = 2, value: ClosedRange<Double>,
        evidence: [Evidence] = [], nearMisses: [NearMiss] = [], clauses: [ClauseFinding] = [], explanation: String, why: String,
        remedy: Remedy
    ) -> Finding {
        Finding(
            rule: rule, title: title, outcome: outcome, strength: strength, isCritical: critical, isProvisional: provisional,
            edition: "kcsie 2026", citation: "\(kcsie), \(part)", status: status, weight: weight, low: value.lowerBound,
            high: value.upperBound, evidence: evidence, nearMisses: nearMisses, clauses: clauses, explanation: explanation, why: why,
            remedy: remedy)
    }

    static func passage(_ quote: String, page: Int?, _ heading: String..., document: String = SampleSchool.policy) -> Evidence {
        Evidence(document: document, page: page, heading: heading, quote: quote, start: 10_231, end: 10_231 + quote.utf8.count)
    }

    static func remedy(
        _ tell: String, _ step: String, who: String = "designated safeguarding lead", effort: String = "minutes",
        wording: String? = nil, ask: [String] = []
    ) -> Remedy {
        Remedy(tell: tell, steps: [RemedyStep(step: step, who: who, effort: effort)], wording: wording, questions: ask)
    }

    /// The same finding met in another school's document.
    private static func elsewhere(_ finding: Finding) -> Finding {
        var finding = finding
        finding.outcome = .met
        finding.low = 1
        finding.high = 1
        finding.nearMisses = []
        finding.evidence = [
            passage(
                "Pupils are taught this in every year, and staff act on it at once.", page: 12, "Our approach", document: "safeguarding.pdf"
            )
        ]
        finding.clauses = finding.clauses.map { ClauseFinding(id: $0.id, label: $0.label, state: .met, evidence: finding.evidence) }
        finding.explanation = "The policy states it."
        return finding
    }

    private static func unread(_ finding: Finding) -> Finding {
        var finding = finding
        finding.outcome = .notAssessed
        finding.low = 0
        finding.high = 1
        finding.evidence = []
        finding.nearMisses = []
        finding.clauses = finding.clauses.map { ClauseFinding(id: $0.id, label: $0.label, state: .notAssessed) }
        finding.explanation = "No document had readable text."
        return finding
    }
}
