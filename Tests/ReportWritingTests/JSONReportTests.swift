import Foundation
import PlumblineModel
import Testing

@testable import ReportWriting

@Suite("JSON result")
struct JSONReportTests {
    @Test("one school")
    func oneSchool() throws {
        try Golden.expect(writeJSON(SampleResult.one), named: "one-school.json")
    }

    @Test("the same result gives the same bytes")
    func sameBytes() {
        #expect(writeJSON(SampleResult.many) == writeJSON(SampleResult.many))
    }

    @Test("every object holds exactly the members of its schema")
    func schema() throws {
        let schema = try Golden.schema()
        for result in [SampleResult.one, SampleResult.many, SampleResult.none] {
            let value = try JSONSerialization.jsonObject(with: Data(writeJSON(result)))
            #expect(SchemaCheck(root: schema).faults(value, schema, at: "$") == [])
        }
    }

    @Test("the schema is closed: every object forbids other members")
    func closed() throws {
        func openObjects(_ node: Any, _ path: String) -> [String] {
            if let list = node as? [Any] { return list.enumerated().flatMap { openObjects($1, "\(path)/\($0)") } }
            guard let object = node as? [String: Any] else { return [] }
            let isOpen = object["type"] as? String == "object" && object["additionalProperties"] as? Bool != false
            return (isOpen ? [path] : []) + object.flatMap { openObjects($1, "\(path)/\($0)") }
        }
        #expect(openObjects(try Golden.schema(), "#") == [])
    }

    @Test(
        "strings survive a round trip",
        arguments: ["\"\\/\u{08}\u{0C}\n\r\t", "</script>", "\u{0}\u{7F}\u{85}", "\u{202E}\u{2028}", "é😀\u{E0041}"])
    func escaping(text: String) throws {
        let bytes = JSONPrinter.print(["text": .string(text)])
        let value = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String]
        #expect(value?["text"] == text)
        #expect(!String(decoding: bytes.dropLast(), as: UTF8.self).unicodeScalars.contains { $0.isUnsafeToPrint && $0 != "\n" })
    }

    @Test(
        "numbers are shortest, with at most four decimals",
        arguments: zip([0, 1, 0.5, 1.0 / 3, 0.41, -0.25, 0.00004, 0.99996], ["0", "1", "0.5", "0.3333", "0.41", "-0.25", "0", "1"]))
    func decimals(number: Double, expected: String) {
        #expect(shortDecimal(number) == expected)
    }

    @Test("numbers that are none are null")
    func notANumber() {
        #expect(JSONPrinter.print(.decimal(.nan)) == Array("null\n".utf8))
    }

    @Test("a slot in a quotation is not filled")
    func slots() {
        var finding = SampleFindings.report
        finding.nearMisses[0].passage.quote = "{clauses_missing}"
        let texts = RemedyTexts(finding, subject: SampleSchool.thistledown.subject)
        #expect(texts.tell.hasSuffix("The nearest was “{clauses_missing}”."))
        #expect(texts.wording?.contains("{name}") == true)
    }
}
