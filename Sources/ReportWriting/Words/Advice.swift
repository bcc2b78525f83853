internal import PlumblineModel

/// What the reader of a finding may do. A rule's remedy is written for a duty that is not met; what of it fits another outcome is decided here, once.
struct Advice {
    var why: String
    /// Only where the duty is not met: for any other outcome "the policy does not say" would be untrue.
    var tell: String?
    var stepsLead: String
    var steps: [RemedyStep]
    var wording: String?
    var questions: [String]
    /// What no document can show, with whom to ask and what a good answer holds.
    var asked: [PersonQuestion]

    /// Nil where there is nothing to do, or nothing we may say because nothing was read.
    init?(_ finding: Finding, subject: Subject) {
        let texts = RemedyTexts(finding, subject: subject)
        switch finding.outcome {
        case .met, .notApplicable, .notAssessed, .error: return nil
        case .notMet:
            tell = texts.tell == finding.explanation || texts.tell.isEmpty ? nil : texts.tell
            stepsLead = "What to do"
        case .partlyMet, .contradicted:
            stepsLead = "What to do"
        case .needsAPerson:
            stepsLead = "What to do if the answer is no"
        }
        why = finding.why
        steps = finding.remedy.steps
        wording = texts.wording
        questions = finding.remedy.questions
        asked = finding.openQuestions
    }
}

extension Assessment {
    /// Questions for the next visit: one from each finding that has any, the most pressing first; never more than five.
    var visitQuestions: [(question: String, finding: Finding)] {
        let order: [Urgency] = [.thisWeek, .person, .next, .inPlace]
        let candidates = order.flatMap { findings($0) }.compactMap { finding in
            (finding.openQuestions.first?.ask ?? finding.remedy.questions.first).map { (question: $0, finding: finding) }
        }
        return Array(candidates.prefix(5))
    }
}

extension Finding {
    /// The questions that are still open, in order of the clauses.
    var openQuestions: [PersonQuestion] { clauses.filter { $0.state == .needsAPerson }.compactMap(\.question) }

    /// What introduces a passage: the second passage of a contradiction is what the first one contradicts.
    func evidenceLead(_ index: Int) -> String {
        switch outcome {
        case .contradicted: index == 0 ? "The wording that contradicts the duty" : "What it contradicts"
        case .met, .notApplicable: "The words found"
        default: "What was found"
        }
    }
}

extension PersonQuestion {
    /// Whom to ask, what, and how to tell a good answer.
    var words: String {
        let answer = goodAnswer.hasSuffix(".") ? goodAnswer : goodAnswer + "."
        return "Ask the \(who.hasPrefix("the ") ? String(who.dropFirst(4)) : who): \(ask) A good answer: \(answer)"
    }
}
