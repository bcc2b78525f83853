import DocumentReading
import FoundationEssentials
import PlumblineModel
import Testing

@testable import SubjectChecking

/// What changed, and which of guidance, text and time changed it.
struct CompareTests {
    private func compare(
        _ old: String, _ new: String? = nil, from: String? = nil, to: String, authority: String? = nil
    ) async throws -> Comparison {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("plumbline-compare-\(UInt64.random(in: 0...UInt64.max))")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var entries: [SubjectFiles] = []
        for (number, text) in [old, new].compactMap(\.self).enumerated() {
            let path = folder.path + "/policy-\(number).md"
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            entries.append(try #require(SubjectDiscovery(paths: [path]).subjects.first))
            entries[number].subject = Subject(
                id: "s", name: "Example School", setting: .maintained, phases: [.secondary], localAuthority: authority)
        }
        let check = CheckRun(
            evaluator: InventedSchools.evaluator, asOf: try #require(CivilDate(iso: to)), profile: nil, limits: InventedSchools.limits,
            recogniseScans: false, isolation: .thisProcess, engineVersion: "test")
        let run = CompareRun(run: check, from: from.flatMap { CivilDate(iso: $0) })
        let result = await run.result(of: entries[0], and: entries[entries.count - 1], problems: [])
        #expect(result.problems.isEmpty)
        return try #require(result.comparisons.first)
    }

    private let transfer =
        "# Records\n\nThe child protection file goes to the next school as soon as possible, separately from the main file and securely.\n"

    @Test func theGuidanceChanged() async throws {
        let comparison = try await compare(transfer, transfer, from: "2021-10-01", to: "2023-10-01")
        let change = try #require(comparison.outcomes.first { $0.finding.rule == "POL-H07" })
        #expect(change.cause == .guidance)
        #expect((change.before, change.after) == (.met, .partlyMet))
        let duty = try #require(comparison.duties.first { $0.rule == "POL-H07" })
        #expect(duty.kind == .more)
        #expect(duty.added.contains { $0.contains("no longer suffices") })
        #expect(
            comparison.editions.contains { $0.title == "Keeping children safe in education" && ($0.before, $0.after) == ("2021", "2023") })
    }

    @Test func theTextChanged() async throws {
        let better = transfer.replacing("as soon as possible", with: "within five days")
        let comparison = try await compare(transfer, better, from: "2023-10-01", to: "2023-10-01")
        let change = try #require(comparison.outcomes.first { $0.finding.rule == "POL-H07" })
        #expect(change.cause == .text)
        #expect((change.before, change.after) == (.partlyMet, .met))
        #expect(comparison.duties.isEmpty && comparison.editions.isEmpty)
    }

    @Test func bothChangedAndEachIsSaid() async throws {
        let better = transfer.replacing("as soon as possible", with: "within five days")
        let comparison = try await compare(transfer, better, from: "2021-10-01", to: "2023-10-01")
        let changes = comparison.outcomes.filter { $0.finding.rule == "POL-H07" }
        #expect(changes.map(\.cause) == [.guidance, .text])
        #expect(changes.map(\.after) == [.partlyMet, .met])
    }

    @Test func timePassed() async throws {
        let text = "# Policy\n\nDate of last review: 1 September 2023. Date of next review: 1 September 2024.\n"
        let comparison = try await compare(text, text, from: "2023-10-01", to: "2024-12-01")
        let change = try #require(comparison.outcomes.first { $0.finding.rule == "POL-A05" })
        #expect(change.cause == .time)
        #expect((change.before, change.after) == (.met, .notMet))
    }

    @Test func theDayOfApprovalIsReadInTheDocument() async throws {
        let text = "# Policy\n\nApproved by governors on 14 October 2021.\n\n\(transfer)"
        let comparison = try await compare(text, text, to: "2023-10-01")
        #expect(comparison.earlierDay == .document)
        #expect(comparison.before.asOf == CivilDate(iso: "2021-10-14"))
        let silent = try await compare(transfer, transfer, to: "2023-10-01")
        #expect(silent.earlierDay == .none)
        #expect(silent.before.asOf == silent.after.asOf)
        #expect(silent.outcomes.isEmpty)
    }

    @Test func inSummerWhatWillChangeInSeptember() async throws {
        let text = "# Policy\n\nThis policy follows Keeping children safe in education 2024.\n"
        let comparison = try await compare(text, text, from: "2025-08-10", to: "2025-08-10")
        let upcoming = try #require(comparison.upcoming)
        #expect(upcoming.day == CivilDate(iso: "2025-09-01"))
        #expect(upcoming.editions.map(\.after) == ["2025"])
        #expect(upcoming.outcomes.contains { $0.finding.rule == "POL-A01" && ($0.before, $0.after) == (.met, .partlyMet) })
        #expect(try await compare(text, text, from: "2025-03-01", to: "2025-03-01").upcoming == nil, "not known yet in March")
    }

    @Test func guidanceOfAnotherAuthorityIsNotSpokenOf() async throws {
        let elsewhere = try await compare(transfer, transfer, from: "2020-10-01", to: "2022-03-01", authority: "Marlshire")
        #expect(!elsewhere.editions.contains { $0.title.contains("Herefordshire") })
        let there = try await compare(transfer, transfer, from: "2020-10-01", to: "2022-03-01", authority: "Herefordshire")
        #expect(there.editions.contains { $0.title.contains("Herefordshire") })
    }
}
