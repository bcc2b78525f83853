import PlumblineModel

/// Edits of an example's text whose effect on a `met` is known without asking the engine (accuracy notes, section 4; after CheckList,
/// Ribeiro et al. 2020). Each returns nil where the edit does not apply to the example.
enum Mutator: String, CaseIterable {
    case deletion = "delete the evidence"
    case negation = "negate the verb"
    case modality = "weaken the modal"
    case nearException = "exception in the same sentence"
    case farException = "exception in a far section"
    case contents = "move the evidence into a contents list"
    case quotation = "move the evidence into a quotation"
    case history = "move the evidence into the past"
    case placeholder = "replace a name by a placeholder"
    case unrelated = "add unrelated paragraphs"
    case spelling = "American spelling"
    case acronym = "acronym for long form"
    case ligatures = "ligatures and soft hyphens"
    case spacing = "other hyphens, quotes and spaces"

    /// Whether the outcome has to stay as it was.
    var keepsOutcome: Bool {
        switch self {
        case .unrelated, .spelling, .acronym, .ligatures, .spacing: true
        default: false
        }
    }

    /// The share of mutants that must be killed (outcome no longer met) or, for invariances, unchanged.
    var target: Double {
        switch self {
        case .deletion, .placeholder: 0.98
        case .negation, .modality: 0.95
        case .nearException: 0.90
        case .farException: 0.80
        case .contents, .quotation, .history: 0.85
        case .unrelated, .spelling, .acronym, .ligatures, .spacing: 0.97
        }
    }

    func applied(to example: RuleExample) -> String? {
        let text = example.given
        switch self {
        case .deletion: return edited(example) { _ in "" }
        case .negation: return edited(example, negated)
        case .modality: return edited(example, weakened)
        case .nearException:
            return edited(example) { passage in
                guard passage.hasSuffix("."), !["unless", "except"].contains(where: passage.lowercased().contains) else { return nil }
                return passage.dropLast() + ", unless the headteacher decides otherwise."
            }
        case .farException:
            guard !text.contains("#"), !text.contains("|") else { return nil }
            return "# 4 Our procedures\n\n\(text)\n\n# 9 Other matters\n\nSection 4 does not apply to pupils in the sixth form.\n"
        case .contents:
            guard example.marked.count == 1, !text.contains("#"), text.split(separator: "\n").count == 1 else { return nil }
            return "# Contents\n\n" + example.marked.map { "- \($0.replacing(".", with: "")) .......... 4" }.joined(separator: "\n")
                + "\n- Other matters .......... 5\n- Review .......... 6\n\n# Attendance\n\nPupils arrive by half past eight.\n"
        case .quotation:
            return edited(example) { passage in
                guard passage.count > 40, passage.hasSuffix("."), !passage.contains("\u{201C}"), !passage.contains("\"") else { return nil }
                return "\u{201C}\(passage.dropLast()),\u{201D} said a former head."
            }
        case .history:
            return edited(example) {
                $0.hasSuffix(".") && !$0.contains("- ") ? "Previously, \($0.prefix(1).lowercased() + $0.dropFirst())" : nil
            }
        case .placeholder:
            guard example.marked.contains(where: { $0.contains("Mrs ") || $0.contains("Mr ") || $0.contains("Ms ") || $0.contains("Dr ") })
            else { return nil }
            return edited(example) { passage in
                passage.split(separator: " ").reduce(into: (text: "", skip: 0)) { state, word in
                    if ["Mrs", "Mr", "Ms", "Dr"].contains(String(word)) { state = (state.text + "[insert name] ", 2); return }
                    if state.skip > 0, word.first?.isUppercase == true { state.skip -= 1; return }
                    state = (state.text + word + " ", 0)
                }.text
            }
        case .unrelated:
            return
                "The school office opens at eight. Lunch is served in two sittings.\n\n\(text)\n\nUniform is plain and inexpensive. Bicycles are kept in the shed by the gate.\n"
        case .spelling:
            return replaced(
                text,
                [
                    ("behaviour", "behavior"), ("organis", "organiz"), ("recognis", "recogniz"), ("minimis", "minimiz"),
                    ("programme", "program"), ("counsellor", "counselor"), ("sexualis", "sexualiz"), ("judgement", "judgment"),
                ])
        case .acronym:
            return replaced(
                text,
                [("designated safeguarding lead", "DSL"), ("Designated safeguarding lead", "DSL"), ("Designated Safeguarding Lead", "DSL")])
        case .ligatures: return replaced(text, [("fi", "\u{FB01}"), ("fl", "\u{FB02}"), ("safeguarding", "safe\u{AD}guarding")])
        case .spacing:
            return replaced(
                text,
                [
                    ("child-on-child", "child\u{2011}on\u{2011}child"), ("peer-on-peer", "peer\u{2010}on\u{2010}peer"), ("'", "\u{2019}"),
                    (" the ", "\u{A0}the "),
                ])
        }
    }

    /// The text with every marked passage put through `edit`; nil where no passage can be edited or some cannot be found.
    private func edited(_ example: RuleExample, _ edit: (String) -> (any StringProtocol)?) -> String? {
        guard !example.marked.isEmpty else { return nil }
        var text = example.given
        for passage in example.marked {
            guard text.contains(passage), let new = edit(passage) else { return nil }
            text = text.replacing(passage, with: String(new))
        }
        return text
    }

    private static let auxiliaries = [" must ", " will ", " shall ", " should ", " is ", " are "]

    private func negated(_ passage: String) -> String? {
        let lower = " " + passage.lowercased() + " "
        guard ![" not ", " never ", " no ", "cannot", " nor ", "n't", " without "].contains(where: lower.contains),
            let verb = Mutator.auxiliaries.first(where: passage.contains)
        else { return nil }
        return passage.replacing(verb, with: "\(verb)not ")
    }

    private func weakened(_ passage: String) -> String? {
        guard let verb = [" must ", " will ", " shall "].first(where: passage.contains), !passage.contains(" not "),
            !passage.contains("never")
        else { return nil }
        return passage.replacing(verb, with: " may ")
    }

    private func replaced(_ text: String, _ pairs: [(String, String)]) -> String? {
        let new = pairs.reduce(text) { $0.replacing($1.0, with: $1.1) }
        return new == text ? nil : new
    }
}
