internal import ArgumentParser
internal import DocumentReading
internal import PlumblineModel
internal import PolicyEvaluation
internal import ReportWriting
internal import RuleCompiling
internal import RuleWorkbench
internal import SubjectChecking

/// `plumbline rules impact`
struct RulesImpactCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "impact",
        abstract:
            "Say which outcomes a change of the rules alters, from what to what, because of which sentence, and which examples notice.",
        discussion: """
            The earlier rules are those of a git revision; nothing is checked out. Exit codes: 0, 1 the change is one that --fail-on names, \
            2 rules wrong (of either side), 3 a file could not be read, 4 nothing to assess, 64 wrong use.
            """)

    /// From which change on the run exits with 1.
    enum FailOn: String, CaseIterable, ExpressibleByArgument {
        case never
        /// An outcome changes and no example of the rule notices it.
        case untested
        /// An outcome changes.
        case outcome
        /// An outcome, a clause or a quoted passage changes.
        case any

        func isReached(by impact: Impact) -> Bool {
            switch self {
            case .never: false
            case .untested: impact.outcomeChanges.contains(where: \.examples.isEmpty)
            case .outcome: !impact.outcomeChanges.isEmpty
            case .any: !impact.changes.isEmpty
            }
        }
    }

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, markdown, json }

    @Option(help: ArgumentHelp("The revision whose rules are the earlier ones: a branch, a tag or a commit.", valueName: "revision"))
    var base: String

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Policy files or schools' folders to assess.", valueName: "path"))
    var on: [String]

    @Option(help: "text, markdown or json.")
    var format: Format = .text

    @Option(help: "never, untested, outcome or any: from which change on the exit code is 1.")
    var failOn: FailOn = .never

    @Option(
        help: ArgumentHelp("Judge by the guidance in force on this day (YYYY-MM-DD); default today.", valueName: "date"),
        transform: dayArgument)
    var asOf: CivilDate?

    @OptionGroup var rulesFolder: RulesFolder

    func run() async throws {
        let day = asOf ?? Today.date
        let after = try rulesFolder.compiled()
        let before = try await earlier()
        let discovery = SubjectDiscovery(paths: on)
        func checked(_ pack: RulePack) async -> CheckResult {
            let run = CheckRun(
                evaluator: PolicyEvaluator(pack: pack), asOf: day, profile: nil, limits: ReadingLimits(), recogniseScans: false,
                engineVersion: Plumbline.version)
            return await run.result(of: discovery) { _, _, _ in }
        }
        let (old, new) = (await checked(before), await checked(after))
        for problem in new.problems { complain(problem.plain) }
        let impact = ImpactRun(before: before, after: after, asOf: day).impact(old.assessments, new.assessments)
        switch format {
        case .text: print(writeText(impact, width: 100, colour: StandardStream.output.isTerminal), terminator: "")
        case .markdown: print(writeMarkdown(impact), terminator: "")
        case .json: StandardStream.output.write(writeJSON(impact))
        }
        var codes: Set<ExitTable> = failOn.isReached(by: impact) ? [.findings] : [.fine]
        if new.problems.contains(where: { $0.severity == .error }) { codes.insert(.inputUnreadable) }
        if new.assessments.isEmpty { codes.insert(.nothingToCheck) }
        let code = ExitTable.first(of: codes)
        if code != .fine { throw code.code }
    }

    /// The pack of the earlier revision; complains and stops where it cannot be had or does not compile.
    private func earlier() async throws -> RulePack {
        do throws(RevisionFailure) {
            let files = try await readPack(at: base, of: try rulesPath())
            let result = compileRulePack(files: files, folder: base)
            guard !result.hasErrors, let pack = result.pack else {
                for diagnostic in result.diagnostics where diagnostic.severity == .error { complain(diagnostic.plain) }
                throw RevisionFailure(message: "the rules of `\(base)` do not compile", help: "compare with a revision whose rules do")
            }
            return pack
        } catch {
            complain("\(error.message). Help: \(error.help)")
            throw ExitTable.rulesWrong.code
        }
    }

    private func rulesPath() throws(RevisionFailure) -> String {
        do { return try rulesFolder.path() } catch {
            throw RevisionFailure(message: "no rules were found", help: "name their folder with --rules")
        }
    }
}
