import FoundationEssentials
import PlumblineModel
import Testing

@testable import SubjectChecking

/// What the invented schools state as facts, as a reader of their texts finds it.
struct InventedFactTests {
    @Test(arguments: [
        ("cinderhope-school", "Mr Leonard Achterby"), ("dapplethorn-nursery", "Janet Hollin"), ("lanternwick-tuition", "Tobias Renn"),
        ("marrowby-high", "Mr Stephen Thackley"), ("quillbrook-academy", "Mrs Helen Arkwright"), ("ravelbeck-school", "Rosa Minchin"),
        ("ternhythe-school", "Mrs Miriam Oakshott"), ("thistlewick-primary", "Mrs Wendy Pargeter"),
    ])
    func oneLeadIsNamedAndCanBeReached(_ slug: String, _ name: String) async throws {
        let facts = try await InventedSchools.assess(slug).factSheet.facts
        let leads = facts.filter { $0.about == "designated safeguarding lead" }
        #expect(leads.map(\.value) == [name])
        #expect(leads.first?.contacts.isEmpty == false)
    }

    @Test(arguments: InventedSchools.slugs)
    func noSchoolContradictsItsOwnFacts(_ slug: String) async throws {
        let sheet = try await InventedSchools.assess(slug).factSheet
        #expect(sheet.disagreements == [])
        #expect(sheet.facts.count > 5)
        for fact in sheet.facts {
            #expect(!fact.places.isEmpty && fact.places.allSatisfy { !$0.quote.isEmpty }, "\(fact)")
        }
    }

    @Test func theModelThatWasHardlyEditedShowsWhatWasLeftIn() async throws {
        let facts = try await InventedSchools.assess("fernwhistle-junior").factSheet.facts
        func values(_ kind: Fact.Kind) -> [String] { facts.filter { $0.kind == kind }.map(\.value) }
        #expect(values(.otherSchool) == ["Oakhanger Academy"])
        #expect(values(.person) == [], "a gap is no name")
        #expect(Set(values(.placeholder)).isSuperset(of: ["[School name]", "[insert name]", "[name of provider]", "XXXX", "[date]"]))
        #expect(values(.draftingNote).contains("Note: statutory guidance expects the child protection policy …"))
        for slug in InventedSchools.slugs where slug != "fernwhistle-junior" {
            let others = try await InventedSchools.assess(slug).factSheet.facts.filter(\.kind.isResidue)
            #expect(others == [], "\(slug)")
        }
    }

    @Test func aCopyOfAnotherSchoolsPolicyIsNoticed() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("plumbline-copy-\(UInt64.random(in: 0...UInt64.max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let nursery = "\(InventedSchools.root)/policies/dapplethorn-nursery"
        let text = try #require(FileManager.default.contents(atPath: nursery + "/safeguarding-policy.txt"))
        try text.write(to: folder.appendingPathComponent("policy.txt"))
        try Data("schema: 1\nid: copy\nname: Bramblegate Nursery\n".utf8).write(to: folder.appendingPathComponent("school.yaml"))
        let result = await InventedSchools.run([nursery, folder.path])
        #expect(result.resemblances.count == 1)
        let found = try #require(result.resemblances.first)
        #expect(Set([found.school.id, found.other.id]) == ["dapplethorn-nursery", "copy"])
        #expect(found.school.share == 1 && found.other.share == 1)
    }
}
