public import PlumblineModel

/// The result as text for a terminal or an e-mail: a page that answers first, then each finding, worst first.
///
/// - Parameters:
///   - width: characters in a line; at least 40.
///   - colour: adds terminal colours, which only repeat what the words say.
public func writeText(_ result: CheckResult, width: Int = 100, colour: Bool) -> String {
    var page = TextPage(width: width, colour: colour)
    if result.assessments.count > 1 {
        page.addSchoolTable(result)
    }
    for assessment in result.assessments {
        page.addFirstPage(of: assessment)
        page.addDisagreements(of: assessment)
        page.addFindings(of: assessment)
        page.addFacts(of: assessment)
        page.addSearched(by: assessment)
    }
    page.addResemblances(result.resemblances)
    page.addProblems(result.problems)
    page.addFoot(of: result)
    return page.text
}

extension TextPage {
    fileprivate mutating func addProblems(_ problems: [Diagnostic]) {
        guard !problems.isEmpty else { return }
        heading("Files that could not be assessed")
        for problem in problems.sorted(by: Diagnostic.inPrintOrder) {
            paragraph(problem.plain, first: "- ")
        }
    }

    fileprivate mutating func addFoot(of result: CheckResult) {
        heading("What this report cannot tell you")
        for caveat in Caveats.all(for: result.assessments) {
            paragraph(caveat, first: "- ")
        }
        if !result.ledger.isEmpty { paragraph("What the rules cover. \(tally(of: result.ledger)).", first: "- ") }
        blank()
        paragraph("Plumbline \(result.engineVersion). Rules: \(result.pack), SHA-256:")
        paragraph(result.packSHA256, first: "  ")
    }
}
