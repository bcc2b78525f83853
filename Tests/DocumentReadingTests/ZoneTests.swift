import DocumentReading
import PlumblineModel
import Testing

@Suite("Zones") struct ZoneTests {
    let folder = TemporaryFolder()

    @Test func contentsListsWithAndWithoutLeaders() async throws {
        let document = try await folder.read(
            """
            Contents
            1. Introduction
            2. Child-on-child abuse
            3. Records
            Appendix 1 \u{2013} Signs of abuse

            1. Introduction

            This section tells everybody who works here what the rest of the policy is about, in short.

            2. Child-on-child abuse

            All staff will treat every report of abuse between children as serious, without exception.

            3. Records

            A record of each concern is kept by the lead in a locked place, apart from other records.
            """, as: "a.txt")
        #expect(
            document.outline.prefix(5) == [
                "h1 {contents} Contents", "p {contents} 1. Introduction", "p {contents} 2. Child-on-child abuse", "p {contents} 3. Records",
                "p {contents} Appendix 1 \u{2013} Signs of abuse",
            ])
        #expect(document.outline[5] == "h1 1. Introduction")
        let leaders = try await folder.read("Aims ........ 3\nRecords \u{2026}\u{2026}\u{2026} 12\n\nWe keep children safe.\n", as: "b.txt")
        #expect(leaders.blocks.map(\.zone) == [.contents, .contents, .body])
    }

    @Test func legislationIsReferencesOnlyWhereItIsAList() async throws {
        let list = try await folder.read(
            "# Policy\n\n## Legislation and guidance\n\nThis policy is based on:\n\n- Children Act 1989\n- Working Together to Safeguard Children\n"
                + "- Staff must read Part one of the guidance\n", as: "a.md")
        #expect(list.zone(of: "Children Act") == .references)
        #expect(list.zone(of: "Working Together") == .references)
        #expect(list.zone(of: "Staff must") == .body)
        let prose = try await folder.read(
            "# Policy\n\n## Legislation and guidance\n\nThis policy follows Keeping children safe in education and we will review it each year.\n",
            as: "b.md")
        #expect(prose.zone(of: "This policy follows") == .body)
    }

    @Test func changeLogGlossaryAndTemplateNotes() async throws {
        let document = try await folder.read(
            """
            # Policy
            ## Version history
            Section 4 amended.
            ## Aims
            We keep children safe.
            [Insert the name of your school here]
            Note to school: delete this paragraph.
            ## Glossary
            DSL: designated safeguarding lead
            ## Definitions
            Child-on-child abuse is abuse by one child of another.
            """.split(separator: "\n").joined(separator: "\n\n"), as: "a.md")
        #expect(document.zone(of: "Section 4") == .changeLog)
        #expect(document.zone(of: "We keep") == .body)
        #expect(document.zone(of: "[Insert") == .templateNote)
        #expect(document.zone(of: "Note to school") == .templateNote)
        #expect(document.zone(of: "DSL:") == .glossary)
        #expect(document.zone(of: "Child-on-child") == .body)
    }

    @Test func copiedGuidanceIsMarkedAndAShortAnnexIsNot() async throws {
        let run = String(repeating: "All staff should know what to do if a child tells them something. ", count: 40)
        let head = "# Policy\n\n## Aims\n\nWe keep children safe.\n\n## Annex: Part one of Keeping children safe in education\n\n"
        let whole = try await folder.read(head + "### What staff need to know\n\n\(run)\n\n## Appendix 2\n\nOur own form.\n", as: "a.md")
        #expect(whole.zone(of: "All staff should") == .annexedGuidance)
        #expect(whole.zone(of: "Our own form") == .body)
        let short = try await folder.read(head + "Staff sign that they have read it.\n", as: "b.md")
        #expect(short.zone(of: "Staff sign") == .body)
    }
}
