public import RuleCompiling
internal import Subprocess

/// Why the state of a folder at a revision could not be had, with a way out.
public struct RevisionFailure: Error, Equatable {
    public var message: String
    public var help: String

    public init(message: String, help: String) {
        self.message = message
        self.help = help
    }
}

/// The YAML files of a folder as a revision of its git repository has them; nothing is checked out.
///
/// - Parameters:
///   - revision: whatever git takes: a branch, a tag, `HEAD~1`, a commit.
///   - folder: a folder inside the working tree.
public func readPack(at revision: String, of folder: String) async throws(RevisionFailure) -> [PackFile] {
    // a revision that begins with a hyphen would be read as an option
    guard !revision.hasPrefix("-"), !revision.isEmpty else {
        throw RevisionFailure(message: "`\(revision)` is no revision", help: "give a branch, a tag or a commit, such as `main` or `HEAD~1`")
    }
    let list = try await git(["ls-tree", "-r", "-z", revision, "."], in: folder, input: [])
    let entries = list.split(separator: 0).compactMap(TreeEntry.init).filter { $0.path.hasSuffix(".yaml") || $0.path.hasSuffix(".yml") }
    guard !entries.isEmpty else {
        throw RevisionFailure(
            message: "the revision `\(revision)` has no rules in `\(folder)`", help: "give a revision in which the folder is there")
    }
    let asked = entries.map { $0.blob + "\n" }.joined()
    let answer = try await git(["cat-file", "--batch"], in: folder, input: Array(asked.utf8))
    let contents = blobs(in: answer)
    guard contents.count == entries.count else {
        throw RevisionFailure(message: "git did not give every file of `\(revision)`", help: "run `git fsck` in the repository")
    }
    return zip(entries, contents).map { PackFile(path: $0.path, bytes: $1) }
}

/// A line of `git ls-tree -z`: mode, kind, object name, tab, path.
private struct TreeEntry {
    var blob: String
    var path: String

    init?(_ bytes: ArraySlice<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        let halves = text.split(separator: "\t", maxSplits: 1)
        guard halves.count == 2 else { return nil }
        let facts = halves[0].split(separator: " ")
        guard facts.count == 3, facts[1] == "blob" else { return nil }
        blob = String(facts[2])
        path = String(halves[1])
    }
}

/// The contents that `git cat-file --batch` gives: a line `name blob size`, that many bytes, a line feed; and so on.
private func blobs(in answer: [UInt8]) -> [[UInt8]] {
    var contents: [[UInt8]] = []
    var rest = answer[...]
    while let end = rest.firstIndex(of: 10) {
        let header = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
        guard header.count == 3, let size = Int(header[2]), rest.endIndex > end + size else { break }
        contents.append(Array(rest[(end + 1)..<(end + 1 + size)]))
        rest = rest[(end + 2 + size)...]
    }
    return contents
}

private func git(_ arguments: [String], in folder: String, input: [UInt8]) async throws(RevisionFailure) -> [UInt8] {
    do {
        let result = try await run(
            .name("git"), arguments: Arguments(["-C", folder] + arguments), input: .array(input), output: .bytes(limit: 200_000_000),
            error: .string(limit: 100_000))
        guard case .exited(0) = result.terminationStatus else {
            let said = result.standardError.split(separator: "\n").first.map(String.init) ?? "it stopped"
            throw RevisionFailure(
                message: "git could not read the revision: \(said)", help: "name a revision of the repository that holds `\(folder)`")
        }
        return result.standardOutput
    } catch let failure as RevisionFailure {
        throw failure
    } catch {
        throw RevisionFailure(message: "git could not be started", help: "install git (Debian: `git`)")
    }
}
