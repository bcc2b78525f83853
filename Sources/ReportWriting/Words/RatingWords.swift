internal import PlumblineModel

extension Rating {
    /// The rating word with a capital.
    var label: String {
        switch self {
        case .urgentGaps: "Urgent gaps"
        case .gaps: "Gaps"
        case .refine: "Refine"
        case .inPlace: "In place"
        case .notEnoughAssessed: "Not enough assessed to rate"
        }
    }

    /// The rating as a sentence about the documents, never about the school.
    var sentence: String {
        switch self {
        case .urgentGaps: "The policy documents have urgent gaps."
        case .gaps: "The policy documents have gaps to fill."
        case .refine: "The policy documents need refining."
        case .inPlace: "The statements we looked for are in place."
        case .notEnoughAssessed: "Not enough could be assessed to give a rating."
        }
    }
}

extension Score {
    /// The upper end as whole parts of 100: rounded up, but the same as the lower end where nothing is open.
    var highPercent: Int { high - low < 0.000_05 ? Percent.down(low) : Percent.up(high) }

    /// The interval in a table cell: `41 to 55%`, or `69%` where nothing is open.
    var shortInterval: String {
        let low = Percent.down(low)
        return low == highPercent ? "\(low)%" : "\(low) to \(highPercent)%"
    }

    /// The interval in words.
    var words: String {
        let low = Percent.down(low)
        let high = highPercent
        if low == high { return "\(low)% of what we checked is stated in writing." }
        return "Between \(low)% and \(high)% of what we checked is stated in writing."
    }

    /// What the two ends of the interval and the coverage mean.
    var meaning: String {
        let settled = "The documents alone settled \(Percent.down(coverage))% of what we checked."
        if Percent.down(low) == highPercent { return "Duties count by their weight. " + settled }
        return "The lower figure counts only what we found and quote. The upper figure adds what is still open. "
            + "Duties count by their weight. " + settled
    }
}
