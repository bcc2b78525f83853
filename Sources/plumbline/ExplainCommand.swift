internal import ArgumentParser
internal import DocumentReading
internal import PlumblineModel
internal import PolicyEvaluation
internal import ReportWriting
internal import SubjectChecking

/// `plumbline explain RULE PATH…`
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Show why one duty has its outcome: each clause, the passages found, and what they lack.")

    @Argument(help: "Id of the rule, such as POL-G14.")
    var rule: String

    @Argument(help: "Policy files or a school's folder.")
    var paths: [String]

    @Option(
        help: ArgumentHelp("Judge by the guidance in force on this day (YYYY-MM-DD); default today.", valueName: "date"),
        transform: dayArgument)
    var asOf: CivilDate?

    @OptionGroup var rulesFolder: RulesFolder

    func run() async throws {
        let pack = try rulesFolder.compiled()
        guard let wanted = pack.rules.first(where: { $0.id == rule }) else {
            complain("no rule `\(rule)`. Help: ids look like POL-G14")
            throw ExitTable.usage.code
        }
        let evaluator = PolicyEvaluator(PolicyEvaluator(pack: pack), only: wanted)
        let discovery = SubjectDiscovery(paths: paths)
        let run = CheckRun(
            evaluator: evaluator, asOf: asOf ?? Today.date, profile: nil, limits: ReadingLimits(), recogniseScans: false,
            engineVersion: Plumbline.version)
        let result = await run.result(of: discovery) { _, _, _ in }
        for problem in result.problems { complain(problem.plain) }
        let day = asOf ?? Today.date
        for assessment in result.assessments {
            if assessment.findings.isEmpty {
                print(
                    "\(wanted.id)  \(wanted.title)\nNothing is said of it on \(day): its duty begins on \(wanted.inForce.from), and the text is silent."
                )
            }
            for finding in assessment.findings { print(writeExplanation(finding)) }
        }
        if result.assessments.isEmpty { throw (result.problems.isEmpty ? ExitTable.nothingToCheck : .inputUnreadable).code }
    }
}
