internal import ArgumentParser
internal import DocumentReading
internal import PlumblineModel
internal import PolicyEvaluation
internal import ReportWriting
internal import SubjectChecking

/// `plumbline compare PATH…`
struct CompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Judge a policy by the guidance of two days, or two states of it, and say what changed and why.",
        discussion: """
            One path: the same text on two days. Two paths: an earlier and a later text of one school. With --as-of twice these are the days; \
            with one it is the later day; without it the later day is today. The earlier day is otherwise the day of approval, by school.yaml \
            or by the document itself. Where the next edition is known, what it will change is shown as well.
            Exit codes: 0, 2 rules wrong, 3 a file could not be read, 4 nothing to compare, 64 wrong use, 70 internal error.
            """)

    @Argument(help: "A policy file or a school's folder; with a second one: the earlier text, then the later one.")
    var paths: [String]

    @Option(
        parsing: .singleValue, help: ArgumentHelp("A day (YYYY-MM-DD); given twice: the earlier and the later one.", valueName: "date"),
        transform: dayArgument)
    var asOf: [CivilDate] = []

    @Option(help: "Use this profile instead of the one made for the kind of school.")
    var profile: String?

    @Option(help: "text, html or json.")
    var format: CheckCommand.Format = .text

    @Option(help: "Write to this file (HTML for several schools: this folder) instead of the terminal.")
    var output: String?

    @OptionGroup var rulesFolder: RulesFolder

    func validate() throws {
        if paths.count > 2 {
            throw ValidationError("name one path, or the earlier and the later text; put several files of one school into a folder")
        }
        if asOf.count > 2 { throw ValidationError("give --as-of at most twice") }
        if asOf.count == 2, asOf[1] < asOf[0] { throw ValidationError("give the earlier day first") }
    }

    func run() async throws {
        let pack = try rulesFolder.compiled()
        let check = CheckRun(
            evaluator: PolicyEvaluator(pack: pack), asOf: asOf.last ?? Today.date, profile: try profile.map { try pack.profile($0) },
            limits: ReadingLimits(), recogniseScans: false, engineVersion: Plumbline.version)
        let compare = CompareRun(run: check, from: asOf.count == 2 ? asOf[0] : nil)
        let result = try await result(of: compare)
        for problem in result.problems { complain(problem.plain) }
        try Output(format: format, path: output).write(result)
        if result.problems.contains(where: { $0.severity == .error }) { throw ExitTable.inputUnreadable.code }
        if result.comparisons.isEmpty { throw ExitTable.nothingToCheck.code }
    }

    private func result(of compare: CompareRun) async throws -> CompareResult {
        guard paths.count == 2 else { return await compare.result(of: SubjectDiscovery(paths: paths)) }
        let (earlier, later) = (SubjectDiscovery(paths: [paths[0]]), SubjectDiscovery(paths: [paths[1]]))
        guard earlier.subjects.count == 1, later.subjects.count == 1 else {
            for problem in earlier.problems + later.problems { complain(problem.plain) }
            complain(
                "two paths are one school's earlier and later text, and each has to hold one school. Help: name two files or two folders")
            throw ExitTable.usage.code
        }
        return await compare.result(of: earlier.subjects[0], and: later.subjects[0], problems: earlier.problems + later.problems)
    }
}

extension RulePack {
    /// The profile with a name; complains and stops where there is none.
    func profile(_ name: String) throws -> Profile {
        guard let profile = profiles.first(where: { $0.id == name }) else {
            complain("no profile `\(name)`. Help: use one of \(profiles.map(\.id).joined(separator: ", "))")
            throw ExitTable.usage.code
        }
        return profile
    }
}
