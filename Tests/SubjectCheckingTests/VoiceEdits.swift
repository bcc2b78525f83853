/// Turns sentences from the passive into the active and back, where subject, verb and object can be told apart with certainty.
enum VoiceEdits {
    private static let participles: [String: String] = [
        "recorded": "record", "informed": "inform", "supported": "support", "handled": "handle", "managed": "manage", "told": "tell",
        "taken": "take", "made": "make", "reviewed": "review", "assessed": "assess", "trained": "train", "passed": "pass",
        "reported": "report", "written": "write", "sent": "send", "kept": "keep", "led": "lead", "heard": "hear", "completed": "complete",
        "logged": "log", "updated": "update", "taught": "teach", "contacted": "contact", "investigated": "investigate",
    ]

    static func turned(_ text: String) -> Edited {
        var changed = false
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            guard !line.hasPrefix("#"), !line.contains("|"), !line.hasPrefix("-") else { return String(line) }
            return line.replacing(". ", with: ".\u{0}").split(separator: "\u{0}").map { sentence -> String in
                guard let new = active(String(sentence)) ?? passive(String(sentence)) else { return String(sentence) }
                changed = true
                return new
            }.joined(separator: " ")
        }
        return changed ? .changed(lines.joined(separator: "\n")) : .skipped("no sentence whose voice can be turned with certainty")
    }

    /// "Concerns are recorded by the lead." to "The lead records concerns."
    private static func active(_ sentence: String) -> String? {
        let pattern =
            #/^([A-Z][A-Za-z ,-]{2,60}?) (is|are|will be|must be|should be|shall be) (\w+) by ((?:the |our |a |an )?[A-Za-z-]+(?: [a-z-]+){0,3})\.$/#
        guard let match = sentence.wholeMatch(of: pattern), let base = participles[String(match.output.3)],
            !match.output.1.contains(" is "), !match.output.1.contains(" are "), !match.output.1.contains(" who ")
        else { return nil }
        let agent = match.output.4
        let isPlural = agent.hasSuffix("s") || agent.hasSuffix("staff")
        let auxiliary = match.output.2
        let verb =
            auxiliary == "is" || auxiliary == "are"
            ? (isPlural ? base : PolicyVerbs.thirdPerson(of: base)) : auxiliary.replacing(" be", with: "") + " " + base
        return "\(agent.prefix(1).uppercased() + agent.dropFirst()) \(verb) \(lowered(match.output.1))."
    }

    /// "The lead records all concerns." to "All concerns are recorded by the lead."
    private static func passive(_ sentence: String) -> String? {
        let pattern = #/^((?:The|Our|A|An) [A-Za-z-]+(?: [a-z-]+){0,2}|Staff|We|Tutors|Teachers|Drivers) (\w+) ([a-z][A-Za-z -]{3,70})\.$/#
        guard let match = sentence.wholeMatch(of: pattern) else { return nil }
        let verb = String(match.output.2)
        let base = PolicyVerbs.base(ofThirdPerson: verb) ?? verb
        guard let participle = participles.first(where: { $0.value == base })?.key else { return nil }
        let object = match.output.3
        // one noun phrase only: anything that could be a second object, an adverbial or a clause is left alone
        let words = object.split(separator: " ").map(String.init)
        let loose = PolicyVerbs.words(
            "to and or that who which when where if with by in on at from for as what whom how why than then straight")
        guard words.count <= 7, !words.contains(where: loose.contains),
            [
                "record", "inform", "support", "handle", "manage", "review", "assess", "train", "lead", "complete", "log", "investigate",
                "contact",
            ].contains(base)
        else { return nil }
        let isPlural = words.prefix { $0 != "of" }.last.map { $0.hasSuffix("s") && !$0.hasSuffix("ss") } ?? false
        let agent = match.output.1 == "We" ? "us" : lowered(match.output.1)
        return
            "\(object.prefix(1).uppercased() + object.dropFirst()) \(isPlural || object.contains("staff") ? "are" : "is") \(participle) by \(agent)."
    }

    private static func lowered(_ text: Substring) -> String {
        let first = text.split(separator: " ").first.map(String.init) ?? ""
        let isAcronym = first.count > 1 && first.allSatisfy(\.isUppercase)
        return isAcronym ? String(text) : text.prefix(1).lowercased() + text.dropFirst()
    }
}
