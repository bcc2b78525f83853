/// A sentence taken apart far enough to turn its finite verbs. Words keep their punctuation.
struct MainVerbs {
    struct Verb: Equatable {
        enum Form: Equatable {
            case modal, copula
            /// "has been told".
            case perfect
            /// "tells", "tell", with the base form.
            case habitual(base: String, isThirdPerson: Bool)
            case imperative(base: String)
        }
        var index: Int
        var form: Form
    }

    let words: [String]
    /// Verbs of main clauses, in order.
    let verbs: [Verb]

    init(_ sentence: String) {
        words = sentence.split(separator: " ").map(String.init)
        verbs = MainVerbs.find(in: words)
    }

    static func bare(_ word: String) -> String { word.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "-" } }

    private enum Skipping { case none, toComma, oneVerb }

    private static let adverbialOpeners = PolicyVerbs.words(
        "if when whenever where wherever while because unless until once although though since whether as before after so whatever whoever")
    private static let relativeOpeners = PolicyVerbs.words("who which that whose whom what how why")

    private static func find(in words: [String]) -> [Verb] {
        var verbs: [Verb] = []
        var skipping = Skipping.none
        var atStart = true
        var swallowed = -10
        var brackets = 0
        for (index, word) in words.enumerated() {
            let text = bare(word)
            brackets += word.count { $0 == "(" }
            defer {
                brackets -= word.count { $0 == ")" }
                if word.hasSuffix(",") { skipping = .none }
                if [".", ";", ":", "?", "!", "\u{2013}", "\u{2014}"].contains(where: word.hasSuffix) {
                    skipping = .none
                    atStart = true
                } else if !text.isEmpty, !["always", "please", "however", "then", "also", "and"].contains(text) || !atStart {
                    atStart = text.allSatisfy(\.isNumber)
                }
            }
            guard brackets == 0 else { continue }
            if adverbialOpeners.contains(text), !(text == "before" || text == "after" || text == "as") || atStart {
                // an opening clause ends with its comma; one in mid-sentence runs on to the next
                if skipping == .none { skipping = .toComma }
                continue
            }
            if relativeOpeners.contains(text), !atStart {
                if skipping == .none { skipping = .oneVerb }
                continue
            }
            guard let form = form(of: index, in: words, atStart: atStart, previous: verbs.last) else { continue }
            switch skipping {
            case .toComma: continue
            case .oneVerb:
                swallowed = index
                skipping = .none
            case .none:
                let before = index > 0 ? bare(words[index - 1]) : ""
                if swallowed >= 0, index - swallowed <= 8, before == "or" || before == "and", verbs.isEmpty {
                    swallowed = index
                } else if verbs.last.map({ index - $0.index == 1 && $0.form == .modal }) != true {
                    verbs.append(Verb(index: index, form: form))
                }
            }
        }
        return verbs
    }

    private static func form(of index: Int, in words: [String], atStart: Bool, previous: Verb?) -> Verb.Form? {
        let text = bare(words[index])
        let before = index > 0 ? bare(words[index - 1]) : ""
        let subject = PolicyVerbs.adverbs.contains(before) && index > 1 ? bare(words[index - 2]) : before
        let next = words.dropFirst(index + 1).lazy.map(bare).first { !PolicyVerbs.adverbs.contains($0) } ?? ""
        if PolicyVerbs.modals.contains(text) || text == "cannot" || text == "can't" { return .modal }
        if PolicyVerbs.copulas.contains(text) { return .copula }
        if text == "has" || text == "have" {
            if next == "been" || (PolicyVerbs.isParticiple(next) && next != "had") || next == "not" { return .perfect }
            let isBare = text == "have" && !PolicyVerbs.pluralSubjects.contains(subject) && !subject.hasSuffix("s")
            return isBare ? nil : .habitual(base: "have", isThirdPerson: text == "has")
        }
        if text == "do" || text == "does" {
            if next == "not" {
                return atStart && text == "do" ? .imperative(base: "do") : .habitual(base: "do", isThirdPerson: text == "does")
            }
        }
        if let base = PolicyVerbs.base(ofThirdPerson: text) {
            let isNoun = PolicyVerbs.nounMarkers.contains(before) && before != "and"
            let isPlain = PolicyVerbs.plain.contains(base)
            let follows = before == "and" && previous.map { if case .habitual(_, true) = $0.form { true } else { false } } == true
            if !isNoun, before != "and", isPlain || PolicyVerbs.singularSubjects.contains(subject) {
                return .habitual(base: base, isThirdPerson: true)
            }
            return follows ? .habitual(base: base, isThirdPerson: true) : nil
        }
        guard PolicyVerbs.plain.contains(text) || PolicyVerbs.alsoNouns.contains(text) else { return nil }
        if atStart, !PolicyVerbs.copulas.contains(next), PolicyVerbs.plain.contains(text) || PolicyVerbs.imperatives.contains(text) {
            return .imperative(base: text)
        }
        if PolicyVerbs.pluralSubjects.contains(subject) { return .habitual(base: text, isThirdPerson: false) }
        if before == "and" || (index > 0 && words[index - 1].hasSuffix(",") && PolicyVerbs.plain.contains(text)), let previous {
            if case .habitual(_, false) = previous.form { return .habitual(base: text, isThirdPerson: false) }
            if case .imperative = previous.form { return .imperative(base: text) }
        }
        return nil
    }
}
