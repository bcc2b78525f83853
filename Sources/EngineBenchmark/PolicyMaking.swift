/// Makes policies of a given size out of the invented schools' sections: in another order, sentences left out, names, numbers and everyday
/// words changed, so that no two read alike and nothing computed for one serves the next.
struct PolicyMaking {
    let sections: [[String]]

    /// Words that policies use for one another.
    private static let alike: [[String]] = [
        ["pupils", "students", "children", "young people"], ["pupil", "student", "child"], ["staff", "adults", "colleagues"],
        ["teacher", "tutor", "key worker"], ["parents", "families", "carers"], ["must", "will", "should"],
        ["report", "account", "disclosure"], ["record", "note"], ["at once", "immediately", "the same day"], ["school", "academy"],
        ["policy", "procedure"], ["lesson", "session", "assembly"],
    ]
    private static let names = [
        "Arden", "Brockle", "Cresswyn", "Dunmarsh", "Elverby", "Fenwater", "Gorsley", "Hartmoor", "Inglefen", "Jessop", "Kelderby",
        "Lorrimer",
        "Mossgrave", "Netherly", "Oakhanger", "Penrush",
    ]

    /// One policy in Markdown of about `bytes` bytes.
    func policy(bytes: Int, seed: UInt64) -> String {
        var numbers = SeededNumbers(seed: seed)
        var text = "# \(PolicyMaking.names.randomElement(using: &numbers) ?? "") School: child protection policy\n\n"
        while text.utf8.count < bytes, let section = sections.randomElement(using: &numbers) {
            for line in section { text += varied(line, &numbers) + "\n" }
            text += "\n"
        }
        return text
    }

    private func varied(_ line: String, _ numbers: inout SeededNumbers) -> String {
        guard !line.isEmpty, !line.hasPrefix("|-") else { return line }
        let isProse = !line.hasPrefix("#") && !line.hasPrefix("|") && !line.hasPrefix("- ")
        if isProse, Int.random(in: 0..<12, using: &numbers) == 0 { return "" }
        return line.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
            let bare = word.drop { !$0.isLetter && !$0.isNumber }
            let core = bare.prefix { $0.isLetter || $0.isNumber }
            guard !core.isEmpty else { return String(word) }
            let before = word.prefix(word.count - bare.count)
            let after = bare.dropFirst(core.count)
            if core.allSatisfy(\.isNumber), core.count <= 2 { return before + String(Int.random(in: 1...28, using: &numbers)) + after }
            if let group = PolicyMaking.alike.first(where: { $0.contains(String(core)) }), Int.random(in: 0..<2, using: &numbers) == 0 {
                return before + (group.randomElement(using: &numbers) ?? String(core)) + after
            }
            // capitalised words in mid-line are mostly names
            if core.first?.isUppercase == true, core.count > 6, Int.random(in: 0..<6, using: &numbers) == 0, !before.isEmpty || !isProse {
                return before + (PolicyMaking.names.randomElement(using: &numbers) ?? "") + after
            }
            return String(word)
        }.joined(separator: " ")
    }
}
