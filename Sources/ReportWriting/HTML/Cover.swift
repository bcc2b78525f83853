internal import PlumblineModel

/// The first page, which answers alone: what is urgent, what comes next, what is in place, what a person must judge, how much was settled.
func cover(of assessment: Assessment) -> [HTMLNode] {
    [
        element(.section, .class("cover"), .labelled(by: "school")) {
            element(.h1, .id("school")) { assessment.subject.name }
            element(.p, .class("lead")) {
                "As of \(assessment.asOf.spoken). We read \(assessment.searched). Judged as: \(assessment.profileWords)."
            }
            rating(of: assessment.score)
            element(.div, .class("cards")) {
                card(.thisWeek, .bad, of: assessment)
                card(.next, .weak, of: assessment)
                card(.inPlace, .good, of: assessment)
            }
            people(of: assessment)
            scoreFigure(assessment.score)
            element(.p, .class("small")) { "We checked \(assessment.tally)." }
            element(.p, .class("small")) {
                "This report reads documents. It does not see what adults do. "
                element(.a, .link(to: "caveats")) { "What this report cannot tell you" }
            }
        }
    ]
}

private func rating(of score: Score) -> HTMLNode {
    element(.div, .class("rating \(Tone(score.rating).rawValue)")) {
        element(.p, .class("verdict")) {
            score.rating.sentence
        }
        if !score.reasons.isEmpty { bullets(score.reasons) }
    }
}

/// One of the three columns, with its count and the first few duties.
private func card(_ urgency: Urgency, _ tone: Tone, of assessment: Assessment) -> HTMLNode {
    let findings = assessment.findings(urgency)
    let id = "card-\(tone.rawValue)"
    return element(.section, .class("card \(tone.rawValue)"), .labelled(by: id)) {
        element(.h2, .id(id)) {
            element(.span, .class("count")) { String(findings.count) }
            " " + urgency.label
        }
        element(.p, .class("small")) { urgency.meaning }
        shortList(findings)
    }
}

private func people(of assessment: Assessment) -> [HTMLNode] {
    let findings = assessment.findings(.person)
    guard !findings.isEmpty else { return [] }
    return [
        element(.section, .class("card open wide"), .labelled(by: "card-open")) {
            element(.h2, .id("card-open")) {
                element(.span, .class("count")) { String(findings.count) }
                " What only a person can judge"
            }
            shortList(findings)
        }
    ]
}

@HTMLBuilder
private func shortList(_ findings: [Finding]) -> [HTMLNode] {
    if !findings.isEmpty {
        element(.ul) {
            for finding in findings.prefix(5) {
                element(.li) { dutyLink(finding) }
            }
        }
    }
    if findings.count > 5 {
        element(.p, .class("small")) { "and \(findings.count - 5) more, listed below" }
    }
}

/// A link to the section of a duty.
func dutyLink(_ finding: Finding) -> HTMLNode {
    element(.a, .link(to: anchor("duty", finding.rule))) { finding.title }
}
