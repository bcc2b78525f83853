import PlumblineModel
import Testing

@testable import ReportWriting

@Suite("Text report")
struct TextReportTests {
    @Test("one school, without colour")
    func oneSchool() throws {
        try Golden.expect(Array(writeText(SampleResult.one, colour: false).utf8), named: "one-school.txt")
    }

    @Test("many schools begin with a table")
    func manySchools() throws {
        try Golden.expect(Array(writeText(SampleResult.many, colour: false).utf8), named: "many-schools.txt")
    }

    @Test("no line is longer than the width", arguments: [40, 60, 72, 100, 140])
    func wrapping(width: Int) {
        for result in [SampleResult.one, SampleResult.many, SampleResult.none] {
            for line in writeText(result, width: width, colour: false).split(separator: "\n") {
                #expect(line.count <= width, "\(line)")
            }
        }
    }

    @Test("colour adds codes and changes no word")
    func colour() {
        let coloured = writeText(SampleResult.one, colour: true)
        let bare = coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
        #expect(coloured != bare)
        #expect(bare == writeText(SampleResult.one, colour: false))
    }

    @Test("a document cannot steer the terminal")
    func hostileQuote() {
        let text = writeText(SampleResult.quoting("a\u{1B}[2Jb\u{202E}c\u{07}d\ne"), colour: false)
        #expect(!text.unicodeScalars.contains { $0.isUnsafeToPrint && $0 != "\n" })
        #expect(text.contains("a[U+001B][2Jb[U+202E]c[U+0007]d e"))
    }

    @Test("every finding appears once in the body, worst first")
    func order() throws {
        let text = writeText(SampleResult.one, colour: false)
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("[") }
        #expect(headings.count == SampleFindings.all.count)
        #expect(headings.first?.hasPrefix("[contradicted] POL-F04") == true)
        #expect(headings.last?.hasPrefix("[not applicable]") == true)
    }
}
