internal import ArgumentParser
internal import DocumentReading
internal import PlumblineModel
internal import PolicyEvaluation
internal import ReportWriting
internal import SubjectChecking

/// `plumbline check PATH…`
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check policies and write a report.",
        discussion: """
            Several files are one school's set. A folder with a school.yaml is one school; a folder of such folders is many.
            Exit codes: 0 nothing at or above the fail level, 1 findings at or above it, 2 rules wrong, 3 a file could not be read, \
            4 nothing to check, 64 wrong use, 70 internal error. The report is written whatever the code.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, html, json
    }

    @Argument(help: "Policy files, a school's folder, or a folder of schools.")
    var paths: [String]

    @Option(
        help: ArgumentHelp("Judge by the guidance in force on this day (YYYY-MM-DD); default today.", valueName: "date"),
        transform: dayArgument)
    var asOf: CivilDate?

    @Option(help: "Use this profile instead of the one made for the kind of school.")
    var profile: String?

    @Option(help: "text, html or json.")
    var format: Format = .text

    @Option(help: "Write to this file (HTML for several schools: this folder) instead of the terminal.")
    var output: String?

    @Option(help: "Exit with 1 from this level on: critical, major, any or never.")
    var failOn: FailLevel = .critical

    @Flag(help: "Read scanned pages by optical recognition (needs tesseract).")
    var recogniseScans = false

    @OptionGroup var rulesFolder: RulesFolder

    func run() async throws {
        let pack = try rulesFolder.compiled()
        let chosen = try profile.map { try pack.profile($0) }
        let discovery = SubjectDiscovery(paths: paths)
        let run = CheckRun(
            evaluator: PolicyEvaluator(pack: pack), asOf: asOf ?? Today.date, profile: chosen, limits: ReadingLimits(),
            recogniseScans: recogniseScans,
            engineVersion: Plumbline.version)
        let bar = ProgressBar()
        let result = await run.result(of: discovery) { bar.show($0, of: $1, name: $2) }
        bar.clear()
        for problem in result.problems { complain(problem.plain) }
        try Output(format: format, path: output).write(result)

        var codes: Set<ExitTable> = [.fine]
        if result.problems.contains(where: { $0.severity == .error }) { codes.insert(.inputUnreadable) }
        if discovery.subjects.isEmpty { codes.insert(.nothingToCheck) }
        if failOn.isReached(by: result) { codes.insert(.findings) }
        let code = ExitTable.first(of: codes)
        if code != .fine { throw code.code }
    }
}
