internal import PlumblineModel

extension OutcomeChange.Cause {
    /// Heading over the changes of one cause.
    var heading: String {
        switch self {
        case .guidance: "Changed because the guidance changed"
        case .text: "Changed because the text changed"
        case .time: "Changed because time passed"
        }
    }

    var meaning: String {
        switch self {
        case .guidance: "The words are the same; what is asked of them is not."
        case .text: "The same guidance, other words."
        case .time: "The same guidance and the same words; a date has passed, or come near."
        }
    }
}

extension OutcomeChange {
    /// `met, now partly met`.
    var step: String { "\(OutcomeChange.words(before)), now \(OutcomeChange.words(after))" }

    private static func words(_ outcome: Outcome?) -> String { outcome?.rawValue ?? "not asked for and not spoken of" }
}

extension DutyChange {
    /// What is asked otherwise, and where the text stands with it.
    var words: String { outcome.map { "\(asked) The text: \($0.rawValue)." } ?? asked }

    /// What is asked otherwise, as a sentence.
    var asked: String {
        var text = PlainWords.capitalised(kind.rawValue)
        switch kind {
        case .new where !added.isEmpty: text += ": \(added.joined(separator: "; "))"
        case .more: text += ": \(added.joined(separator: "; "))"
        case .other:
            text += ": \(added.joined(separator: "; "))"
            if !dropped.isEmpty { text += "; no longer: \(dropped.joined(separator: "; "))" }
        case .less: text += ": no longer that \(dropped.joined(separator: "; "))"
        case .new, .ended: break
        }
        text += "."
        if isProvisional { text += " (Provisional.)" }
        return text
    }
}

extension EditionChange {
    /// `Keeping children safe in education: edition 2026 instead of 2025 (provisional)`.
    var words: String {
        let change =
            switch (before, after) {
            case (let before?, let after?): "edition \(after) instead of \(before)"
            case (nil, _?) where isNamedByYear: "in force now"
            case (nil, let after?): "edition \(after), the first"
            case (let before?, nil): "edition \(before) has ended"
            case (nil, nil): "no edition"
            }
        return "\(title): \(change)\(isProvisional ? " (provisional)" : "")"
    }
}

extension Comparison {
    /// The title of the first view: the policy by the guidance of its time.
    var beforeTitle: String {
        switch earlierDay {
        case .asked: "As of \(before.asOf.spoken)"
        case .schoolFile, .document: "When it was approved, \(before.asOf.spoken)"
        case .none: "As of \(before.asOf.spoken)"
        }
    }

    var afterTitle: String { "\(hasTwoTexts ? "The later text, as" : "As") of \(after.asOf.spoken)" }

    /// Where the first day comes from, for the reader.
    var originWords: String {
        switch earlierDay {
        case .asked: "The earlier day was asked for."
        case .schoolFile: "The day of approval is the one in school.yaml."
        case .document: "The day of approval was read in the document; a person should check it."
        case .none:
            hasTwoTexts
                ? "No day of approval is on record, so both texts are judged on one day."
                : "No day of approval is on record, so only one day is shown. Name an earlier day with --as-of."
        }
    }

    func outcomes(_ cause: OutcomeChange.Cause) -> [OutcomeChange] { outcomes.filter { $0.cause == cause } }

    /// `3 because the guidance changed, 1 because the text changed and 0 because time passed`.
    var tallyOfChanges: String {
        let parts = OutcomeChange.Cause.allCases.map { "\(outcomes($0).count) b\($0.heading.dropFirst("Changed b".count))" }
        return "\(PlainWords.count(outcomes.count, "outcome")) changed: \(PlainWords.list(parts))"
    }
}
