import DocumentReading
import FoundationEssentials
import PlumblineModel
import PolicyEvaluation
import ReportWriting
import RuleCompiling
import Testing

@testable import SubjectChecking

/// What was said of a past day stays as it was when a later edition comes: the same bytes but for the hash of the pack.
struct PastAssessmentTests {
    @Test(arguments: ["2020-12-01", "2021-10-01", "2025-10-01"])
    func aLaterEditionChangesNothing(_ day: String) async throws {
        let day = try #require(CivilDate(iso: day))
        let before = try await reports(on: day, InventedSchools.evaluator)
        let after = try await reports(on: day, Self.later)
        #expect(before.json == after.json)
        #expect(before.text == after.text)
        #expect(before.html == after.html)
        #expect(before.json.count > 100_000)
    }

    /// The added edition is no empty one: it does change an assessment of its own time.
    @Test func theLaterEditionCountsInItsOwnTime() async throws {
        let day = try #require(CivilDate(iso: "2027-10-01"))
        let before = try await reports(on: day, InventedSchools.evaluator)
        let after = try await reports(on: day, Self.later)
        #expect(before.json != after.json)
        #expect(after.text.contains("POL-X99"))
        #expect(after.text.contains("Keeping children safe in education 2027"))
    }

    private func reports(on day: CivilDate, _ evaluator: PolicyEvaluator) async throws -> (json: String, text: String, html: String) {
        let run = CheckRun(
            evaluator: evaluator, asOf: day, profile: nil, limits: InventedSchools.limits, recogniseScans: false, isolation: .thisProcess,
            engineVersion: "test")
        let schools = ["marrowby-high", "ternhythe-school", "dapplethorn-nursery"].map { "\(InventedSchools.root)/policies/\($0)" }
        let result = await run.result(of: SubjectDiscovery(paths: schools)) { _, _, _ in }
        #expect(result.assessments.count == 3)
        func plain(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self).replacing(evaluator.pack.sha256, with: "the hash") }
        return (
            plain(writeJSON(result)), plain(Array(writeText(result, colour: false).utf8)),
            result.assessments.map { plain(writeHTML($0, of: result)) }.joined()
        )
    }

    /// The pack with an edition of 2027 that asks for something new, drops something, and asks more of a duty there is.
    private static let later: PolicyEvaluator = {
        var files = packFiles()
        change(&files, "guidance/kcsie.yaml") { text in
            text.replacing(
                "    in_force: {from: 2026-09-01}\n    state: in force\n",
                with: "    in_force: {from: 2026-09-01, until: 2027-08-31}\n    state: withdrawn\n"
            ).replacing(
                "\nprovisions:\n",
                with: """

                      - {edition: "2027", in_force: {from: 2027-09-01}, state: in force, provisional: true, for_information: 2027-07-01}
                    provisions:
                      - {id: lifts-are-named, says: lifts between sites are named, strength: should, locator: Part two, Transport, since: "2027"}

                    """
            ).replacing("  - id: gendered-pattern\n", with: "  - id: gendered-pattern\n    until: \"2026\"\n")
                .replacing("locator: Part two, Transport, since", with: "locator: \"Part two, Transport\", since")
        }
        files.append(PackFile(path: "policy/forms/POL-X99-lifts.yaml", bytes: Array(rule.utf8)))
        let result = compileRulePack(files: files, name: "rules", folder: "rules", asOf: nil)
        let errors = result.diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty, let pack = result.pack else { fatalError("\(errors.map(\.plain))") }
        return PolicyEvaluator(pack: pack)
    }()

    private static let rule = """
        schema: 1
        rule: POL-X99
        title: Lifts between sites are named
        about: policy
        status: settled
        duty: {provision: kcsie/lifts-are-named, strength: should}
        why: A lift is a place without an adult.
        met_when: {clause: lifts, label: lifts between sites are named, says: {all_of: [hovercraft]}}
        score: {weight: 1, critical: false}
        if_not_met: {tell: Nothing was found., do: [{step: Add it, who: lead, effort: minutes}]}
        owner: tests
        reviewed: 2026-11-01
        examples: [{name: a, given: "«Hovercraft»", expect: met}, {name: b, given: x, expect: not met}]
        """

    private static func change(_ files: inout [PackFile], _ path: String, _ edit: (String) -> String) {
        guard let place = files.firstIndex(where: { $0.path == path }) else { fatalError("no \(path)") }
        let old = String(decoding: files[place].bytes, as: UTF8.self)
        let new = edit(old)
        precondition(new != old, "\(path) was not changed")
        files[place].bytes = Array(new.utf8)
    }

    private static func packFiles() -> [PackFile] {
        let root = InventedSchools.root + "/rules"
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
        return paths.filter { $0.hasSuffix(".yaml") }.sorted().map { path in
            PackFile(path: path, bytes: FileManager.default.contents(atPath: "\(root)/\(path)").map(Array.init) ?? [])
        }
    }
}
