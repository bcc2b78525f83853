internal import PlumblineModel

extension Outcome {
    /// Order of printing: what hurts most first.
    static let printOrder: [Outcome] = [
        .contradicted, .notMet, .partlyMet, .needsAPerson, .met, .notAssessed, .error, .notApplicable,
    ]

    /// The outcome as a label: the word of the JSON with a capital.
    var label: String {
        switch self {
        case .met: "Met"
        case .partlyMet: "Partly met"
        case .notMet: "Not met"
        case .contradicted: "Contradicted"
        case .needsAPerson: "Needs a person"
        case .notApplicable: "Not applicable"
        case .notAssessed: "Not assessed"
        case .error: "Error"
        }
    }

    /// A sign that stands beside the label, never instead of it; each differs in shape, so that it survives a black and white print.
    var sign: String {
        switch self {
        case .met: "✓"
        case .partlyMet: "◐"
        case .notMet: "✕"
        case .contradicted: "!"
        case .needsAPerson: "?"
        case .notApplicable: "–"
        case .notAssessed: "○"
        case .error: "#"
        }
    }

    /// One letter or two for a narrow table; the key beside the table explains it.
    var short: String {
        switch self {
        case .met: "M"
        case .partlyMet: "P"
        case .notMet: "N"
        case .contradicted: "C"
        case .needsAPerson: "?"
        case .notApplicable: "–"
        case .notAssessed: "○"
        case .error: "E"
        }
    }

    /// What the outcome means, for the reader.
    var meaning: String {
        switch self {
        case .met: "The policy states it. The words are quoted."
        case .partlyMet: "The policy states some of it. What is lacking is named."
        case .notMet: "No statement was found that meets the duty. The nearest wording is quoted."
        case .contradicted: "The text tells staff to do the wrong thing."
        case .needsAPerson: "A person who knows the school must judge it."
        case .notApplicable: "The duty does not apply to this school. The reason is given."
        case .notAssessed: "There was nothing we could read."
        case .error: "The check itself went wrong. This says nothing about the school."
        }
    }
}

extension ClauseFinding {
    /// The state in words.
    var stateWords: String {
        switch state {
        case .met: "found"
        case .notMet: isPartial ? "found in part" : "not found"
        case .needsAPerson: "a person must judge"
        case .notAssessed: "nothing to read"
        case .error: "the check went wrong"
        }
    }

    /// The outcome whose sign and colour fit the state.
    var outcome: Outcome {
        switch state {
        case .met: .met
        case .notMet: isPartial ? .partlyMet : .notMet
        case .needsAPerson: .needsAPerson
        case .notAssessed: .notAssessed
        case .error: .error
        }
    }
}
