// Text in memory to findings: what the engine alone takes, without process start, files, readers and reports. Prints one line for each size of
// policy and number of threads. No timed test: compare figures of one machine and one run.
//
//     EngineBenchmark RULES SOURCES [RUNS] [MEGABYTES] [KILOBYTES…]
//
// RULES is the rules' folder, SOURCES is policies/sources. Each size (KILOBYTES, default 4 12 40 100 400) is measured over about MEGABYTES of
// text (default 4), RUNS times (default 5); the least time counts.
internal import DocumentReading
internal import PlumblineModel
internal import PolicyEvaluation
internal import RuleCompiling

func decimal(_ value: Double, _ places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let rounded = (value * scale).rounded() / scale
    return String(rounded)
}

func main() async throws {
    guard CommandLine.arguments.count >= 3, let day = CivilDate(iso: "2026-11-23") else {
        print("usage: EngineBenchmark RULES SOURCES [RUNS] [MEGABYTES] [KILOBYTES…]")
        return
    }
    let numbers = CommandLine.arguments.dropFirst(3).compactMap { Double($0) }
    let runs = Int(numbers.first ?? 5)
    let total = Int((numbers.dropFirst().first ?? 4) * 1e6)

    var pack: RulePack?
    let compiling = await Timing.best(of: runs) { pack = compileRulePack(at: CommandLine.arguments[1], asOf: nil).pack }
    guard let pack else {
        print("the rules do not compile")
        return
    }
    var built = PolicyEvaluator(pack: pack)
    let building = await Timing.best(of: runs) { built = PolicyEvaluator(pack: pack) }
    let evaluator = built
    print(
        "start-up: \(pack.rules.count) rules and \(pack.lexicons.count) lexicons compiled in \(decimal(compiling.wall * 1000, 1)) ms "
            + "(\(decimal(compiling.processor * 1000, 1)) ms of processor time), the automaton built in \(decimal(building.wall * 1000, 1)) ms"
    )

    let making = PolicyMaking(sections: PolicySections(folder: CommandLine.arguments[2]).all)
    let subject = Subject(id: "benchmark", name: "Benchmark", setting: .maintained, phases: [.primary], isNamed: false)
    let sizes = numbers.count > 2 ? numbers[2...].map { Int($0 * 1000) } : [4_000, 12_000, 40_000, 100_000, 400_000]
    for size in sizes {
        let documents = try (0..<max(4, total / size)).map { number in
            try readMarkdownText(making.policy(bytes: size, seed: UInt64(size + number)), namedAs: "policy.md")
        }
        let bytes = documents.reduce(0) { $0 + $1.text.count }
        for threads in [1, 2] {
            let time = await Timing.best(of: runs) {
                await withTaskGroup(of: Int.self) { group in
                    for thread in 0..<threads {
                        group.addTask {
                            var quotes = 0
                            for number in stride(from: thread, to: documents.count, by: threads) {
                                let assessment = evaluator.assess(subject, documents: [documents[number]], asOf: day)
                                quotes += assessment.findings.reduce(0) { $0 + $1.evidence.count }
                            }
                            return quotes
                        }
                    }
                    var quotes = 0
                    for await part in group { quotes += part }
                    precondition(quotes > 0, "nothing was quoted")
                }
            }
            print(
                "\(documents.count) policies of \(bytes / documents.count / 1000) kB, \(threads) thread\(threads == 1 ? "" : "s"): "
                    + "\(decimal(Double(bytes) / 1e6 / time.wall, 2)) MB/s (wall), \(decimal(Double(bytes) / 1e6 / time.processor, 2)) MB/s of processor time, "
                    + "\(decimal(time.processor * 1000 / Double(documents.count), 3)) ms a policy")
        }
    }
}

try await main()
