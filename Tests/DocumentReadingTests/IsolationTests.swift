import DocumentReading
import Glibc
import PlumblineModel
import Testing

@Suite("Isolation") struct IsolationTests {
    let folder = TemporaryFolder()

    /// The command line built beside these tests, where there is one.
    static let commandLine: String? = {
        guard let resolved = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(resolved) }
        let own = String(cString: resolved)
        guard let slash = own.lastIndex(of: "/") else { return nil }
        let path = own[..<slash] + "/plumbline"
        return access(String(path), X_OK) == 0 ? String(path) : nil
    }()

    @Test func documentsSurviveTheWayFromTheChild() async throws {
        let document = try await folder.read(
            "# Policy\n\n## Aims\n\nStaff must:\n\n- listen\n\n| A | B |\n| - | - |\n| c | d |\n", as: "a.md")
        let bytes = DocumentCoding.encode(.success(document))
        #expect(DocumentCoding.decode(bytes) == .success(document))
        // The child is not trusted: whatever it sends is refused or is a document whose ranges hold.
        for length in 0..<bytes.count { #expect(DocumentCoding.decode(Array(bytes.prefix(length))) == nil) }
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0x55
            if case .success(let other)? = DocumentCoding.decode(changed) {
                #expect(other.blocks.allSatisfy { $0.range.upperBound < other.text.count })
            }
        }
    }

    @Test(.enabled(if: commandLine != nil)) func theChildReadsWhatThisProcessReads() async throws {
        let executable = try #require(IsolationTests.commandLine)
        let file = folder.write("# Policy\n\nStaff must:\n\n- listen\n- report\n", as: "a.md")
        let limits = ReadingLimits(textBytes: 1_000_000)
        let own = try await readDocument(at: file, namedAs: "a.md", limits: limits, isolation: .thisProcess)
        let child = try await readDocument(at: file, namedAs: "a.md", limits: limits, isolation: .childProcess(executable: executable))
        #expect(child == own)
    }

    @Test(.enabled(if: commandLine != nil)) func theChildsFailuresArrive() async throws {
        let executable = try #require(IsolationTests.commandLine)
        let file = folder.write(Array("PK\u{03}\u{04}word/".utf8), as: "a.docx")
        await #expect(throws: ReadingFailure.self) {
            try await readDocument(at: file, namedAs: "a.docx", isolation: .childProcess(executable: executable))
        }
    }

    @Test func aProgramThatIsNoReaderIsRefused() async throws {
        let file = folder.write("text", as: "a.txt")
        for program in ["/usr/bin/true", "/usr/bin/false"] where access(program, X_OK) == 0 {
            await #expect(throws: ReadingFailure.self) {
                try await readDocument(at: file, namedAs: "a.txt", isolation: .childProcess(executable: program))
            }
        }
    }

    @Test func aReaderThatHangsIsKilled() async throws {
        let file = folder.write("text", as: "a.txt")
        let script = folder.write("#!/bin/sh\nexec sleep 60\n", as: "reader.sh")
        chmod(script, 0o700)
        let clock = ContinuousClock()
        let start = clock.now
        await #expect(throws: ReadingFailure(file: "a.txt", cause: .timedOut(seconds: 1))) {
            try await readDocument(
                at: file, namedAs: "a.txt", limits: ReadingLimits(wallSeconds: 1), isolation: .childProcess(executable: script))
        }
        // the child would sleep for a minute; a busy machine may take its time to kill it
        #expect(clock.now - start < .seconds(45))
    }
}
