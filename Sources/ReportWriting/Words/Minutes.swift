internal import PlumblineModel

/// A paragraph that a clerk can paste into the minutes; `{…}` is for the clerk to fill.
enum Minutes {
    static func paragraph(for assessment: Assessment) -> String {
        var sentences = [
            "The governing body received a check of the safeguarding policy documents of \(assessment.subject.name) "
                + "(\(assessment.searched)), as they stood on \(assessment.asOf.spoken).",
            "The check covered \(assessment.tally).",
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
}
