import PlumblineModel
import RuleCompiling
import Testing

@testable import PolicyEvaluation
@testable import TextMatching

/// The fixture's pack with its lexicons sought as facts.
private func factSheet(_ texts: String..., school: String = "Fernwhistle Junior School") throws -> FactSheet {
    let whole = try evaluator(tellTheLead)
    var pack = whole.pack
    func lexicon(_ id: String) throws -> LexiconIndex { try #require(pack.lexicons.firstIndex { $0.id == id }) }
    pack.soughtFacts = [
        SoughtFact(name: "lead", source: .holder(of: [try lexicon("lead")]), onePer: .set),
        SoughtFact(name: "next review", source: .date(labelled: [try lexicon("review")]), onePer: .document),
        SoughtFact(name: "approval", source: .date(labelled: [try lexicon("approved")])),
        SoughtFact(name: "Test guidance", source: .edition(of: "test"), onePer: .set),
    ]
    let documents = texts.enumerated().map { document($0.element, path: "policy\($0.offset).md") }
    return PolicyEvaluator(pack: pack).assess(
        Subject(id: "s", name: school), documents: documents, asOf: try #require(CivilDate(iso: "2026-11-23"))
    ).factSheet
}

extension FactSheet {
    fileprivate func values(_ kind: Fact.Kind) -> [String] { facts.filter { $0.kind == kind }.map(\.value) }
}

struct FactTests {
    @Test func peopleWithContacts() throws {
        let sheet = try factSheet(
            "The safeguarding lead is Mrs Rosa Hallam, 01632 960201, r.hallam@fernwhistle.example.\nTell the DSL (Mrs Hallam).")
        let lead = try #require(sheet.facts.first)
        #expect((lead.kind, lead.about, lead.value) == (.person, "lead", "Mrs Rosa Hallam"))
        #expect(lead.contacts == ["01632 960201", "r.hallam@fernwhistle.example"])
        #expect(lead.places.map(\.quote).last == "Tell the DSL (Mrs Hallam).")
        #expect(sheet.disagreements == [])
    }

    @Test func contactsBelongToTheirPerson() throws {
        let sheet = try factSheet(
            "DSL: Rosa Hallam, 01632 960201. Tom Birch, 01632 960202, stands in.\nDSL\nRosa Hallam\n07700 900123\nTom Birch\n07700 900456")
        #expect(sheet.facts.first?.contacts == ["01632 960201", "07700 900123"])
    }

    @Test func twoLeadsDisagree() throws {
        let sheet = try factSheet("The safeguarding lead is Rosa Hallam.\nDSL: Ms R. Hallam", "Our DSL is Tom Birch.")
        let disagreement = try #require(sheet.disagreements.first)
        #expect((disagreement.kind, disagreement.about) == (.person, "lead"))
        #expect(disagreement.facts.map(\.value) == ["Rosa Hallam", "Tom Birch"])
        #expect(
            disagreement.facts.map { $0.places.map(\.quote) } == [
                ["The safeguarding lead is Rosa Hallam.", "DSL: Ms R. Hallam"], ["Our DSL is Tom Birch."],
            ])
        #expect(sheet.disagreements.count == 1)
    }

    @Test(arguments: [
        "The DSL is overseen by the Governing Body.", "The DSL, Independent Chair and Governing Body meet.",
        "Until July the DSL was Karen Obi.",
        "Deputy DSL: Tom Birch",
    ])
    func noLeadIsNamed(text: String) throws {
        #expect(try factSheet("DSL: Rosa Hallam\n" + text).values(.person) == ["Rosa Hallam"])
    }

    @Test func datesDisagreeWithinADocumentOnly() throws {
        let apart = try factSheet("Next review: May 2027\nApproved: 1 May 2026", "Next review: June 2027\nApproved: 2 June 2026")
        #expect(apart.values(.date) == ["May 2027", "June 2027", "1 May 2026", "2 June 2026"])
        #expect(apart.disagreements == [])
        let within = try factSheet("Next review: May 2027\nOur next review is in June 2027")
        #expect(within.disagreements.map { $0.facts.map(\.value) } == [["May 2027", "June 2027"]])
    }

    @Test func editionsDisagree() throws {
        let sheet = try factSheet("We follow Test guidance 2025.", "This rests on test guidance (2026). See test guidance.")
        #expect(sheet.values(.edition) == ["2025", "2026"])
        #expect(sheet.disagreements.map(\.about) == ["Test guidance"])
    }

    @Test(arguments: [
        "Test guidance 2025 gives way to test guidance 2026 in September.",
        "We follow test guidance 2026.\nUpdated for test guidance 2025.",
    ])
    func editionsOfAChangeAreNoDisagreement(text: String) throws {
        let sheet = try factSheet(text)
        #expect(sheet.values(.edition).sorted() == ["2025", "2026"])
        #expect(sheet.disagreements == [])
    }

    @Test func aDateBelongsToTheLabelRightBeforeIt() throws {
        let found = try factSheet("Approved: Next review: May 2027")
        #expect(found.facts.map(\.about) == ["next review"])
    }

    @Test func timeLimits() throws {
        let sheet = try factSheet(
            "Files follow within five school days.\nA record is written on the same day.\nFiles are sent in five school days at the latest.\n"
                + "It lasted three days.\nTell the DSL immediately.")
        #expect(sheet.values(.timeLimit) == ["within five school days", "same day"])
        #expect(sheet.facts.first { $0.kind == .timeLimit }?.places.count == 2, "one value, two places")
    }

    @Test func numbersAndAddresses() throws {
        let sheet = try factSheet(
            "Call 01632 960 001 or (01632) 960001, +44 1632 960002 or 0800 1111.\nWrite to help@hub.example, or Help@hub.example. In 2024 960 pupils came; ring 101."
        )
        #expect(sheet.values(.telephone) == ["01632 960 001", "+44 1632 960002", "0800 1111"])
        #expect(sheet.values(.email) == ["help@hub.example"])
        #expect(sheet.facts.first { $0.kind == .telephone }?.places.count == 1)
    }

    @Test func gapsLeftToFillIn() throws {
        let sheet = try factSheet("The DSL is [insert name].\nRing XXXX.\nHer deputy is [Insert name].")
        #expect(sheet.values(.placeholder) == ["[insert name]", "XXXX"])
        #expect(
            sheet.facts.first { $0.kind == .placeholder }?.places.map(\.quote) == [
                "The DSL is [insert name].", "Her deputy is [Insert name].",
            ])
        #expect(try factSheet("Ring them.\n[Insert number]").facts.first?.places.first?.quote == "[Insert number]")
    }

    @Test(arguments: [
        ("The designated teacher at Oakhanger Academy is away.", "Oakhanger Academy"),
        ("At Saint Osyth's Primary School we care.", "Saint Osyth's Primary School"),
        ("Pupils of Holy Well and Brook End School share a bus.", "Holy Well and Brook End School"),
    ])
    func otherSchoolsAreSeen(text: String, name: String) throws {
        #expect(try factSheet(text).values(.otherSchool) == [name])
    }

    @Test(arguments: [
        "Fernwhistle Junior School cares.", "At School we care.", "The Eastmere Virtual School helps.",
        "Eastmere School Improvement Service helps.",
        "We work for the Safety of Students Outside School.", "We are a Rights Respecting School.", "After School there is a club.",
        "Our Primary School cares.", "# Reporting Harm At Oakhanger Academy", "A School may exclude.",
    ])
    func noOtherSchoolIsSeen(text: String) throws {
        #expect(try factSheet(text).values(.otherSchool) == [])
    }

    @Test func aFilesNameIsNoSchoolsName() throws {
        let whole = try evaluator(tellTheLead)
        let unnamed = Subject(id: "s", name: "policy", isNamed: false)
        let found = whole.assess(
            unnamed, documents: [document("We are Oakhanger Academy.")], asOf: try #require(CivilDate(iso: "2026-11-23")))
        #expect(found.factSheet.facts == [])
    }
}
