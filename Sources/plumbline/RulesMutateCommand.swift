internal import ArgumentParser
internal import PlumblineModel
internal import RuleWorkbench

/// `plumbline rules mutate`
struct RulesMutateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutate",
        abstract: "Make small wrong changes of the rules and see whether their examples notice; every one that none notices is named.",
        discussion: "Exit codes: 0 the thresholds are kept, 5 they are not, 2 the rules do not compile.")

    @Argument(help: "Ids of rules; all where none is given.")
    var only: [String] = []

    @Option(help: ArgumentHelp("At most so many mutants of each kind and rule (for continuous integration).", valueName: "number"))
    var sample: Int?

    @Option(help: ArgumentHelp("Least share of mutants noticed, in percent.", valueName: "percent"))
    var threshold = 0

    @Option(
        help: ArgumentHelp("The day examples without a day are judged at (YYYY-MM-DD); default today.", valueName: "date"),
        transform: dayArgument)
    var asOf: CivilDate?

    @OptionGroup var rulesFolder: RulesFolder

    func run() async throws {
        let pack = try rulesFolder.compiled()
        let rules = only.isEmpty ? pack.rules : pack.rules.filter { only.contains($0.id) }
        let run = MutationRun(pack: pack, asOf: asOf ?? Today.date, sample: sample)
        var reports = [MutationReport?](repeating: nil, count: rules.count)
        await withTaskGroup(of: (Int, MutationReport).self) { group in
            for (index, rule) in rules.enumerated() { group.addTask { (index, run.report(on: rule)) } }
            for await (index, report) in group { reports[index] = report }
        }
        let done = reports.compactMap { $0 }
        for report in done {
            for survivor in report.survivors { print("\(survivor.name). \(survivor.suggestion)") }
        }
        for kind in MutationKind.allCases {
            print("\(kind.rawValue): \(done.flatMap(\.survivors).count { $0.kind == kind }) not noticed")
        }
        let all = done.reduce(0) { $0 + $1.count }
        let killed = done.reduce(0) { $0 + $1.killed }
        print(
            "\(done.count) rules, \(all) mutants, \(killed) noticed; critical \(done.filter(\.isCritical).reduce(0) { $0 + $1.killed }) of \(done.filter(\.isCritical).reduce(0) { $0 + $1.count }); terms said by examples \(done.reduce(0) { $0 + $1.termsSaid }) of \(done.reduce(0) { $0 + $1.terms })"
        )
        if killed * 100 < threshold * all { throw ExitTable.verificationFailed.code }
    }
}
