import PlumblineModel
import Testing

@testable import PolicyEvaluation

/// What must hold of any text, tried on texts made by chance from a seed.
struct PropertyTests {
    private let subject = Subject(id: "s", name: "Example School", setting: .maintained, phases: [.primary])

    private func assess(_ documents: [Document]) -> Assessment { Pack.engine.assess(subject, documents: documents, asOf: Pack.day) }

    /// Rank of an outcome a duty can have by what is written; others are not compared.
    private func rank(_ outcome: Outcome) -> Int? {
        switch outcome {
        case .notMet: 0
        case .partlyMet: 1
        case .met: 2
        default: nil
        }
    }

    /// Rules that what is added cannot spoil: nothing contradicts them, nothing rules them out, nothing has to be absent.
    private var monotone: Set<String> {
        Set(
            Pack.engine.pack.rules.filter { rule in
                rule.contradictedWhen == nil && rule.notMetWhen == nil && rule.notApplicableWhen == nil
                    && rule.metWhen.wanted.count == rule.metWhen.clauses.count
                    && rule.metWhen.clauses.allSatisfy { clause in
                        switch clause.check {
                        case .frame, .mentionsEach, .hasSection, .names: true
                        default: false
                        }
                    }
            }.map(\.id))
    }

    /// A document that satisfies a rule, put beside a policy, never lowers that rule.
    @Test func satisfyingTextNeverLowersAnOutcome() throws {
        var making = GeneratedPolicies(seed: 11, rules: Pack.engine.pack.rules)
        let rules = Pack.engine.pack.rules.filter { monotone.contains($0.id) }
        #expect(rules.count > 50)
        var compared = 0
        for _ in 0..<60 * Pack.scale {
            let rule = rules[making.number(0..<rules.count)]
            guard let example = rule.examples.first(where: { $0.expect == .met && $0.asOf == nil }) else { continue }
            let one = PolicyEvaluator(Pack.engine, only: rule)
            let policy = try Pack.read(making.policy(parts: 10))
            let satisfying = try Pack.read(example.given, "further.md")
            let before = one.assess(subject, documents: [policy], asOf: Pack.day).findings[0]
            let after = one.assess(subject, documents: [policy, satisfying], asOf: Pack.day).findings[0]
            guard let low = rank(before.outcome), let high = rank(after.outcome) else { continue }
            compared += 1
            #expect(high >= low, "\(rule.id): \(before.outcome.rawValue), then \(after.outcome.rawValue)")
            #expect(after.low >= before.low, "\(rule.id)")
        }
        #expect(compared > 30)
    }

    @Test func unrelatedTextChangesNothing() throws {
        let searching = Set(
            Pack.engine.pack.rules.filter { rule in
                rule.metWhen.clauses.contains { clause in
                    switch clause.check {
                    case .avoids, .noPlaceholders, .prefers: true
                    default: false
                    }
                }
            }.map(\.id))
        for seed in 0..<UInt64(4 * Pack.scale) {
            var making = GeneratedPolicies(seed: 200 + seed, rules: Pack.engine.pack.rules)
            let policy = try Pack.read(making.policy(parts: 12))
            let unrelated = try Pack.read(
                "# The building\n\n" + GeneratedPolicies.unrelated.joined(separator: "\n\n") + "\n", "building.md")
            let (before, after) = (assess([policy]), assess([policy, unrelated]))
            // a set long enough to search proves an absence that a short one left open
            let open = Set(before.findings.filter { $0.outcome == .needsAPerson }.map(\.rule))
            for (one, other) in zip(before.findings, after.findings) where !open.contains(one.rule) {
                #expect(one.outcome == other.outcome, "seed \(200 + seed): \(one.rule)")
                #expect(one.evidence == other.evidence.filter { $0.document != "building.md" }, "seed \(200 + seed): \(one.rule)")
                // where nothing may be found, the evidence is every document that was searched
                #expect(searching.contains(one.rule) || other.evidence.allSatisfy { $0.document != "building.md" }, "\(one.rule)")
            }
        }
    }

    @Test func theSameInputGivesTheSameFindings() throws {
        var making = GeneratedPolicies(seed: 300, rules: Pack.engine.pack.rules)
        let documents = [try Pack.read(making.policy(parts: 20)), try Pack.read(making.policy(parts: 20), "second.md")]
        let first = assess(documents)
        #expect(first == assess(documents))
        #expect(first == PolicyEvaluator(pack: Pack.engine.pack).assess(subject, documents: documents, asOf: Pack.day))
    }

    @Test func theOrderOfFilesChangesNoOutcome() throws {
        for seed in 0..<UInt64(3 * Pack.scale) {
            var making = GeneratedPolicies(seed: 400 + seed, rules: Pack.engine.pack.rules)
            let documents = try (0..<3).map { try Pack.read(making.policy(parts: 8), "policy \($0).md") }
            let (one, other) = (assess(documents), assess(documents.reversed()))
            for (left, right) in zip(one.findings, other.findings) {
                #expect(left.outcome == right.outcome, "seed \(400 + seed): \(left.rule)")
            }
            #expect(one.score.low == other.score.low)
        }
    }

    /// A file less never proves more, where nothing in it speaks against a duty.
    @Test func deletingAFileNeverRaisesWhatIsProven() throws {
        let rules = monotone
        for seed in 0..<UInt64(3 * Pack.scale) {
            var making = GeneratedPolicies(seed: 500 + seed, rules: Pack.engine.pack.rules)
            let documents = try (0..<3).map { try Pack.read(making.policy(parts: 8), "policy \($0).md") }
            let whole = assess(documents)
            for left in documents.indices {
                let rest = assess(documents.enumerated().filter { $0.offset != left }.map(\.element))
                for (one, other) in zip(whole.findings, rest.findings) where rules.contains(one.rule) {
                    // an exception made in the file is a person's to weigh, and goes with it
                    guard rank(one.outcome) != nil, rank(other.outcome) != nil else { continue }
                    #expect(other.low <= one.low, "seed \(500 + seed): \(one.rule)")
                }
            }
        }
    }
}
