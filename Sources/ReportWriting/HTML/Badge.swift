internal import PlumblineModel

/// The colour family of an outcome; it only repeats what sign and word say.
enum Tone: String {
    case good, weak, bad, open, none

    init(_ outcome: Outcome) {
        switch outcome {
        case .met: self = .good
        case .partlyMet: self = .weak
        case .notMet, .contradicted: self = .bad
        case .needsAPerson, .notAssessed, .error: self = .open
        case .notApplicable: self = .none
        }
    }

    init(_ rating: Rating) {
        switch rating {
        case .urgentGaps: self = .bad
        case .gaps, .refine: self = .weak
        case .inPlace: self = .good
        case .notEnoughAssessed: self = .open
        }
    }
}

/// An outcome as sign and word.
func badge(_ outcome: Outcome, words: String? = nil) -> HTMLNode {
    element(.span, .class("badge \(Tone(outcome).rawValue)")) {
        element(.span, .class("sign"), .hiddenFromReaders) { outcome.sign }
        " " + (words ?? outcome.label)
    }
}
