internal import PlumblineModel

extension Impact {
    /// How much changes, in one sentence.
    var tally: String {
        let outcomes = outcomeChanges
        guard !changes.isEmpty else { return "Nothing changes for \(PlainWords.count(subjects.count, "subject"))." }
        let touched = Set(changes.map(\.subject)).count
        let further = changes.count - outcomes.count
        let words =
            further == 0
            ? ""
            : " \(PlainWords.count(further, "further duty", plural: "further duties")) \(further == 1 ? "rests" : "rest") on other words."
        return
            "\(PlainWords.count(outcomes.count, "outcome")) of \(PlainWords.count(subjects.count, "subject")) "
            + "\(outcomes.count == 1 ? "changes" : "change"); \(PlainWords.count(touched, "subject")) \(touched == 1 ? "is" : "are") touched.\(words)"
    }

    /// Outcome changes that no example of the rule notices.
    var untested: [ImpactChange] { outcomeChanges.filter(\.examples.isEmpty) }
}

extension ImpactChange {
    /// `not met becomes met`, `met on other words`.
    var step: String {
        guard before != after else { return "\(after?.rawValue ?? "nothing said") on other words" }
        return "\(before?.rawValue ?? "nothing said") becomes \(after?.rawValue ?? "nothing said")"
    }

    /// Which examples of the rule change as well.
    var exampleWords: String {
        examples.isEmpty
            ? "No example of the rule notices it." : "Noticed by \(PlainWords.list(examples.map { "“\($0)”" }))."
    }
}

extension ImpactChange.ClauseChange {
    /// `no-promise: not met becomes met`.
    var step: String {
        guard before != after else { return "\(id): \(after?.rawValue ?? "gone"), on other words" }
        return "\(id): \(before?.rawValue ?? "not there") becomes \(after?.rawValue ?? "not there")"
    }
}
