internal import PlumblineModel

extension Strength {
    /// How binding the duty is, in plain words.
    var words: String {
        switch self {
        case .must: "required by law"
        case .should: "expected by statutory guidance"
        case .local: "expected locally"
        case .goodPractice: "recommended"
        }
    }
}

extension Finding {
    /// Strength and standing of the duty: "expected by statutory guidance; critical".
    var standing: String {
        var parts = [strength.words]
        if isCritical { parts.append("critical") }
        if isProvisional { parts.append("provisional rule") }
        switch status {
        case .draft: parts.append("draft rule, does not count in the score")
        case .trial: parts.append("rule on trial, does not count in the score")
        case .retired: parts.append("retired rule, does not count in the score")
        case .settled: if weight == 0 { parts.append("does not count in the score") }
        }
        return parts.joined(separator: "; ")
    }
}
