import PlumblineModel

/// Edits of a text whose effect on a `met` is known without asking the engine (accuracy notes, section 4; after CheckList,
/// Ribeiro et al. 2020).
enum Mutator: String, CaseIterable {
    case deletion = "delete the evidence"
    case placeholder = "replace a name, number or date by a placeholder"
    case negation = "negate the verb"
    case modality = "weaken the verb"
    case nearException = "exception in the same sentence"
    case farException = "exception in a far section"
    case actor = "change the actor, the recipient or the deadline"
    case contents = "move the evidence into a contents list"
    case quotation = "move the evidence into a quotation"
    case history = "move the evidence into the past"
    case unrelated = "add unrelated paragraphs"
    case reordered = "reorder the sections"
    case bullets = "bullets to sentences and back"
    case voice = "active to passive and back"
    case spelling = "American spelling"
    case acronym = "acronym and long form"
    case ligatures = "ligatures and soft hyphens"
    case spacing = "other hyphens, quotes and spaces"
    case pages = "page headers inside sentences, words broken at line ends"

    /// Whether the outcome has to stay as it was.
    var keepsOutcome: Bool {
        switch self {
        case .unrelated, .reordered, .bullets, .voice, .spelling, .acronym, .ligatures, .spacing, .pages: true
        default: false
        }
    }

    /// The share of mutants that must be killed (outcome no longer met) or, for invariances, unchanged.
    var target: Double {
        switch self {
        case .deletion, .placeholder: 0.98
        case .negation, .modality: 0.95
        case .nearException, .actor: 0.90
        case .farException: 0.80
        case .contents, .quotation, .history: 0.85
        default: 0.97
        }
    }

    /// Rules met by a fact (a date, a heading, a name) or a description, for which a denied or weakened verb settles nothing, with why.
    func exempts(_ rule: Rule) -> String? {
        let group = rule.id.split(separator: "-").last.map(String.init) ?? rule.id
        switch self {
        case .negation:
            return ["A05", "A13"].contains(group) ? "a date or a heading, whatever the verb" : nil
        case .modality:
            if group.hasPrefix("D") || group.hasPrefix("A") || ["B01", "B02", "B04", "B05"].contains(group) {
                return "a fact or a form named, not a duty"
            }
            if ["C01", "C07", "C08", "C11", "C13", "C14", "F06"].contains(group) { return "a description of children, not a duty" }
            return ["B07", "G02", "G06", "G19", "G26"].contains(group) ? "the guidance itself leaves it open" : nil
        case .nearException, .farException:
            return ["A01", "A05", "A09", "A13", "B01", "B02", "B04", "B05"].contains(group) || group.hasPrefix("D")
                ? "a fact, to which there is no exception" : nil
        case .quotation, .history:
            return group.hasPrefix("A") || ["B01", "B02", "B04", "B05"].contains(group) ? "a fact, whoever says it" : nil
        case .placeholder:
            return ["A05", "A09", "B01", "B02", "B04", "B05"].contains(group) ? nil : "a detail, without which the duty still stands"
        default: return nil
        }
    }

    /// The edited texts, one for each document, or why there are none.
    func applied(to item: MutationCase) -> [Edited] {
        if let reason = exempts(item.rule) { return [.skipped(reason)] }
        switch self {
        case .farException: return ContextEdits.setAside(item)
        case .contents: return ContextEdits.contentsList(item)
        case _ where keepsOutcome: return harmless(item.documents)
        default: return item.edited(by: self)
        }
    }

    /// One passage edited in place.
    func edited(_ passage: String, of rule: Rule) -> Edited {
        if let reason = exempts(rule) { return .skipped(reason) }
        return switch self {
        case .deletion: .changed("")
        case .negation: VerbEdits.negated(passage)
        case .modality: VerbEdits.weakened(passage)
        case .placeholder: FactEdits.blanked(passage)
        case .actor: FactEdits.swapped(passage, for: rule)
        case .nearException: ContextEdits.withException(passage)
        case .quotation: ContextEdits.quoted(passage)
        case .history: ContextEdits.inThePast(passage)
        default: .skipped("not an edit of a passage")
        }
    }

    /// The texts with an edit that changes nothing of what they say.
    func harmless(_ documents: [String]) -> [Edited] {
        let edited = documents.map { text -> Edited in
            switch self {
            case .unrelated: .changed(HarmlessEdits.amongOthers(text))
            case .reordered: HarmlessEdits.reordered(text)
            case .bullets: HarmlessEdits.bullets(text)
            case .voice: VoiceEdits.turned(text)
            case .spelling: HarmlessEdits.american(text)
            case .acronym: HarmlessEdits.acronyms(text)
            case .ligatures: HarmlessEdits.ligatures(text)
            case .spacing: HarmlessEdits.spacing(text)
            default: .skipped("not an edit of a text alone")
            }
        }
        guard edited.contains(where: { if case .changed = $0 { true } else { false } }) else { return edited }
        return zip(edited, documents).map { new, old in if case .changed = new { new } else { .changed(old) } }
    }
}
