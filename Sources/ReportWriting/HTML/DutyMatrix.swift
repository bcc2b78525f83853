internal import PlumblineModel

/// Duties down, schools across: where a gap is shared, training or a model text helps more than a letter to each school.
func matrixPart(_ result: CheckResult) -> [HTMLNode] {
    let rows = DutyRow.rows(of: result)
    guard !rows.isEmpty else { return [] }
    return [
        part("matrix", "Duties by schools", startsPage: true) {
            element(.p) { "Schools stand under their number in the table above. Duties with the most gaps come first." }
            matrixKey(rows)
            for start in stride(from: 0, to: result.assessments.count, by: schoolsInTable) {
                matrixTable(rows, result.assessments, start..<min(start + schoolsInTable, result.assessments.count))
            }
        }
    ]
}

/// As many columns as fit an A4 page.
private let schoolsInTable = 20

private func matrixTable(_ rows: [DutyRow], _ assessments: [Assessment], _ schools: Range<Int>) -> HTMLNode {
    let id = "matrix-\(schools.lowerBound + 1)"
    let span = schools.count == 1 ? "school \(schools.upperBound)" : "schools \(schools.lowerBound + 1) to \(schools.upperBound)"
    return element(.div, .class("scroll"), HTMLAttribute("role", "region"), HTMLAttribute("tabindex", "0"), .labelled(by: id)) {
        element(.table, .class("matrix")) {
            element(.caption, .id(id)) { "Outcome of each duty, \(span)" }
            element(.thead) { matrixHead(assessments, schools) }
            element(.tbody) {
                for row in rows { matrixRow(row, schools) }
            }
        }
    }
}

private func matrixHead(_ assessments: [Assessment], _ schools: Range<Int>) -> HTMLNode {
    element(.tr) {
        element(.th, .columnHead) { "Duty" }
        element(.th, .columnHead) { "With a gap, all schools" }
        for index in schools {
            element(.th, .columnHead) {
                String(index + 1)
                element(.span, .class("unseen")) { " " + assessments[index].subject.name }
            }
        }
    }
}

private func matrixRow(_ row: DutyRow, _ schools: Range<Int>) -> HTMLNode {
    element(.tr) {
        element(.th, .rowHead) { "\(row.title) (\(row.rule))" }
        element(.td) { "\(row.gaps) of \(row.judged)" }
        for outcome in row.outcomes[schools] { matrixCell(outcome) }
    }
}

private func matrixCell(_ outcome: Outcome?) -> HTMLNode {
    guard let outcome else { return element(.td) { element(.span, .class("unseen")) { "Not checked" } } }
    return element(.td, .class(Tone(outcome).rawValue)) {
        element(.span, .hiddenFromReaders) { outcome.short }
        element(.span, .class("unseen")) { outcome.label }
    }
}

private func matrixKey(_ rows: [DutyRow]) -> HTMLNode {
    let present = Set(rows.flatMap(\.outcomes).compactMap { $0 })
    return element(.ul, .class("key")) {
        for outcome in Outcome.printOrder where present.contains(outcome) {
            element(.li) {
                element(.strong) { outcome.short }
                " " + outcome.label.lowercased()
            }
        }
    }
}
