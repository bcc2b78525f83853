internal import PlumblineModel

/// A paragraph that a clerk can paste into the minutes; `{…}` is for the clerk to fill.
enum Minutes {
    static func paragraph(for assessment: Assessment) -> String {
        var sentences = [
            "The governing body received a check of the safeguarding policy documents of \(assessment.subject.name) "
                + "(\(assessment.searched)), as they stood on \(assessment.asOf.spoken).",
            found(in: assessment),
            "The rating word given was “\(assessment.score.rating.rawValue)”.",
        ]
        let urgent = assessment.findings(.thisWeek).map { "\($0.title) (\($0.rule))" }
        if !urgent.isEmpty {
            sentences.append("To be put right this week: \(urgent.joined(separator: "; ")).")
        }
        sentences.append(
            "Governors noted that the check reads documents and not practice, and that it is not an inspection judgement. "
                + "They asked {name and role} to report back on the actions by {date}.")
        return sentences.joined(separator: " ")
    }

    private static func found(in assessment: Assessment) -> String {
        let duties = PlainWords.count(assessment.findings.count, "duty", plural: "duties")
        return "Of \(duties) checked, \(assessment.count(.inPlace)) were found in writing, \(assessment.count(.thisWeek)) are to be fixed "
            + "this week and \(assessment.count(.next)) next, and \(assessment.count(.person)) need a person’s judgement; "
            + "\(assessment.count(.notApplicable)) do not apply and \(assessment.count(.unread)) could not be assessed."
    }
}
