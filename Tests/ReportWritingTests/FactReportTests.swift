import PlumblineModel
import Testing

@testable import ReportWriting

@Suite("Facts in the reports")
struct FactReportTests {
    private let one = SampleResult.one
    private var html: String { String(decoding: writeHTML(one.assessments[0], of: one), as: UTF8.self) }

    @Test("two leads stand with both quotes, in text and HTML, before the findings")
    func disagreement() throws {
        let text = writeText(one, width: 200, colour: false)
        let part = try #require(text.firstRange(of: "Two different people are named as designated safeguarding lead."))
        #expect(part.lowerBound < (try #require(text.firstRange(of: "[contradicted]"))).lowerBound)
        for report in [text, html] {
            #expect(report.contains("“DSL: Mrs Ada Pell”"))
            #expect(report.contains("“Tell our designated safeguarding lead, Mr Tom Birch.”"))
        }
        #expect(html.contains("href=\"#disagreements\"") && html.contains("href=\"#facts\""))
    }

    @Test("places are said by page, by heading where there are no pages, by file where there are several")
    func places() {
        var assessment = one.assessments[0]
        var limit = assessment.factSheet.facts[3]
        #expect(limit.whereabouts(in: assessment) == "\(SampleSchool.policy), pages 9, 12, 14 and 2 more")
        assessment.documents.removeLast()
        #expect(limit.whereabouts(in: assessment) == "pages 9, 12, 14 and 2 more")
        for index in limit.places.indices { limit.places[index].page = nil }
        #expect(limit.whereabouts(in: assessment) == "under “Contacts”")
        for index in limit.places.indices { limit.places[index].heading = [] }
        #expect(limit.whereabouts(in: assessment) == SampleSchool.policy)
    }

    @Test("an excerpt holds its value")
    func excerpt() {
        func fact(_ value: String, _ quote: String) -> Fact {
            Fact(
                kind: .telephone, about: "", value: value,
                places: [Evidence(document: "a", page: 1, heading: [], quote: quote, start: 0, end: 1)])
        }
        #expect(fact("101", "101").excerpt == nil)
        #expect(fact("101", "Ring 101.").excerpt == "“Ring 101.”")
        let long = (0..<60).map { $0 == 45 ? "01632 960001" : "word" }.joined(separator: " ")
        let excerpt = fact("01632 960001", long).excerpt ?? ""
        #expect(excerpt.hasPrefix("“… word") && excerpt.contains("01632 960001") && excerpt.split(separator: " ").count <= 30)
    }

    @Test("a sheet without facts leaves no empty part")
    func nothing() {
        var bare = one
        bare.assessments[0].factSheet = FactSheet()
        let text = writeText(bare, colour: false)
        let page = String(decoding: writeHTML(bare.assessments[0], of: bare), as: UTF8.self)
        for report in [text, page] { #expect(!report.contains("Facts found") && !report.contains("disagree")) }
    }

    @Test("long lists are cut on the page and whole in the JSON")
    func longList() {
        var long = one
        long.assessments[0].factSheet.facts = (100..<150).map { number in
            Fact(
                kind: .telephone, about: "", value: "01632 960\(number)",
                places: [Evidence(document: "a.pdf", page: nil, heading: [], quote: "01632 960\(number)", start: 0, end: 12)])
        }
        #expect(writeText(long, colour: false).contains("And 30 more."))
        #expect(String(decoding: writeJSON(long), as: UTF8.self).contains("01632 960149"))
    }

    @Test("schools of largely the same text stand on the index, never in a school's own report")
    func resemblances() {
        let many = SampleResult.many
        let sentence =
            "About 72% of the text of Oakapple Academy stands word for word in that of Thistledown Vale Primary School, and 51% the other way round."
        #expect(writeText(many, width: 200, colour: false).contains(sentence))
        #expect(String(decoding: writeIndexHTML(many), as: UTF8.self).contains(sentence))
        for assessment in many.assessments {
            #expect(!String(decoding: writeHTML(assessment, of: many), as: UTF8.self).contains("word for word in"))
        }
    }

    @Test("two schools of one name are told apart")
    func oneName() {
        var alike = SampleFacts.resemblance
        alike.other.name = alike.school.name
        #expect(alike.sentence.hasPrefix("About 72% of the text of Oakapple Academy (oakapple) stands"))
        #expect(alike.sentence.contains("that of Oakapple Academy (thistledown)"))
    }
}
