import PlumblineModel
import Testing

@testable import PolicyEvaluation
@testable import TextMatching

/// The fast evaluator and the slow, plain one agree to the cell: outcome and clauses of every rule.
struct AgreementTests {
    @Test(arguments: Pack.schools)
    func onTheInventedSchools(_ school: String) async throws {
        let (subject, documents) = try await Pack.documents(of: school)
        // every rule sees the long texts in the larger run, a third of them in the test suite, another third for each school
        let place = Pack.schools.firstIndex(of: school) ?? 0
        let rules = Pack.engine.pack.rules.enumerated().filter { Pack.scale > 1 || $0.offset % 3 == place % 3 }.map(\.element)
        try agree(subject, documents, Pack.day, rules, school)
    }

    @Test(arguments: 0..<4)
    func onTheRulesOwnExamples(_ part: Int) throws {
        for (number, rule) in Pack.engine.pack.rules.enumerated() where number % 4 == part {
            for example in rule.examples {
                let document = try Pack.read(example.given)
                try agree(
                    example.subject, [document], example.asOf ?? Pack.day, [rule], "\(rule.id) `\(example.name)`")
            }
        }
    }

    @Test(arguments: 0..<4)
    func onPoliciesPutTogetherByChance(_ part: Int) throws {
        for number in 0..<2 * Pack.scale {
            let seed = UInt64(1000 * part + number)
            var making = GeneratedPolicies(seed: seed, rules: Pack.engine.pack.rules)
            let documents = try (0..<making.number(1..<3)).map { try Pack.read(making.policy(parts: 14), "policy \($0).md") }
            let subject = Subject(id: "s", name: "Example School", setting: .maintained, phases: [.secondary])
            try agree(subject, documents, Pack.day, Pack.engine.pack.rules, "seed \(seed)")
        }
    }

    /// Time limits and patterns, which few rules use: every rule asks for one in turn.
    @Test func onChecksThatFewRulesUse() throws {
        let limits: [TimeLimit] = [.atOnce, .span(24, .hour), .span(5, .schoolDay), .span(1, .year)]
        let patterns = [#"form [A-Z]?\d+"#, #"(child|pupil)s?.{0,30}(abuse|harm)"#, "without delay"]
        var pack = Pack.engine.pack
        pack.rules = pack.rules.enumerated().compactMap { number, rule in
            let lexicons = rule.metWhen.clauses.lazy.compactMap { clause in
                if case .frame(let frame) = clause.check { frame.slots.first?.lexicons } else { nil }
            }.first
            guard let lexicons, number % 2 == 0 else { return nil }
            let within: PatternTest.Reach = number % 4 == 0 ? .sentence : .paragraph
            let check: Check =
                number % 6 == 0
                ? .pattern(PatternTest(matches: patterns[number / 6 % 3], because: "", within: within))
                : .statesPeriod(PeriodTest(promised: lexicons, atMost: limits[number / 2 % 4]))
            var asking = rule
            asking.metWhen = .clause(Clause(id: "asked", label: "it is asked", check: check))
            (asking.partlyWhen, asking.notMetWhen, asking.contradictedWhen) = (nil, nil, nil)
            return asking
        }
        let engine = PolicyEvaluator(pack: pack)
        let subject = Subject(id: "s", name: "Example School", setting: .maintained, phases: [.secondary])
        var met: Set<String> = []
        for seed in 0..<UInt64(3 * Pack.scale) {
            var making = GeneratedPolicies(seed: 5000 + seed, rules: Pack.engine.pack.rules, limitsAmong: 3)
            let document = try Pack.read(making.policy(parts: 20))
            met.formUnion(engine.assess(subject, documents: [document], asOf: Pack.day).findings.filter { $0.outcome == .met }.map(\.rule))
            try agree(subject, [document], Pack.day, pack.rules, "seed \(5000 + seed)", engine, PlainEvaluator(engine))
        }
        #expect(met.count > 3)
    }

    private func agree(
        _ subject: Subject, _ documents: [Document], _ day: CivilDate, _ rules: [Rule], _ name: String,
        _ engine: PolicyEvaluator = Pack.engine,
        _ plain: PlainEvaluator = Pack.plain
    ) throws {
        let plain = plain.cells(subject, documents, asOf: day, rules: rules)
        for rule in rules {
            guard let cell = plain[rule.id] else { continue }
            let one = PolicyEvaluator(engine, only: rule)
            let finding = try #require(one.assess(subject, documents: documents, asOf: day).findings.first)
            #expect(finding.outcome == cell.outcome, "\(name): \(rule.id)")
            for clause in finding.clauses {
                let state =
                    switch clause.state {
                    case .met: "met"
                    case .needsAPerson: "open"
                    case .error: "error"
                    default: clause.isPartial ? "partly" : "nothing"
                    }
                #expect(state == cell.clauses[clause.id], "\(name): \(rule.id) \(clause.id)")
            }
        }
    }
}
