import PlumblineModel
import Testing

@testable import TextMatching

struct TermMatcherTests {
    @Test func inflectedPhrasesAreFound() {
        #expect(
            found(["refer to the police"], in: "It was referred to the police; we are referring to the Police.") == [
                "referred to the police", "referring to the Police",
            ])
    }

    @Test(arguments: ["cyberbullying", "cyber-bullying", "Cyber bullying"])
    func compoundsAreOne(_ spelling: String) {
        #expect(found(["cyber bullying"], in: "Report \(spelling) at once.").count == 1)
        #expect(found(["cyberbullying"], in: "Report \(spelling) at once.").count == 1)
    }

    @Test(arguments: [
        "child-on-child abuse", "child on child abuse", "Child\u{2013}on\u{2013}child abuse", "child\u{2010}on\u{2010}child abuse",
    ])
    func hyphensAndDashesFold(_ spelling: String) {
        #expect(found(["child-on-child abuse"], in: "This is \(spelling).").count == 1)
    }

    @Test(arguments: ["can't promise", "cannot promise", "can not promise", "can\u{2019}t promise"])
    func contractionsAreTakenApart(_ spelling: String) {
        #expect(found(["cannot promise"], in: "Staff \(spelling) secrecy.").count == 1)
    }

    @Test func gapsReachFourWords() {
        #expect(found(["take … seriously"], in: "We take every single report very seriously.").count == 1)
        #expect(found(["take … seriously"], in: "We take every single report that children make seriously.").isEmpty)
        #expect(found(["take … seriously"], in: "We take care. Seriously.").isEmpty)
    }

    @Test func blockersHideATerm() {
        #expect(
            found(["confidential"], blockers: ["confidential waste"], in: "Put it in the confidential waste. It is confidential.") == [
                "confidential"
            ])
    }

    @Test func phrasesDoNotCrossSentences() {
        #expect(found(["the lead"], in: "Tell the. Lead by example.").isEmpty)
    }

    @Test func acronymsDefinedInTheTextAreLearned() {
        let text = "The Named Safeguarding Officer (NSO) decides. Tell the NSO at once."
        #expect(found(["named safeguarding officer"], in: text) == ["Named Safeguarding Officer", "NSO", "NSO"])
        #expect(found(["named safeguarding officer"], in: "Tell the NSO at once.").isEmpty)
    }

    @Test func optionalPluralsInBracketsAreNoWords() {
        #expect(found(["deputy lead"], in: "Tell the deputy(ies) lead(s).").count == 1)
    }

    @Test func sentencesEndAtStopsBeforeCapitals() {
        let analysed = TermMatcher(lexicons: []).analyse(
            document("Mr. Brown, e.g. the head, reads it. See para. 4 on www.example.com. Then act!", "next block"))
        #expect(analysed.sentences.count == 4)
    }
}
