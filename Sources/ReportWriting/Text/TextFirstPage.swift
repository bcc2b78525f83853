internal import PlumblineModel

extension TextPage {
    /// One page that answers: the rating, what is urgent, what is in place, what a person must judge.
    mutating func addFirstPage(of assessment: Assessment) {
        heading("Safeguarding policy check: \(assessment.subject.name)")
        paragraph("As of \(assessment.asOf.spoken). Read: \(assessment.searched). Judged as: \(assessment.profileWords).")
        blank()
        addRating(of: assessment.score)
        addCounts(of: assessment)
        addShortList(assessment, .thisWeek)
        addShortList(assessment, .person)
    }

    private mutating func addRating(of score: Score) {
        let style: TextStyle =
            switch score.rating {
            case .urgentGaps: .bad
            case .gaps, .refine: .weak
            case .inPlace: .good
            case .notEnoughAssessed: .open
            }
        paragraph("Rating: \(score.rating.rawValue). \(score.rating.sentence)", style: style)
        for reason in score.reasons {
            paragraph(reason, first: "- ")
        }
        blank()
        paragraph("\(score.words) \(score.meaning)")
        blank()
    }

    private mutating func addCounts(of assessment: Assessment) {
        for urgency in Urgency.allCases {
            paragraph("\(urgency.label). \(urgency.meaning)", first: Self.margin(assessment.count(urgency)))
        }
        paragraph("Duties checked in all.", first: Self.margin(assessment.findings.count))
    }

    /// A number set to the right in the margin.
    private static func margin(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: " ", count: max(0, 5 - digits.count)) + digits + "  "
    }

    private mutating func addShortList(_ assessment: Assessment, _ urgency: Urgency) {
        let findings = assessment.findings(urgency)
        guard !findings.isEmpty else { return }
        heading(urgency.label, underline: "-", style: urgency == .thisWeek ? .bad : .open)
        let shown = findings.prefix(Self.longestShortList)
        for (index, finding) in shown.enumerated() {
            let number = "\(index + 1). "
            paragraph("\(finding.title) (\(finding.rule), \(finding.outcome.rawValue))", first: number)
            if let lead = Self.lead(of: finding) { paragraph(lead, first: String(repeating: " ", count: number.count)) }
        }
        if findings.count > shown.count {
            paragraph("And \(findings.count - shown.count) more below.")
        }
    }

    /// The first thing to do, or the first thing to ask where a person must judge.
    private static func lead(of finding: Finding) -> String? {
        Urgency(finding) == .person
            ? finding.openQuestions.first?.words ?? finding.remedy.questions.first ?? finding.explanation
            : finding.remedy.steps.first?.words
    }

    /// So that the first page stays one page.
    private static let longestShortList = 8
}

extension RemedyStep {
    /// Step, owner and effort: `Add the sentence (designated safeguarding lead, minutes).`
    var words: String {
        let bare = step.hasSuffix(".") ? String(step.dropLast()) : step
        return "\(bare) (\(who), \(effort))."
    }
}
