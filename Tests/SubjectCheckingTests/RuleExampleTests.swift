import PlumblineModel
import RuleWorkbench
import Testing

/// The examples inside the rules are tests of the rules.
struct RuleExampleTests {
    @Test func everyExampleGivesWhatItShould() {
        let run = ExampleRun(pack: InventedSchools.evaluator.pack, asOf: InventedSchools.day)
        let failures = run.failures()
        #expect(run.count > 400)
        #expect(
            failures.isEmpty,
            "\(failures.map { "\($0.rule) line \($0.line) `\($0.example)`: expected \($0.expected.rawValue), got \($0.got.rawValue)" })")
    }

    /// An example with another expectation has to be noticed: the run itself can fail.
    @Test func aWrongExpectationIsFound() throws {
        var pack = InventedSchools.evaluator.pack
        let place = try #require(pack.rules.firstIndex { !$0.examples.isEmpty })
        pack.rules = [pack.rules[place]]
        for index in pack.rules[0].examples.indices { pack.rules[0].examples[index].expect = .error }
        let run = ExampleRun(pack: pack, asOf: InventedSchools.day)
        #expect(run.failures().count == run.count)
    }
}
