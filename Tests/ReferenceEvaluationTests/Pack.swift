import DocumentReading
import FoundationEssentials
import PlumblineModel
import RuleCompiling
import SubjectChecking

@testable import PolicyEvaluation

/// The rules of this checkout, and the invented schools' documents.
enum Pack {
    static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    static let day = CivilDate(year: 2026, month: 11, day: 23)!

    static let engine: PolicyEvaluator = {
        let result = compileRulePack(at: root + "/rules", asOf: nil)
        guard let pack = result.pack, !result.hasErrors else {
            fatalError("the rules do not compile: \(result.diagnostics.filter { $0.severity == .error }.map(\.plain))")
        }
        return PolicyEvaluator(pack: pack)
    }()
    static let plain = PlainEvaluator(engine)

    /// A larger run than the test suite's: set PLUMBLINE_REFERENCE to how many times as much.
    static let scale = max(1, ProcessInfo.processInfo.environment["PLUMBLINE_REFERENCE"].flatMap { Int($0) } ?? 1)

    static let schools = [
        "cinderhope-school", "dapplethorn-nursery", "fernwhistle-junior", "lanternwick-tuition", "marrowby-high", "quillbrook-academy",
        "ravelbeck-school", "ternhythe-school", "thistlewick-primary",
    ]

    static func documents(of school: String) async throws -> (subject: Subject, documents: [Document]) {
        let found = SubjectDiscovery(paths: ["\(root)/policies/\(school)"]).subjects[0]
        var documents: [Document] = []
        for file in found.files {
            documents.append(
                try await readDocument(
                    at: file.path, namedAs: file.shown, limits: ReadingLimits(), recogniseScans: false, isolation: .thisProcess))
        }
        return (found.subject, documents)
    }

    static func read(_ markdown: String, _ name: String = "policy.md") throws -> Document {
        try readMarkdownText(markdown, namedAs: name)
    }
}
