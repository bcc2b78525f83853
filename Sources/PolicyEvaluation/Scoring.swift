public import PlumblineModel

/// Turns findings into score, coverage, rating and reasons; nothing else computes a share (design.md section 3).
public enum Scoring {
    /// Shares of the score at which the rating word changes, and what caps it.
    enum Bands {
        static let inPlace = 0.9
        static let refine = 0.75
        static let gaps = 0.45
        static let coverageFloor = 0.7
    }

    /// - Parameter findings: all findings of one subject; those with weight 0 or not applicable are left out of the shares.
    public static func score(_ findings: [Finding]) -> Score {
        let counted = findings.filter { $0.weight > 0 && $0.outcome != .notApplicable }
        let weight = counted.reduce(0.0) { $0 + Double($1.weight) }
        guard weight > 0 else {
            return Score(low: 0, high: 0, coverage: 0, rating: .notEnoughAssessed, reasons: ["No duty applied or could be assessed."])
        }
        let low = counted.reduce(0.0) { $0 + Double($1.weight) * $1.low } / weight
        let high = counted.reduce(0.0) { $0 + Double($1.weight) * $1.high } / weight
        let coverage = 1 - (high - low)
        let breaches = counted.filter { $0.isCritical && ($0.outcome == .contradicted || $0.outcome == .notMet) }
        let contradicted = breaches.filter { $0.outcome == .contradicted }

        var rating = band(low)
        var reasons: [String] = []
        if !contradicted.isEmpty {
            rating = .urgentGaps
            reasons.append("The text tells staff to do the wrong thing: \(named(contradicted)).")
        }
        let missing = breaches.filter { $0.outcome == .notMet }
        if !missing.isEmpty {
            if rating == .inPlace || rating == .refine { rating = .gaps }
            reasons.append("While a critical duty is open the rating is no better than gaps: \(named(missing)).")
        }
        if coverage < Bands.coverageFloor, contradicted.isEmpty {
            rating = .notEnoughAssessed
            reasons.append(
                "Only \(percent(coverage)) of the duties could be assessed; \(percent(Bands.coverageFloor)) is needed for a rating.")
        }
        if reasons.isEmpty { reasons.append(reason(for: rating)) }
        return Score(low: low, high: high, coverage: coverage, rating: rating, reasons: reasons)
    }

    /// What the bare band means, where nothing else decided the rating.
    private static func reason(for rating: Rating) -> String {
        switch rating {
        case .inPlace: "At least nine tenths of the duties, by weight, are stated in writing."
        case .refine: "At least three quarters of the duties, by weight, are stated in writing."
        case .gaps: "Less than three quarters of the duties, by weight, are stated in writing."
        case .urgentGaps: "Less than half of the duties, by weight, are stated in writing."
        case .notEnoughAssessed: "Too few duties could be assessed."
        }
    }

    private static func band(_ low: Double) -> Rating {
        switch low {
        case Bands.inPlace...: .inPlace
        case Bands.refine...: .refine
        case Bands.gaps...: .gaps
        default: .urgentGaps
        }
    }

    private static func named(_ findings: [Finding]) -> String { findings.map { "\($0.rule) (\($0.title))" }.joined(separator: "; ") }

    /// Rounded down, so that no share is ever printed better than it is.
    private static func percent(_ share: Double) -> String { "\(Int(share * 100)) %" }
}
