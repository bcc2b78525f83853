import FoundationEssentials
import RuleCompiling
import Subprocess
import Testing

@testable import RuleWorkbench

/// Reading the rules of an earlier revision straight from git.
struct GitRevisionTests {
    private static func git(_ arguments: [String], in folder: String) async throws {
        let identity = ["-c", "user.name=Tester", "-c", "user.email=tester@plumbline.example", "-c", "commit.gpgsign=false"]
        let result = try await run(
            .name("git"), arguments: Arguments(identity + ["-C", folder] + arguments), output: .discarded, error: .string(limit: 10_000))
        #expect(result.terminationStatus == .exited(0), "\(result.standardError)")
    }

    /// A repository whose folder `rules` had one file changed, one added and one deleted since its first commit.
    private static func repository() async throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("plumbline-\(UInt64.random(in: 0..<UInt64.max))").path
        try FileManager.default.createDirectory(atPath: folder + "/rules/policy", withIntermediateDirectories: true)
        func write(_ text: String, _ path: String) throws { try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + path)) }
        try await git(["init", "-q"], in: folder)
        try write("old: ö\n\n", "rules/policy/a.yaml")
        try write("gone: true\n", "rules/b.yaml")
        try write("", "rules/empty.yaml")
        try write("# not a rule\n", "rules/README.md")
        try await git(["add", "-A"], in: folder)
        try await git(["commit", "-qm", "first"], in: folder)
        try write("new\n", "rules/policy/a.yaml")
        try FileManager.default.removeItem(atPath: folder + "/rules/b.yaml")
        return folder
    }

    @Test func givesTheBytesOfTheRevision() async throws {
        let folder = try await Self.repository()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let files = try await readPack(at: "HEAD", of: folder + "/rules")
        #expect(
            files == [
                PackFile(path: "b.yaml", bytes: Array("gone: true\n".utf8)), PackFile(path: "empty.yaml", bytes: []),
                PackFile(path: "policy/a.yaml", bytes: Array("old: ö\n\n".utf8)),
            ])
    }

    @Test(arguments: ["no-such-branch", "--help", ""])
    func aWrongRevisionIsSaid(_ revision: String) async throws {
        let folder = try await Self.repository()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        await #expect(throws: RevisionFailure.self) { try await readPack(at: revision, of: folder + "/rules") }
    }

    @Test func aFolderOutsideARepositoryIsSaid() async throws {
        await #expect(throws: RevisionFailure.self) { try await readPack(at: "HEAD", of: "/") }
    }
}
