import PlumblineModel
import Testing

@testable import PolicyEvaluation
@testable import TextMatching

struct ReadingTests {
    @Test(arguments: [
        ("3 September 2026", "2026-09-03", "2026-09-03"), ("3rd of September 2026", "2026-09-03", "2026-09-03"),
        ("September 2026", "2026-09-01", "2026-09-30"),
        ("Sept 26", "2026-09-01", "2026-09-30"), ("03/09/2026", "2026-09-03", "2026-09-03"), ("3.9.26", "2026-09-03", "2026-09-03"),
        ("2026-09-03", "2026-09-03", "2026-09-03"),
        ("September 3, 2026", "2026-09-03", "2026-09-03"), ("Autumn Term 2026", "2026-09-01", "2026-12-31"),
        ("February 2024", "2024-02-01", "2024-02-29"),
    ])
    func datesAreRead(_ text: String, _ first: String, _ last: String) throws {
        let analysed = TermMatcher(lexicons: []).analyse(document("Reviewed on \(text) by us"))
        let date = try #require(DateReading(text: analysed).dates(in: 0..<analysed.tokens.count).first)
        #expect(date.first.description == first && date.last.description == last)
    }

    @Test(arguments: ["31 February 2026", "may 20 pupils", "13/13/2026", "room 2026", "32 March"])
    func whatIsNoDateIsNotRead(_ text: String) {
        let analysed = TermMatcher(lexicons: []).analyse(document(text))
        let dates = DateReading(text: analysed).dates(in: 0..<analysed.tokens.count)
        #expect(dates.isEmpty, "\(dates)")
    }

    @Test(arguments: [
        ("the lead is Jane Okoro today", "Jane Okoro"), ("Mrs P. Hale, head", "Mrs P. Hale"), ("Mr Singh", "Mr Singh"),
        ("J. Lowe", "J. Lowe"), ("Dr Amara Nwosu-Bell", "Dr Amara Nwosu-Bell"),
    ])
    func namesAreRead(_ text: String, _ name: String) throws {
        let analysed = TermMatcher(lexicons: []).analyse(document(text))
        let range = try #require(NameReading(text: analysed).name(in: 0..<analysed.tokens.count))
        #expect(analysed.document.string(analysed.bytes(of: range)) == name)
    }

    @Test(arguments: [
        "Designated Safeguarding Lead", "Governing Body", "Job Description", "Monday to Friday", "the head teacher",
        "Child Protection Policy",
        "Tel 01632 960001",
    ])
    func rolesAreNoNames(_ text: String) {
        let analysed = TermMatcher(lexicons: []).analyse(document(text))
        #expect(NameReading(text: analysed).name(in: 0..<analysed.tokens.count) == nil)
    }

    @Test(arguments: ["[insert name]", "<school name>", "XXXX", "xx/xx/xxxx TBC", "{name of DSL}"])
    func residueIsSeen(_ text: String) {
        let document = document("The lead is \(text).")
        #expect(PlaceholderReading.residue(in: document, document.blocks[0]) != nil)
    }

    @Test(arguments: ["the [...] rest", "see [1]", "<https://www.example.example/name>", "(their name)", "Xavier", "[sic]"])
    func whatIsNoResidueIsLeft(_ text: String) {
        let document = document("The lead is \(text).")
        #expect(PlaceholderReading.residue(in: document, document.blocks[0]) == nil)
    }
}
