internal import PlumblineModel

/// One row a school, with a link to its report.
@HTMLBuilder
func schoolTable(_ result: CheckResult) -> [HTMLNode] {
    if result.assessments.isEmpty {
        element(.p) { "No school could be assessed." }
    } else {
        element(.table, .class("schools")) {
            element(.caption) { "Schools" }
            element(.thead) {
                element(.tr) {
                    for head in ["No.", "School", "Rating"] + columns.map(\.label) + ["Stated in writing"] {
                        element(.th, .columnHead) { head }
                    }
                }
            }
            element(.tbody) {
                for (index, (assessment, file)) in zip(result.assessments, htmlFileNames(result)).enumerated() {
                    schoolRow(assessment, file: file, number: index + 1)
                }
            }
        }
    }
}

private let columns: [Urgency] = [.thisWeek, .next, .person, .inPlace]

private func schoolRow(_ assessment: Assessment, file: String, number: Int) -> HTMLNode {
    let score = assessment.score
    return element(.tr) {
        element(.td, HTMLAttribute("data-head", "No.")) { String(number) }
        element(.th, .rowHead) {
            element(.a, HTMLAttribute("href", file)) { assessment.subject.name }
            element(.p, .class("small")) { "Judged as: \(assessment.profileWords)" }
        }
        element(.td, HTMLAttribute("data-head", "Rating")) { score.rating.label }
        for column in columns {
            numberCell(assessment.count(column), under: column.label)
        }
        element(.td, HTMLAttribute("data-head", "Stated in writing")) { score.shortInterval }
    }
}
