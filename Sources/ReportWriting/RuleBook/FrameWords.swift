internal import PlumblineModel

/// A slot frame in plain English: who does what, how near, how firmly.
struct FrameWords {
    let pack: RulePack

    func words(_ frame: Frame) -> PlainCheck {
        let required = frame.slots.filter(\.isRequired).map(slot)
        let optional = frame.slots.filter { !$0.isRequired }.map(slot)
        var parts = required + optional.map { "better also \($0)" }
        parts.append("\(commitment(frame.commitment)); \(polarity(frame.polarity))")
        let lexicons = CheckWords(pack: pack).lexicons
        if !frame.about.isEmpty { parts.append("the passage is about \(lexicons(frame.about))\(frame.otherwiseWorth.words)") }
        if !frame.preferredHeadings.isEmpty { parts.append("best under a heading on \(lexicons(frame.preferredHeadings))") }
        if !frame.unless.isEmpty { parts.append("not where it speaks of \(lexicons(frame.unless))") }
        if !frame.partlyWith.isEmpty {
            let sets = frame.partlyWith.map { PlainWords.list($0.map(\.words)) }
            parts.append("in part where only \(sets.joined(separator: ", or only ")) is there")
        }
        if frame.allowsExceptions { parts.append("an exception may be part of it") }
        if frame.allowsRestatement { parts.append("it suffices that the policy asks for it") }
        if frame.readsHeadings { parts.append("headings count too") }
        return PlainCheck(lead: "within \(frame.within.words) it says", parts: parts)
    }

    private func slot(_ slot: Slot) -> String {
        let named = slot.label.map { " (\($0))" } ?? ""
        let what = CheckWords(pack: pack).lexicons(slot.lexicons)
        return slot.role == .words ? "words for \(what)\(named)" : "\(slot.role.words)\(named): \(what)"
    }

    private func commitment(_ commitment: Commitment) -> String {
        switch commitment {
        case .firm, .expected: "firmly worded (may, can, aims to or where possible count in part)"
        case .any: "in any mood"
        }
    }

    private func polarity(_ polarity: Polarity) -> String {
        switch polarity {
        case .affirmed: "not denied"
        case .negated: "as something that is not to be done"
        case .any: "denied or not"
        }
    }
}

extension SlotRole {
    /// The slot as a question word.
    var words: String {
        switch self {
        case .actor: "who"
        case .action: "does what"
        case .object: "to what"
        case .recipient: "to whom"
        case .timeLimit: "how soon"
        case .condition: "in what case"
        case .words: "the words"
        }
    }
}
