import PlumblineModel
import Testing

/// The registers of the pack against facts that stand elsewhere.
struct RegisterTests {
    private var pack: RulePack { InventedSchools.evaluator.pack }

    @Test func everyParagraphOf2025IsTheOneReadInTheText() throws {
        let register = try #require(pack.source("kcsie"))
        #expect(paragraphsOfKCSIE2025.count == 172)
        let facts = paragraphsOfKCSIE2025.map { ($0.provision, $0.paragraph) } + furtherParagraphsOfKCSIE2025
        for (name, paragraph) in facts where name.hasPrefix("kcsie/") {
            let provision = try #require(register.provisions.first { "kcsie/\($0.id)" == name }, "\(name)")
            #expect(provision.verified["2025"] ?? "" == paragraph, "\(name)")
        }
        let known = Set(facts.map(\.0))
        for provision in register.provisions {
            #expect(known.contains("kcsie/\(provision.id)"), "\(provision.id) has no fact to be held to")
        }
    }

    @Test func everyRuleTestsTheProvisionOfItsID() {
        let provisions = Dictionary(uniqueKeysWithValues: paragraphsOfKCSIE2025.map { ($0.rule, $0.provision) })
        for rule in pack.rules { #expect("\(rule.source)/\(rule.provision)" == provisions[rule.id], "\(rule.id)") }
    }

    /// The whole catalogue: every id is a rule or a question, and no provision is left without a rule or a reason.
    @Test func everyDutyOfTheCatalogueHasItsRule() {
        #expect(pack.rules.map(\.id) == paragraphsOfKCSIE2025.map(\.rule).sorted())
        for entry in pack.ledger(on: InventedSchools.day) {
            #expect(entry.because != "no rule tests it yet", "\(entry.source)/\(entry.provision)")
        }
    }

    /// A paragraph is printed only where a source was seen; elsewhere part and heading stand alone.
    @Test func otherEditionsPrintPartAndHeading() throws {
        let register = try #require(pack.source("kcsie"))
        let provision = try #require(register.provisions.first { $0.id == "no-promise-of-secrecy" })
        func place(_ edition: String) -> String { provision.place(in: register.editions.first { $0.id == edition }) }
        #expect(place("2025") == "Part one, What school and college staff need to know, paragraph 15")
        #expect(place("2026") == "Part one, What school and college staff need to know, paragraph 14")
        #expect(provision.unverified["2024"] == "16")
        #expect(place("2024") == "Part one, What school and college staff need to know")
    }

    @Test func theDecisionOfHerefordshireHasItsThreeDays() throws {
        let edition = try #require(pack.source("herefordshire")?.editions.first)
        #expect(edition.decided == CivilDate(iso: "2020-11-26"))
        #expect(edition.published == CivilDate(iso: "2020-11-30"))
        #expect(edition.inForce.from == CivilDate(iso: "2020-12-05"))
        #expect(edition.isReconstructed)
        #expect(edition.note?.contains("call-in") == true)
    }

    @Test func theRegistersOfTheTaskAreThere() throws {
        func editions(_ source: String) throws -> [String] { try #require(pack.source(source)).editions.map(\.id) }
        #expect(try editions("kcsie") == ["2016", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"])
        #expect(try editions("svsh-advice") == ["2017", "2018", "2021"])
        #expect(try editions("working-together") == ["2018", "2023", "2026"])
        #expect(try editions("ukcis") == ["2016", "2020", "2024"])
        #expect(try editions("herefordshire-partnership") == ["2022"])
        let ended = pack.sources.flatMap(\.editions).filter { $0.inForce.until != nil }
        #expect(ended.allSatisfy { $0.state == .withdrawn })
    }

    /// Local duties are judged for every school and counted only where the authority's guidance binds.
    @Test func localDutiesCountInTheirAuthorityOnly() throws {
        let register = try #require(pack.source("herefordshire"))
        #expect(register.binds("Herefordshire"))
        #expect(!register.binds("Marlshire"))
        #expect(!register.binds(nil))
        #expect(try #require(pack.source("kcsie")).binds(nil))
    }
}
