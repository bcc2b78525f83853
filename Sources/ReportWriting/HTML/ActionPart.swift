internal import PlumblineModel

/// The actions in order of urgency, with owner and effort and room to write a date.
func actionPart(of assessment: Assessment) -> [HTMLNode] {
    guard !assessment.actions.isEmpty else { return [] }
    return [
        part("actions", "What to do, in order", startsPage: true) {
            actionTable(.thisWeek, firstNumber: 1, of: assessment)
            actionTable(.next, firstNumber: assessment.count(.thisWeek) + 1, of: assessment)
        }
    ]
}

@HTMLBuilder
private func actionTable(_ urgency: Urgency, firstNumber: Int, of assessment: Assessment) -> [HTMLNode] {
    let findings = assessment.findings(urgency)
    if !findings.isEmpty {
        element(.table, .class("actions")) {
            element(.caption) { "\(urgency.label) (\(findings.count))" }
            element(.thead) {
                element(.tr) {
                    for head in ["No.", "Duty, and what to do", "Who", "Effort", "Done by"] { element(.th, .columnHead) { head } }
                }
            }
            element(.tbody) {
                for (index, finding) in findings.enumerated() { actionRow(finding, number: firstNumber + index) }
            }
        }
    }
}

private func actionRow(_ finding: Finding, number: Int) -> HTMLNode {
    let steps = finding.remedy.steps
    return element(.tr) {
        element(.td, .class("number")) { String(number) }
        element(.th, .rowHead) {
            element(.p) {
                element(.strong) { dutyLink(finding) }
                " (\(finding.outcome.rawValue))"
            }
            for step in steps { element(.p) { step.step.hasSuffix(".") ? step.step : step.step + "." } }
        }
        cell("Who", steps.map(\.who))
        cell("Effort", steps.map(\.effort))
        element(.td, .class("write"), HTMLAttribute("data-head", "Done by"))
    }
}

/// Each different text once, in order.
private func cell(_ head: String, _ texts: [String]) -> HTMLNode {
    var seen: Set<String> = []
    return element(.td, HTMLAttribute("data-head", head)) {
        for text in texts where seen.insert(text).inserted { element(.p) { PlainWords.capitalised(text) } }
    }
}

/// Questions for the next visit, because paper is not practice.
func questionPart(of assessment: Assessment) -> [HTMLNode] {
    let questions = assessment.visitQuestions
    guard !questions.isEmpty else { return [] }
    return [
        part("questions", "Questions for the next visit") {
            element(.p) { "A policy can say the right thing while practice differs. These questions help to find out." }
            element(.ol) {
                for (question, finding) in questions {
                    element(.li) {
                        question + " "
                        element(.span, .class("small")) {
                            "(about: "
                            dutyLink(finding)
                            ")"
                        }
                    }
                }
            }
        }
    ]
}
