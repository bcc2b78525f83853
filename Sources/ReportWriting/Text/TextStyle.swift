internal import PlumblineModel

/// Emphasis on a terminal. It repeats what the words say, so a reader without it loses nothing.
enum TextStyle {
    case plain, strong, faint, good, weak, bad, open

    init(_ outcome: Outcome) {
        switch outcome {
        case .met: self = .good
        case .partlyMet: self = .weak
        case .notMet, .contradicted, .error: self = .bad
        case .needsAPerson, .notAssessed: self = .open
        case .notApplicable: self = .faint
        }
    }

    private var code: String? {
        switch self {
        case .plain: nil
        case .strong: "1"
        case .faint: "2"
        case .good: "1;32"
        case .weak: "1;33"
        case .bad: "1;31"
        case .open: "1;36"
        }
    }

    /// The text between the terminal's codes, or as it is without colour.
    func applied(to text: String, colour: Bool) -> String {
        guard colour, let code, !text.isEmpty else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
