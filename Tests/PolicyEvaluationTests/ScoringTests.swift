import PlumblineModel
import Testing

@testable import PolicyEvaluation

struct ScoringTests {
    private func finding(_ outcome: Outcome, weight: Int = 3, critical: Bool = false) -> Finding {
        let low: Double = outcome == .met ? 1 : outcome == .partlyMet ? 0.5 : 0
        let isOpen = outcome == .needsAPerson || outcome == .notAssessed || outcome == .error
        return Finding(
            rule: "POL-X", title: "t", outcome: outcome, strength: .should, isCritical: critical, isProvisional: false, edition: "",
            citation: "", status: .settled,
            weight: weight, low: low, high: isOpen ? 1 : low, explanation: "", why: "", remedy: Remedy(tell: "", steps: [], wording: nil))
    }

    @Test func nothingToCountIsNeverFullMarks() {
        #expect(Scoring.score([]).rating == .notEnoughAssessed)
        #expect(Scoring.score([finding(.notApplicable)]).rating == .notEnoughAssessed)
        #expect(Scoring.score([finding(.met, weight: 0)]).low == 0)
    }

    @Test func aCriticalGapCapsTheRating() {
        let good = (0..<30).map { _ in finding(.met) }
        #expect(Scoring.score(good).rating == .inPlace)
        #expect(Scoring.score(good + [finding(.notMet, critical: true)]).rating == .gaps)
        #expect(Scoring.score(good + [finding(.contradicted, critical: true)]).rating == .urgentGaps)
    }

    /// Random sets of outcomes from a fixed seed: turning any outcome into "not assessed" never raises the low end, and the interval is one.
    @Test func unreadTextNeverRaisesTheLowEnd() {
        var seed: UInt64 = 7
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % bound
        }
        let outcomes = Outcome.allCases.filter { $0 != .notApplicable }
        for _ in 0..<500 {
            var findings = (0..<(1 + next(20))).map { _ in
                finding(outcomes[next(outcomes.count)], weight: 1 + next(5), critical: next(4) == 0)
            }
            let before = Scoring.score(findings)
            #expect(before.low <= before.high && before.coverage >= 0 && before.coverage <= 1)
            let place = next(findings.count)
            findings[place] = finding(.notAssessed, weight: findings[place].weight)
            #expect(Scoring.score(findings).low <= before.low + 1e-9)
        }
    }
}
