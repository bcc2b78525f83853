internal import ArgumentParser
internal import PlumblineModel
internal import RuleCompiling
internal import RuleWorkbench

/// `plumbline rules …`
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Check the rules themselves, and print them for people.",
        subcommands: [
            RulesCheckCommand.self, RulesBookCommand.self, RulesLedgerCommand.self, RulesMutateCommand.self, RulesImpactCommand.self,
        ])
}

/// `plumbline rules check`
struct RulesCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Compile all rules and run their examples; every fault with file, line and column.",
        discussion: "Exit codes: 0 no fault, 2 a fault (with --strict also a warning), 5 an example does not give what it should.")

    @Flag(help: "Warnings fail too.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "The day by which reviews are overdue and examples without a day are judged (YYYY-MM-DD); default today.", valueName: "date"),
        transform: dayArgument)
    var asOf: CivilDate?

    @OptionGroup var rulesFolder: RulesFolder

    func run() throws {
        let day = asOf ?? Today.date
        let result = compileRulePack(at: try rulesFolder.path(), asOf: day)
        for diagnostic in result.diagnostics { print(diagnostic.plain) }
        var codes: Set<ExitTable> = [.fine]
        if result.hasErrors || (strict && !result.diagnostics.isEmpty) || result.pack == nil { codes.insert(.rulesWrong) }
        if let pack = result.pack {
            let examples = ExampleRun(pack: pack, asOf: day)
            let failures = examples.failures()
            for failure in failures { print(RulesCheckCommand.line(failure)) }
            print(
                "\(pack.rules.count) rules, \(pack.lexicons.count) lexicons, \(examples.count) examples, \(failures.count) not as expected")
            print(RulesCheckCommand.standing(of: pack, on: day))
            if !failures.isEmpty { codes.insert(.verificationFailed) }
        }
        let code = ExitTable.first(of: codes)
        if code != .fine { throw code.code }
    }

    /// The pack's name and version, and how much of it is provisional.
    private static func standing(of pack: RulePack, on day: CivilDate) -> String {
        let provisional = pack.rules.count { rule in
            guard let (source, provision) = pack.provision(of: rule), let edition = source.edition(on: day) else { return false }
            return provision.isProvisional(in: edition)
        }
        let version = pack.version.isEmpty ? "without a manifest" : "\(pack.version), \(pack.isFinal ? "final" : "not final")"
        return "pack \(pack.name) \(version); \(provisional) of its rules rest on a provisional edition on \(day)"
    }

    private static func line(_ failure: ExampleFailure) -> String {
        let place = "\(failure.rule) line \(failure.line): error R053: example `\(failure.example)`"
        if let missing = failure.missingEvidence { return "\(place) gives `\(failure.got.rawValue)` but does not quote `\(missing)`" }
        return "\(place) expects `\(failure.expected.rawValue)`, got `\(failure.got.rawValue)`. \(failure.because)"
    }
}
