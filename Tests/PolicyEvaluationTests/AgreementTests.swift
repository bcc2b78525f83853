import PlumblineModel
import Testing

@testable import PolicyEvaluation

private let oneLead = "met_when: {clause: one, label: the same lead is named everywhere, agrees: {holder_of: lexicon/lead}}"
private let oneDate = "met_when: {clause: one, label: one day of review is given, agrees: {date: lexicon/review}}"

struct AgreementTests {
    @Test(arguments: [
        "The safeguarding lead is Rosa Hallam.\nTell the DSL (Mrs R. Hallam).", "DSL: Rosa Hallam\nMs Hallam is our DSL.",
        "DSL: Rosa Hallam\nDeputy DSL: Tom Birch", "Until July the DSL was Karen Obi.\nThe DSL is Rosa Hallam.",
        "Safeguarding lead\nRosa Hallam", "DSL: Rosa Hallam\nKaren Obi is no longer the DSL.",
        "DSL: Rosa Hallam\nTell the DSL or the headteacher, Tom Birch.",
    ])
    func oneName(text: String) throws {
        #expect(try finding(oneLead, text).outcome == .met)
    }

    @Test func twoNames() throws {
        let found = try finding(oneLead, "The safeguarding lead is Rosa Hallam.", "DSL: Tom Birch")
        #expect(found.outcome == .notMet)
        #expect(found.nearMisses.map(\.passage.quote) == ["The safeguarding lead is Rosa Hallam.", "DSL: Tom Birch"])
        #expect(found.nearMisses[0].lacks == ["2 different names are given: “Rosa Hallam” (policy0.md), “Tom Birch” (policy1.md)"])
        #expect(try finding(oneLead, "DSL: Rosa Hallam\nDSL: Tom Hallam").outcome == .notMet, "another first name")
    }

    /// Where rules ask for the holder's name, the name itself is read as the role; the next name is not another holder.
    @Test func theNameIsNoRole() throws {
        let rule = """
            met_when:
              all:
                - {clause: named, label: the lead is named, names: {role: lexicon/lead, needs: [name]}}
                - {clause: one, label: the same lead is named everywhere, agrees: {holder_of: lexicon/lead}}
            """
        #expect(try finding(rule, "DSL: Wendy Pargeter\nMrs Pargeter\nTom Dunn\nThe DSLs are Wendy Pargeter.").outcome == .met)
        #expect(try finding(rule, "DSL: Wendy Pargeter\nMrs Pargeter\nDSL: Tom Dunn").outcome == .partlyMet)
        #expect(try finding(rule, "DSL: Wendy Pargeter\nSigned by Wendy\nPargeter").outcome == .met, "a name over two blocks")
    }

    @Test func noName() throws {
        #expect(try finding(oneLead, "Tell the safeguarding lead.").outcome == .notMet)
    }

    @Test func dates() throws {
        #expect(try finding(oneDate, "Next review: 1 September 2027", "Next review: September 2027").outcome == .met)
        let found = try finding(oneDate, "Next review: 1 September 2027", "Next review: March 2027")
        #expect(found.outcome == .notMet)
        #expect(found.nearMisses[0].lacks == ["2 different dates are given: “1 September 2027” (policy0.md), “March 2027” (policy1.md)"])
    }
}
