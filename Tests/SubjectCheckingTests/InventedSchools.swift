import DocumentReading
import FoundationEssentials
import PlumblineModel
import PolicyEvaluation
import RuleCompiling
import StrictYAML
import SubjectChecking
import Testing

/// The invented schools of `policies/` with what a reader who did not write the rules expects of each.
enum InventedSchools {
    static let root: String = {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/")
    }()

    static let day = CivilDate(year: 2026, month: 11, day: 23)!

    static let slugs = [
        "cinderhope-school", "dapplethorn-nursery", "fernwhistle-junior", "lanternwick-tuition", "marrowby-high", "quillbrook-academy",
        "ravelbeck-school",
        "ternhythe-school", "thistlewick-primary",
    ]

    static let evaluator: PolicyEvaluator = {
        let result = compileRulePack(at: root + "/rules", asOf: nil)
        guard let pack = result.pack, !result.hasErrors else {
            fatalError("the rules do not compile: \(result.diagnostics.filter { $0.severity == .error }.map(\.plain))")
        }
        return PolicyEvaluator(pack: pack)
    }()

    /// Other tests keep all processors busy: a reader that waits for one has not hung.
    static let limits = ReadingLimits(wallSeconds: 900)

    static func run(_ paths: [String]) async -> CheckResult {
        let run = CheckRun(
            evaluator: evaluator, asOf: day, profile: nil, limits: limits, recogniseScans: false, isolation: .thisProcess,
            engineVersion: "test")
        return await run.result(of: SubjectDiscovery(paths: paths)) { _, _, _ in }
    }

    /// Each school is read and assessed once for all tests.
    private static let results = Dictionary(
        uniqueKeysWithValues: slugs.map { slug in (slug, Task { await run(["\(root)/policies/\(slug)"]) }) })

    static func assess(_ slug: String) async throws -> Assessment {
        let result = try await #require(results[slug]).value
        #expect(result.problems.isEmpty, "\(result.problems.map(\.plain))")
        return try #require(result.assessments.first)
    }

    /// A mapping of texts inside a YAML file: `under` is the key it stands below; empty where the key is missing.
    static func mapping(_ file: String, under key: String) throws -> [String: String] {
        let data = try #require(FileManager.default.contents(atPath: file), "\(file)")
        let node = try parseYAML(Array(data), file: file)
        guard case .mapping(let top) = node.value, let inner = top.first(where: { text($0.key) == key })?.value,
            case .mapping(let entries) = inner.value
        else { return [:] }
        return Dictionary(uniqueKeysWithValues: entries.map { (text($0.key), text($0.value)) })
    }

    private static func text(_ node: YAMLNode) -> String {
        if case .scalar(let scalar) = node.value { scalar.text } else { "" }
    }
}
