import Foundation
import PlumblineModel
import Testing

@testable import ReportWriting

@Suite("Rule book")
struct RuleBookTests {
    @Test("every kind of check has words; marks of Markdown in a text stay words")
    func markdown() throws {
        let file = try #require(SampleBook.files.first { $0.name == "rule-book.md" })
        try Golden.expect(file.bytes, named: "rule-book.md")
    }

    @Test("the pages can be looked at")
    func pages() throws {
        for file in SampleBook.files { try Golden.show(file.bytes, named: "book-" + file.name) }
        #expect(SampleBook.files.map(\.name) == ["index.html", "POL-G98.html", "rule-book.md"])
    }

    @Test("the index tells the standing, days and notes of each edition")
    func editions() throws {
        let index = String(decoding: try #require(SampleBook.files.first).bytes, as: UTF8.self)
        for words in [
            "Withdrawn; published on 1 September 2025; known for information by 31 July 2025. Read in the text.", "In force; provisional.",
            "In force; reconstructed; issued by Its cabinet; decided on 26 November 2020; consultation 1 January 2020 to 1 February 2020.",
        ] {
            #expect(index.contains(words), "\(words)")
        }
    }
}
