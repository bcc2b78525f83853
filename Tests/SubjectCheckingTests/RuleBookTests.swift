import PlumblineModel
import ReportWriting
import Testing

/// The rule book of the whole pack.
struct RuleBookTests {
    private static let pack = InventedSchools.evaluator.pack
    private static let files = writeRuleBook(of: pack, engineVersion: "test")

    private static func text(_ name: String) -> String {
        files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    @Test func everyDutyHasAPageAndALinkToIt() {
        let index = Self.text("index.html")
        for rule in Self.pack.rules {
            #expect(Self.text("\(rule.id).html").contains("<h1>"), "\(rule.id)")
            #expect(index.contains("href=\"\(rule.id).html\""), "\(rule.id)")
        }
        #expect(Self.files.count == Self.pack.rules.count + 2)
    }

    /// Nothing that is run may be missing from the book.
    @Test func everyClauseIsInTheBook() {
        let book = Self.text("rule-book.md").lowercased().replacing("\\", with: "")
        for rule in Self.pack.rules {
            let trees = [rule.metWhen, rule.partlyWhen, rule.notMetWhen, rule.contradictedWhen].compactMap { $0 }
            for clause in trees.flatMap(\.clauses) { #expect(book.contains(clause.label.lowercased()), "\(rule.id) \(clause.id)") }
            #expect(book.contains(rule.why.lowercased().split(separator: "\n").joined(separator: " ")), "\(rule.id)")
        }
    }

    @Test func aPageTellsGuidanceClausesExamplesAndHistory() {
        let page = Self.text("POL-G10.html")
        for part in ["By edition", "What we look for", "Met when", "Examples", "History", "paragraph 484", "1 September 2021"] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(!page.contains("<script"))
    }

    @Test func theSameRulesGiveTheSameBook() {
        #expect(writeRuleBook(of: Self.pack, engineVersion: "test") == Self.files)
    }
}
