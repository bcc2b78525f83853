/// What came of an edit.
enum Edited: Equatable {
    case changed(String)
    /// Why the edit cannot be made with a certain answer.
    case skipped(String)
}

/// Turns the finite verbs of a passage: denied, or said weakly. Wordings vary with the text, so that no single trigger decides the count.
enum VerbEdits {
    /// "must tell" to "do not have to tell", "is recorded" to "is never recorded", "do not promise" to "promise".
    static func negated(_ passage: String) -> Edited { turned(passage, firmly: true) }

    /// "must tell" to "may tell", "records" to "aims to record", "do not promise" to "try not to promise".
    static func weakened(_ passage: String) -> Edited { turned(passage, firmly: false) }

    private static func turned(_ passage: String, firmly: Bool) -> Edited {
        let lower = " \(passage.lowercased()) "
        for words in ["not only", "not just", "neither", " nor ", "no less", "whether or not", "no matter"] where lower.contains(words) {
            return .skipped("a negation that does not deny")
        }
        if lower.hasPrefix(" nothing ") { return .skipped("its subject holds the negation") }
        if !firmly {
            for words in [" no ", " nobody ", " no one "] where lower.hasPrefix(words) || lower.contains(",\(words)") {
                return .skipped("its subject holds the negation")
            }
            for words in [" may ", " might ", " can ", " could ", "possible", " aim", " try ", "appropriate"] where lower.contains(words) {
                return .skipped("said weakly already")
            }
        }
        var changed = false
        let sentences = split(passage).map { sentence -> String in
            guard let new = firmly ? denied(sentence) : hedged(sentence) else { return sentence }
            changed = true
            return new
        }
        return changed ? .changed(sentences.joined(separator: " ")) : .skipped("no verb of its own")
    }

    /// Sentences of a passage, by full stops before a capital.
    private static func split(_ passage: String) -> [String] {
        var sentences: [String] = []
        var current: [Substring] = []
        let words = passage.split(separator: " ")
        for (index, word) in words.enumerated() {
            current.append(word)
            let ends = [".", "!", "?"].contains { word.hasSuffix($0) } && word.count > 3
            if ends || index == words.count - 1 {
                sentences.append(current.joined(separator: " "))
                current = []
            }
        }
        return sentences
    }

    private static func pick(_ choices: [String], by sentence: String) -> String {
        choices[sentence.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % choices.count]
    }

    private static func capital(_ text: String, as model: String) -> String {
        model.first?.isUppercase == true ? text.prefix(1).uppercased() + text.dropFirst() : text
    }

    /// The words left and right of a core, so that punctuation stays where it was.
    private static func replacing(_ word: String, with text: String) -> String {
        let start = word.firstIndex { $0.isLetter } ?? word.startIndex
        let end = word.lastIndex { $0.isLetter || $0 == "'" }.map(word.index(after:)) ?? word.endIndex
        return word[..<start] + capital(text, as: String(word[start..<end])) + word[end...]
    }

    // MARK: denial

    private static func denied(_ sentence: String) -> String? {
        let parsed = MainVerbs(sentence)
        var words = parsed.words
        // with "nobody" turned to "everybody" the first verb is turned already
        let hasTurned = affirmSubject(&words)
        var changed = hasTurned
        let shift = words.count - parsed.words.count
        for verb in parsed.verbs.dropFirst(hasTurned ? 1 : 0).reversed() {
            var verb = verb
            verb.index += shift
            guard let new = denied(verb, in: words, sentence: sentence) else { continue }
            // a colon or comma after a removed word stays
            let tail = words[new.range].last?.last.map { [":", ","].contains($0) ? String($0) : "" } ?? ""
            words.replaceSubrange(new.range, with: new.words)
            if new.words.isEmpty, new.range.lowerBound > 0 { words[new.range.lowerBound - 1] += tail }
            changed = true
        }
        if let first = words.first, MainVerbs.bare(first) == "not", words.count > 1, words[1].hasSuffix("ing") {
            words.removeFirst()
            changed = true
        }
        return changed ? words.joined(separator: " ") : nil
    }

    /// "No adult looks" to "Every adult looks", "Nobody is ever" to "Everybody is"; returns whether there was such a subject.
    private static func affirmSubject(_ words: inout [String]) -> Bool {
        guard let first = words.first.map(MainVerbs.bare) else { return false }
        if first == "nobody" || (first == "no" && words.count > 1 && MainVerbs.bare(words[1]) == "one") {
            words.replaceSubrange(0..<(first == "no" ? 2 : 1), with: ["Everybody"])
        } else if first == "no", words.count > 1 {
            let noun = MainVerbs.bare(words[1])
            let isPerson = PolicyVerbs.singularSubjects.contains(noun) || noun == "member"
            words[0] = replacing(words[0], with: isPerson ? "every" : noun.hasSuffix("s") ? "all" : "a")
        } else {
            return false
        }
        words.removeAll { MainVerbs.bare($0) == "ever" }
        return true
    }

    private static func denied(_ verb: MainVerbs.Verb, in words: [String], sentence: String) -> (range: Range<Int>, words: [String])? {
        let at = verb.index
        let word = words[at]
        let bare = MainVerbs.bare(word)
        let after = words.indices.contains(at + 1) ? MainVerbs.bare(words[at + 1]) : ""
        if bare == "cannot" || bare == "can't" { return (at..<at + 1, [replacing(word, with: "can")]) }
        if at > 0, MainVerbs.bare(words[at - 1]) == "never" { return (at - 1..<at, [replacing(words[at - 1], with: "always")]) }
        switch verb.form {
        case .modal, .copula, .perfect:
            if after == "not" { return (at + 1..<at + 2, []) }
            if after == "never" { return (at + 1..<at + 2, ["always"]) }
            if after == "no" { return (at + 1..<at + 2, []) }
            let turned =
                switch bare {
                case "must": pick(["must not", "do not have to", "need not"], by: sentence)
                case "can": "cannot"
                case "is", "are", "was", "were": "\(bare) \(pick(["not", "never", "no longer"], by: sentence))"
                case "may", "might", "could": "cannot"
                default: "\(bare) \(pick(["not", "never"], by: sentence))"
                }
            return (at..<at + 1, [replacing(word, with: turned)])
        case .habitual(let base, let third):
            if base == "do", after == "not" {
                guard words.indices.contains(at + 2) else { return nil }
                let next = words[at + 2]
                return (at..<at + 3, [third ? replacing(next, with: PolicyVerbs.thirdPerson(of: MainVerbs.bare(next))) : next])
            }
            let turned = third ? ["does not", "never", "no longer"] : ["do not", "never", "no longer"]
            let choice = pick(turned, by: sentence)
            return (at..<at + 1, [choice, replacing(word, with: choice.hasPrefix("do") ? base : bare)])
        case .imperative(let base):
            if base == "do", after == "not" {
                guard words.indices.contains(at + 2) else { return nil }
                return (at..<at + 3, [replacing(words[at + 2], with: capital(MainVerbs.bare(words[at + 2]), as: word))])
            }
            return (at..<at + 1, [capital(pick(["do not", "never"], by: sentence), as: word), replacing(word.lowercased(), with: base)])
        }
    }

    // MARK: weakening

    private static func hedged(_ sentence: String) -> String? {
        let parsed = MainVerbs(sentence)
        var words = parsed.words
        var changed = false
        for verb in parsed.verbs.reversed() {
            guard let new = hedged(verb, in: words, sentence: sentence) else { continue }
            words.replaceSubrange(new.range, with: new.words)
            changed = true
        }
        return changed ? words.joined(separator: " ") : nil
    }

    private static func hedged(_ verb: MainVerbs.Verb, in words: [String], sentence: String) -> (range: Range<Int>, words: [String])? {
        let at = verb.index
        let word = words[at]
        let bare = MainVerbs.bare(word)
        let after = words.indices.contains(at + 1) ? MainVerbs.bare(words[at + 1]) : ""
        if at > 0, MainVerbs.bare(words[at - 1]) == "never" {
            let base = PolicyVerbs.base(ofThirdPerson: bare) ?? bare
            let hedge = base == bare ? "try not to" : "tries not to"
            return (at - 1..<at + 1, [replacing(words[at - 1], with: hedge), replacing(word, with: base)])
        }
        switch verb.form {
        case .modal:
            if after == "not" || after == "never" {
                guard words.indices.contains(at + 2) else { return nil }
                return (at..<at + 2, [replacing(word, with: pick(["should try not to", "might choose not to"], by: sentence))])
            }
            if bare == "cannot" || bare == "can't" { return (at..<at + 1, [replacing(word, with: "would rather not")]) }
            let passive = after == "be" || after == "have"
            let choices =
                passive ? ["may", "might", "could"] : ["may", "might", "could", "aim to", "will try to", "would like to", "hope to"]
            return (at..<at + 1, [replacing(word, with: pick(choices, by: sentence))])
        case .copula:
            if after == "not" || after == "never" || after == "no" { return nil }
            let adverb = PolicyVerbs.adverbs.contains(after)
            let participle = words.dropFirst(at + (adverb ? 2 : 1)).first.map(MainVerbs.bare) ?? ""
            guard PolicyVerbs.isParticiple(participle) else { return nil }
            let range = at..<at + (adverb ? 2 : 1)
            return (range, [replacing(word, with: pick(["may be", "might be", "could be", "may sometimes be"], by: sentence))])
        case .perfect: return nil
        case .habitual(let base, let third):
            if base == "do", after == "not" {
                guard words.indices.contains(at + 2) else { return nil }
                return (at..<at + 2, [third ? "tries not to" : "try not to"])
            }
            let choices =
                ["may", "might", "could"]
                + (third ? ["aims to", "tries to", "hopes to", "is encouraged to"] : ["aim to", "try to", "hope to", "are encouraged to"])
            return (at..<at + 1, [pick(choices, by: sentence), replacing(word, with: base)])
        case .imperative(let base):
            if base == "do", after == "not" { return (at..<at + 2, [capital("try not to", as: word)]) }
            let hedge = pick(["try to", "consider whether to", "you may wish to", "if you can,"], by: sentence)
            return (at..<at + 1, [capital(hedge, as: word), replacing(word.lowercased(), with: base)])
        }
    }
}
