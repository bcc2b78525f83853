internal import PlumblineModel

extension TextPage {
    /// Every finding, grouped by outcome; critical duties first within a group.
    mutating func addFindings(of assessment: Assessment) {
        for outcome in Outcome.printOrder {
            let findings = assessment.findings.filter { $0.outcome == outcome }.sorted(by: Finding.inPressingOrder)
            guard !findings.isEmpty else { continue }
            heading("\(outcome.label) (\(findings.count)): \(outcome.meaning)", underline: "-", style: TextStyle(outcome))
            for finding in findings {
                blank()
                addFinding(finding, in: assessment)
            }
        }
    }

    private mutating func addFinding(_ finding: Finding, in assessment: Assessment) {
        paragraph("[\(finding.outcome.rawValue)] \(finding.rule) \(finding.title)", rest: "  ", style: .strong)
        paragraph("\(PlainWords.capitalised(finding.standing)). \(finding.citation).", first: "  ")
        paragraph(finding.explanation, first: "  ")
        addEvidence(of: finding, in: assessment)
        addLacking(finding)
        addNearMisses(finding)
        if let advice = Advice(finding, subject: assessment.subject) { addAdvice(advice) }
    }

    private mutating func addEvidence(of finding: Finding, in assessment: Assessment) {
        for (index, evidence) in finding.evidence.enumerated() {
            paragraph("\(finding.evidenceLead(index)), in \(evidence.place):", first: "  ")
            if !evidence.quote.isEmpty { quotation(evidence.quote, indent: 4) }
        }
        if finding.evidence.isEmpty, finding.outcome == .met || finding.outcome == .notMet {
            paragraph("Searched: \(assessment.searched).", first: "  ")
        }
    }

    private mutating func addLacking(_ finding: Finding) {
        let open = finding.clauses.filter { $0.state != .met }
        guard !open.isEmpty, finding.outcome != .notApplicable else { return }
        paragraph("Still open:", first: "  ")
        for clause in open {
            let lacks = clause.lacks.isEmpty ? "" : "; lacks \(PlainWords.list(clause.lacks))"
            paragraph("\(clause.label): \(clause.stateWords)\(lacks)", first: "  - ")
        }
    }

    private mutating func addNearMisses(_ finding: Finding) {
        for nearMiss in finding.nearMisses {
            let lacks = nearMiss.lacks.isEmpty ? "" : " It lacks \(PlainWords.list(nearMiss.lacks))."
            paragraph("Nearest wording, in \(nearMiss.passage.place).\(lacks)", first: "  ")
            quotation(nearMiss.passage.quote, indent: 4)
        }
    }

    private mutating func addAdvice(_ advice: Advice) {
        for question in advice.asked { paragraph("To find out. \(question.words)", first: "  ") }
        paragraph("Why it matters: \(advice.why)", first: "  ")
        if !advice.steps.isEmpty || advice.tell != nil {
            paragraph("\(advice.stepsLead): \(advice.tell ?? "")", first: "  ")
        }
        for (index, step) in advice.steps.enumerated() {
            paragraph(step.words, first: "  \(index + 1). ")
        }
        if let wording = advice.wording {
            paragraph("Wording to adapt:", first: "  ")
            paragraph(wording, first: "    > ", rest: "    > ")
        }
        for (index, question) in advice.questions.enumerated() {
            if index == 0 { paragraph("Questions to ask:", first: "  ") }
            paragraph(question, first: "  - ")
        }
    }
}
