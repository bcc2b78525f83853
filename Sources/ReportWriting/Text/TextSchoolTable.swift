internal import PlumblineModel

extension TextPage {
    /// One line a school, in the order given: a list to find one's way, not a league table.
    mutating func addSchoolTable(_ result: CheckResult) {
        heading("Safeguarding policy check: \(PlainWords.count(result.assessments.count, "school"))")
        paragraph("As of \(result.asOf.spoken). The schools stand in the order in which they were given.")
        blank()
        let head = ["School", "Rating", "This week", "Next", "Person", "In place", "Stated"]
        let rows = result.assessments.map(Self.cells)
        let widths = head.indices.map { column in ([head] + rows).map { $0[column].count }.max() ?? 0 }
        guard widths.reduce(0, +) + 2 * (widths.count - 1) <= width else {
            for cells in rows { addStacked(cells, head: head) }
            return
        }
        for cells in [head, widths.map { String(repeating: "-", count: $0) }] + rows {
            addLine(Self.aligned(cells, widths))
        }
    }

    private static func cells(of assessment: Assessment) -> [String] {
        let name = visible(assessment.subject.name)
        let score = assessment.score
        return [
            name.count > longestName ? name.prefix(longestName - 1) + "…" : name, shortRating(score.rating),
            String(assessment.count(.thisWeek)), String(assessment.count(.next)), String(assessment.count(.person)),
            String(assessment.count(.inPlace)), "\(Percent.down(score.low))-\(score.highPercent)%",
        ]
    }

    /// One school as a paragraph, for a screen too narrow for the table.
    private mutating func addStacked(_ cells: [String], head: [String]) {
        let facts = zip(head, cells).dropFirst().map { "\($0.lowercased()): \($1)" }
        paragraph("\(cells[0]). \(PlainWords.capitalised(facts.joined(separator: "; "))).", first: "- ")
    }

    /// Words to the left, numbers to the right.
    private static func aligned(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for (column, cell) in cells.enumerated() {
            let space = String(repeating: " ", count: widths[column] - cell.count)
            line += column < 2 ? cell + space : space + cell
            if column < cells.count - 1 { line += "  " }
        }
        return line
    }

    private static func shortRating(_ rating: Rating) -> String {
        rating == .notEnoughAssessed ? "not rated" : rating.rawValue
    }

    private static let longestName = 40
}
