internal import PlumblineModel
internal import RuleCompiling
internal import Testing

@Suite struct SubjectTests {
    @Test func everyFactIsRead() throws {
        let yaml = """
            schema: 1
            id: riverside
            name: Riverside School
            setting: alternative provision
            phases: [secondary, sixth form]
            local_authority: Herefordshire
            urn: 000001
            boarding: false
            faith: none
            files:
              - {path: policy.docx, role: child protection policy}
            approved: 2026-09-14
            reviewed: 2026-09-01
            """
        let facts = try readSubject(yaml: Array(yaml.utf8))
        #expect(
            facts
                == SubjectFacts(
                    subject: Subject(
                        id: "riverside", name: "Riverside School", setting: .alternativeProvision, phases: [.secondary, .sixthForm],
                        localAuthority: "Herefordshire", boarding: false),
                    urn: "000001", faith: "none", files: [SubjectFile(path: "policy.docx", role: "child protection policy")],
                    approved: CivilDate(iso: "2026-09-14"), reviewed: CivilDate(iso: "2026-09-01")))
    }

    @Test func unknownFactsAreUnknown() throws {
        let facts = try readSubject(yaml: Array("schema: 1\nid: a\nname: A\n".utf8))
        #expect(facts == SubjectFacts(subject: Subject(id: "a", name: "A")))
    }

    @Test(arguments: [
        (
            "schema: 1\nid: a\nname: A\nphase: primary\n",
            "s/school.yaml line 4 column 1: error R001: no key `phase` in a school. Help: write `phases`"
        ),
        (
            "schema: 1\nid: a\nname: A\nboarding: no\n",
            "s/school.yaml line 4 column 11: error R003: `no` is text here, not a switch. Help: write `false`."
        ),
        (
            "schema: 1\nid: a\nname: A\nsetting: acadamy\n",
            "s/school.yaml line 4 column 10: error R013: `acadamy` is not a choice for `setting`. Help: write `academy`"
        ),
        ("id: a\nname: A\n", "s/school.yaml line 1 column 1: error R006: the file has no `schema`"),
        (
            "schema: 1\nid: a\nname: A\nfiles: [{path: ../other/x.docx, role: policy}]\n",
            "s/school.yaml line 4 column 16: error R002: `../other/x.docx` leads out of the school's folder"
        ),
        ("", "s/school.yaml: error Y003: the file holds nothing"),
    ])
    func faultsAreNamed(yaml: String, expected: String) {
        let problem = #expect(throws: SubjectProblem.self) { try readSubject(yaml: Array(yaml.utf8), file: "s/school.yaml") }
        #expect(problem?.diagnostics.first?.plain.hasPrefix(expected) == true, "\(problem?.diagnostics.map(\.plain) ?? [])")
    }
}
