public import PlumblineModel

/// The report on one school as one self-contained page, for governors first.
///
/// `result` is the run the assessment belongs to. Files that could not be read are listed where the run has this one school alone;
/// in a run over many schools a report must not speak of another school's files.
public func writeHTML(_ assessment: Assessment, of result: CheckResult) -> [UInt8] {
    let school = assessment.subject.name
    return HTMLPrinter.print(
        page(
            title: "Safeguarding policy check: \(school), \(assessment.asOf.spoken)",
            kicker: "Safeguarding policy check", foot: maker(of: result)
        ) {
            cover(of: assessment)
            contents(of: assessment, in: result)
            actionPart(of: assessment)
            disagreementPart(of: assessment)
            questionPart(of: assessment)
            dutyPart(of: assessment)
            minutesPart(of: assessment)
            factPart(of: assessment)
            ledgerPart(of: assessment, in: result)
            caveatPart(for: [assessment])
            provisionPart(result.ledger, assessment: assessment)
        })
}

/// The parts after the first page.
private func contents(of assessment: Assessment, in result: CheckResult) -> HTMLNode {
    element(.nav, .class("contents"), .labelled(by: "contents")) {
        element(.h2, .id("contents")) { "In this report" }
        element(.ul) {
            if !assessment.actions.isEmpty { entry("actions", "What to do, in order") }
            if !assessment.factSheet.disagreements.isEmpty { entry("disagreements", "Where the documents disagree") }
            if !assessment.visitQuestions.isEmpty { entry("questions", "Questions for the next visit") }
            entry("duties", "Each duty in turn")
            entry("minutes", "A paragraph for the minutes")
            if !assessment.factSheet.facts.isEmpty { entry("facts", "Facts found") }
            entry("ledger", "Where we looked")
            entry("caveats", "What this report cannot tell you")
            if !result.ledger.isEmpty { entry("provisions", "Appendix: every provision") }
        }
    }
}

private func entry(_ id: String, _ title: String) -> HTMLNode {
    element(.li) { element(.a, .link(to: id)) { title } }
}
