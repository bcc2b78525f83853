import FoundationEssentials
import PlumblineModel
import ReportWriting
import Testing

@testable import SubjectChecking

/// Every invented school against what a reader expects; each difference is listed in `policies/differences.yaml` with the outcome given, so
/// that none comes or goes unseen.
struct InventedSchoolTests {
    @Test(arguments: InventedSchools.slugs)
    func outcomesAreAsExpected(_ slug: String) async throws {
        let expected = try InventedSchools.mapping("\(InventedSchools.root)/policies/\(slug)/expected.yaml", under: "outcomes")
        let listed = try InventedSchools.mapping("\(InventedSchools.root)/policies/differences.yaml", under: slug)
        let assessment = try await InventedSchools.assess(slug)
        #expect(expected.count == 172)
        for (rule, outcome) in expected.sorted(by: { $0.key < $1.key }) {
            // a duty that begins later and of which the text is silent has no finding
            let finding = assessment.findings.first { $0.rule == rule }
            let got = (finding?.outcome ?? .notApplicable).rawValue
            if let difference = listed[rule] {
                #expect(
                    got == difference && got != outcome,
                    "\(slug) \(rule): listed as `\(difference)`, got `\(got)`, expected `\(outcome)`: mend the list")
            } else {
                #expect(got == outcome, "\(slug) \(rule): expected `\(outcome)`, got `\(got)`. \(finding?.explanation ?? "")")
            }
            // the harmful error: met where a reader finds nothing, or the opposite
            if outcome == "not met" || outcome == "contradicted" { #expect(got != "met", "\(slug) \(rule)") }
        }
    }

    @Test func theListOfDifferencesStaysShort() throws {
        let count = try InventedSchools.slugs.reduce(0) {
            try $0 + InventedSchools.mapping("\(InventedSchools.root)/policies/differences.yaml", under: $1).count
        }
        #expect(count <= 40, "\(count) of 1548 cells differ")
    }

    @Test(arguments: InventedSchools.slugs)
    func everyMetHasAQuoteThatStandsInItsDocument(_ slug: String) async throws {
        let assessment = try await InventedSchools.assess(slug)
        for finding in assessment.findings where finding.outcome == .met || finding.outcome == .contradicted {
            #expect(!finding.evidence.isEmpty, "\(slug) \(finding.rule)")
            for evidence in finding.evidence {
                #expect(!evidence.quote.isEmpty && evidence.quote.split(separator: " ").count <= 80, "\(slug) \(finding.rule)")
                #expect(assessment.documents.contains { $0.path == evidence.document })
            }
        }
    }

    @Test func theSameInputGivesTheSameBytes() async throws {
        let paths = ["\(InventedSchools.root)/policies/thistlewick-primary", "\(InventedSchools.root)/policies/ravelbeck-school"]
        let first = await InventedSchools.run(paths)
        let second = await InventedSchools.run(paths)
        #expect(writeJSON(first) == writeJSON(second))
        #expect(writeText(first, colour: false) == writeText(second, colour: false))
        #expect(writeHTML(first.assessments[0], of: first) == writeHTML(second.assessments[0], of: second))
        #expect(!String(decoding: writeJSON(first), as: UTF8.self).contains(InventedSchools.root), "no path of the machine in a report")
    }

    @Test func aFileThatCannotBeReadNeverEndsTheBatch() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("plumbline-batch-\(UInt64.random(in: 0...UInt64.max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data().write(to: folder.appendingPathComponent("blank.txt"))
        try Data("%PDF-1.4 broken".utf8).write(to: folder.appendingPathComponent("broken.docx"))
        let good = "\(InventedSchools.root)/policies/ravelbeck-school/safeguarding.md"
        let result = await InventedSchools.run([
            folder.path + "/blank.txt", folder.path + "/broken.docx", folder.path + "/missing.md", good,
        ])
        #expect(result.problems.map(\.file) == ["blank.txt", "broken.docx", "missing.md"])
        #expect(result.problems.allSatisfy { $0.help != nil })
        #expect(result.assessments[0].findings.contains { $0.outcome == .met })
        #expect(result.assessments[0].notes.count { $0.contains("could not be read") } == 3)
    }

    @Test func aFolderOfSchoolsIsMany() {
        let discovery = SubjectDiscovery(paths: ["\(InventedSchools.root)/policies"])
        #expect(discovery.subjects.map(\.subject.id).sorted() == InventedSchools.slugs)
        #expect(discovery.problems.isEmpty)
        #expect(discovery.subjects.first { $0.subject.id == "ternhythe-school" }?.files.count == 3)
    }
}
