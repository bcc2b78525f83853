import PlumblineModel
import RuleCompiling
import Testing

/// The project's own rules, as the tests of the workbench use them.
enum ThePack {
    static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    static let day = CivilDate(year: 2026, month: 11, day: 23)!

    /// The pack; its rules can be made fewer by id to keep a test quick.
    static let whole: RulePack = {
        let result = compileRulePack(at: root + "/rules", asOf: nil)
        guard let pack = result.pack, !result.hasErrors else { fatalError("the rules do not compile") }
        return pack
    }()

    static func rule(_ id: String) throws -> Rule { try #require(whole.rules.first { $0.id == id }) }

    static func lexicon(_ id: String) throws -> LexiconIndex { try #require(whole.lexicons.firstIndex { $0.id == id }) }
}
