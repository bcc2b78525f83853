import DocumentReading
import PlumblineModel
import PolicyEvaluation
import SubjectChecking

/// An invented school's set as Markdown, so that its text can be edited.
struct MutationSchool {
    let slug: String
    let subject: Subject
    let documents: [String]
    /// What is found in the unedited set, judged once for all tests.
    let findings: [Finding]

    /// All invented schools, each file read once.
    static let all = Task {
        var schools: [MutationSchool] = []
        for slug in InventedSchools.slugs { schools.append(try await MutationSchool(slug)) }
        return schools
    }

    private init(_ slug: String) async throws {
        self.slug = slug
        let discovery = SubjectDiscovery(paths: ["\(InventedSchools.root)/policies/\(slug)"])
        subject = discovery.subjects[0].subject
        var documents: [String] = []
        for file in discovery.subjects[0].files {
            documents.append(
                MutationSchool.markdown(
                    try await readDocument(at: file.path, namedAs: file.shown, limits: InventedSchools.limits, isolation: .thisProcess)))
        }
        self.documents = documents
        findings = try MutationSchool.findings(subject, documents)
    }

    func findings(_ documents: [String]) throws -> [Finding] { try MutationSchool.findings(subject, documents) }

    private static func findings(_ subject: Subject, _ documents: [String]) throws -> [Finding] {
        let read = try documents.enumerated().map { try readMarkdownText($0.element, namedAs: "text\($0.offset).md") }
        return InventedSchools.evaluator.assess(subject, documents: read, asOf: InventedSchools.day).findings
    }

    /// The sentences that the clauses found met rest on, headings left out.
    static func passages(_ finding: Finding, in documents: [String]) throws -> [String] {
        let read = try documents.enumerated().map { try readMarkdownText($0.element, namedAs: "text\($0.offset).md") }
        let evidence = finding.clauses.filter { $0.state == .met }.compactMap(\.evidence.first)
        return evidence.flatMap { evidence -> [String] in
            guard let document = read.first(where: { $0.path == evidence.document }) else { return [] }
            return document.blocks.flatMap { block -> [String] in
                if case .heading = block.kind { return [] }
                let shared = block.range.clamped(to: evidence.start..<evidence.end)
                guard !shared.isEmpty else { return [] }
                // from here to the end of the sentence, as a quote may stop before the full stop
                let rest = document.string(shared.lowerBound..<block.range.upperBound)
                let words = document.string(shared).trimmed
                let stop = rest.hasPrefix(words + ".") ? "." : ""
                return (words + stop).replacing(". ", with: ".\u{0}").split(separator: "\u{0}").map(\.trimmed)
            }
        }
    }

    static func markdown(_ document: Document) -> String {
        var lines: [String] = []
        var row: (table: Int, row: Int)?
        for block in document.blocks where block.zone != .runningHeader && block.zone != .runningFooter {
            let text = document.string(block.range).replacing("|", with: "/")
            if case .tableCell(let table, let number, let column, _, _) = block.kind {
                if let current = row, current == (table, number) {
                    lines[lines.count - 1] += " \(text) |"
                } else {
                    if row?.table == table, row?.row == 0 { lines.append(rule(below: lines[lines.count - 1])) }
                    if row?.table != table { lines.append("") }
                    lines.append(String(repeating: "| ", count: column) + "| \(text) |")
                }
                row = (table, number)
                continue
            }
            row = nil
            switch block.kind {
            case .heading(let level): lines += ["", String(repeating: "#", count: max(1, level)) + " " + text, ""]
            case .listItem(let depth, _): lines.append(String(repeating: "  ", count: max(0, depth - 1)) + "- " + text)
            default: lines += ["", text, ""]
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func rule(below head: String) -> String {
        "|" + String(repeating: " --- |", count: max(1, head.count { $0 == "|" } - 1))
    }
}
