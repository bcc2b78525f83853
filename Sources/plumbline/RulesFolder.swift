internal import ArgumentParser
internal import FoundationEssentials
internal import PlumblineModel
internal import RuleCompiling

/// `--rules`, and where the rules are when it is not given.
struct RulesFolder: ParsableArguments {
    @Option(help: "Folder of rules (default: the one that comes with the program).")
    var rules: String?

    /// The folder: as asked; else `rules/` beside the program or above it; else in the current folder.
    func path() throws -> String {
        if let rules { return rules }
        var place = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        for _ in 0..<6 {
            guard let slash = place.lastIndex(of: "/") else { break }
            place = String(place[..<slash])
            for folder in ["\(place)/rules", "\(place)/share/plumbline/rules"]
            where FileManager.default.fileExists(atPath: folder + "/guidance") { return folder }
        }
        if FileManager.default.fileExists(atPath: "rules/guidance") { return "rules" }
        complain("no rules were found beside the program. Help: name their folder with --rules")
        throw ExitTable.rulesWrong.code
    }

    /// The compiled pack; prints every diagnostic and stops where a rule is broken, so that no duty is dropped silently.
    func compiled() throws -> RulePack {
        let result = compileRulePack(at: try path(), asOf: nil)
        guard !result.hasErrors, let pack = result.pack, !pack.rules.isEmpty else {
            for diagnostic in result.diagnostics where diagnostic.severity == .error { complain(diagnostic.plain) }
            if result.diagnostics.isEmpty { complain("the rules folder holds no rule") }
            throw ExitTable.rulesWrong.code
        }
        return pack
    }
}
