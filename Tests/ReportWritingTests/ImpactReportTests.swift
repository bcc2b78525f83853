import Foundation
import PlumblineModel
import Testing

@testable import ReportWriting

@Suite("Impact")
struct ImpactReportTests {
    static let sample: Impact = {
        let passage = Evidence(
            document: "policy.md", page: 3, heading: ["Reporting"], quote: "Staff never promise [secrecy] | ever", start: 10, end: 47)
        let lost = ImpactChange.ClauseChange(
            id: "no-promise", label: "never promised", before: .met, after: .notMet, gained: [], lost: [passage])
        let gained = ImpactChange.ClauseChange(id: "told", label: "who is told", before: nil, after: .met, gained: [passage], lost: [])
        return Impact(
            changes: [
                ImpactChange(
                    subject: "a-school", rule: "POL-F04", title: "No secrecy | none", before: .met, after: .notMet, clauses: [lost],
                    examples: []),
                ImpactChange(
                    subject: "b-school", rule: "POL-G14", title: "Kept apart", before: nil, after: .met, clauses: [gained],
                    examples: ["plain", "list"]),
                ImpactChange(
                    subject: "b-school", rule: "POL-G15", title: "Reviewed", before: .met, after: .met, clauses: [gained],
                    examples: ["plain"]),
            ], added: ["POL-G14"], removed: [], subjects: ["a-school", "b-school", "c-school"])
    }()

    @Test("text") func text() throws {
        try Golden.expect(Array(writeText(Self.sample, colour: false).utf8), named: "impact.txt")
    }

    @Test("Markdown keeps the marks of others from being read") func markdown() throws {
        let text = writeMarkdown(Self.sample)
        try Golden.expect(Array(text.utf8), named: "impact.md")
        #expect(text.contains("No secrecy \\| none") && text.contains("\\[secrecy]"))
    }

    @Test("JSON holds exactly the members of its schema") func json() throws {
        let bytes = writeJSON(Self.sample)
        let schema = try Golden.schema("impact.schema.json")
        #expect(SchemaCheck(root: schema).faults(try JSONSerialization.jsonObject(with: Data(bytes)), schema, at: "$") == [])
    }

    @Test("nothing changed is said") func nothing() {
        let none = Impact(changes: [], added: [], removed: [], subjects: ["a", "b"])
        #expect(writeText(none, colour: false).contains("Nothing changes for 2 subjects."))
    }
}
