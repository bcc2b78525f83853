internal import PlumblineModel

/// What a finding asks of the reader. Every finding has exactly one, so the counts of a report add up to its findings.
enum Urgency: CaseIterable {
    case thisWeek, next, person, inPlace, unread, notApplicable

    init(_ finding: Finding) {
        switch finding.outcome {
        case .contradicted: self = finding.status == .settled ? .thisWeek : .next
        case .notMet: self = finding.isCritical && finding.status == .settled ? .thisWeek : .next
        case .partlyMet: self = .next
        case .needsAPerson: self = .person
        case .met: self = .inPlace
        case .notAssessed, .error: self = .unread
        case .notApplicable: self = .notApplicable
        }
    }

    var label: String {
        switch self {
        case .thisWeek: "Fix this week"
        case .next: "Fix next"
        case .person: "A person must judge"
        case .inPlace: "Already in place"
        case .unread: "Could not be assessed"
        case .notApplicable: "Does not apply"
        }
    }

    /// After a number, in a sentence.
    var inSentence: String {
        switch self {
        case .thisWeek: "to fix this week"
        case .next: "to fix next"
        case .person: "for a person to judge"
        case .inPlace: "already stated in writing"
        case .unread: "that could not be assessed"
        case .notApplicable: "that do not apply"
        }
    }

    /// What puts a finding here.
    var meaning: String {
        switch self {
        case .thisWeek: "The text tells staff to do the wrong thing, or a critical duty is missing."
        case .next: "A duty is missing, or stated only in part."
        case .person: "No wording can settle it."
        case .inPlace: "The policy states it, and we quote the words."
        case .unread: "There was nothing to read, or the check went wrong."
        case .notApplicable: "The duty does not bind this school."
        }
    }
}

extension Assessment {
    /// Findings of one urgency, most pressing first.
    func findings(_ urgency: Urgency) -> [Finding] {
        findings.filter { Urgency($0) == urgency }.sorted(by: Finding.inPressingOrder)
    }

    func count(_ urgency: Urgency) -> Int {
        findings.count { Urgency($0) == urgency }
    }

    /// All counts in words, so that the reader can check that nothing was left out.
    var tally: String {
        let parts = Urgency.allCases.map { "\(count($0)) \($0.inSentence)" }
        return "\(PlainWords.count(findings.count, "duty", plural: "duties")): \(PlainWords.list(parts))"
    }

    /// What to do, in order: this week's findings, then the next ones.
    var actions: [Finding] { findings(.thisWeek) + findings(.next) }
}

extension Finding {
    /// By outcome, critical duties first, then the stronger duty, the heavier rule and the id.
    static func inPressingOrder(_ left: Finding, _ right: Finding) -> Bool {
        left.pressingKey < right.pressingKey
    }

    private var pressingKey: (Int, Int, Int, Int, Int, String) {
        let outcomeRank = Outcome.printOrder.firstIndex(of: outcome) ?? Outcome.printOrder.count
        let strengthRank = Strength.allCases.firstIndex(of: strength) ?? Strength.allCases.count
        return (status == .settled ? 0 : 1, outcomeRank, isCritical ? 0 : 1, strengthRank, -weight, rule)
    }
}
