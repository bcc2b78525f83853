import Foundation
import PlumblineModel
import Testing

@testable import ReportWriting

@Suite("Comparison")
struct ComparisonReportTests {
    @Test("text")
    func text() throws {
        try Golden.expect(Array(writeText(SampleComparison.result, width: 100, colour: false).utf8), named: "comparison.txt")
    }

    @Test("JSON holds exactly the members of its schema")
    func json() throws {
        let bytes = writeJSON(SampleComparison.result)
        try Golden.expect(bytes, named: "comparison.json")
        let schema = try Golden.schema("comparison.schema.json")
        #expect(SchemaCheck(root: schema).faults(try JSONSerialization.jsonObject(with: Data(bytes)), schema, at: "$") == [])
    }

    @Test("HTML says each change once, in sound markup, with its cause")
    func html() throws {
        let bytes = writeHTML(SampleComparison.comparison, of: SampleComparison.result)
        try Golden.show(bytes, named: "comparison.html")
        let page = String(decoding: bytes, as: UTF8.self)
        for cause in OutcomeChange.Cause.allCases { #expect(page.contains(cause.heading)) }
        #expect(page.contains("What will change on 1 September 2027"))
        #expect(page.contains("When it was approved, 1 July 2025"))
    }

    @Test("a change of guidance is put into words")
    func words() {
        let asked = SampleComparison.comparison.duties.map(\.asked)
        #expect(
            asked == [
                "Asked for anew: pictures made by machine are named. (Provisional.)", "Asks for more: the place is looked at.",
                "Asks for something else: the edition of 2026 is cited; no longer: the edition of 2025 is cited.",
                "Asks for less: no longer that a form is used.", "No longer asked for.",
            ])
        #expect(
            SampleComparison.comparison.editions.map(\.words) == [
                "Keeping children safe in education: edition 2026 instead of 2024 (provisional)", "Records Act 2026: in force now",
                "County advice: edition 2021 has ended",
            ])
    }
}
