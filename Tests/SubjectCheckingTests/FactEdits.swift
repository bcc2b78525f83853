import PlumblineModel

/// Edits of the particulars of a passage: names, numbers, dates, who does it, to whom, by when.
enum FactEdits {
    /// Persons of the examples and the invented schools who stand without a title.
    private static let names = ["Karen Obi", "Ruth Amato", "Daniel Roche", "Janet Hollin", "Aoife Marr", "Rosa Minchin", "Idris Callow"]

    /// Persons, numbers, addresses, dates and the name of the place replaced by gaps to fill in.
    static func blanked(_ passage: String) -> Edited {
        var text = passage
        // telephone numbers and addresses
        text = text.replacing(#/0\d{3,5} ?\d{3} ?\d{3}/#, with: "[insert number]")
        text = text.replacing(#/[A-Za-z0-9.]+@[A-Za-z0-9.-]+\w/#, with: "[insert email]")
        text = text.replacing(#/www\.[A-Za-z0-9.\/-]+\w/#, with: "[insert address]")
        text = text.replacing(
            #/(\d{1,2} )?(January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d/#,
            with: "[insert date]")
        text = text.replacing(#/(Mrs|Mr|Ms|Miss|Dr|Rev)\.? ([A-Z]\.? )*[A-Z][a-z]+( [A-Z][a-z]+)?/#, with: "[insert name]")
        for name in names { text = text.replacing(name, with: "[insert name]") }
        for place in ["Herefordshire", "Westmarch"] {
            text = text.replacing("\(place) Safeguarding", with: "[name of local area] Safeguarding")
        }
        text = text.replacing(#/Westmarch (Children)/#) { "[name of local area] \($0.output.1)" }
        return text == passage ? .skipped("holds no name, number or date") : .changed(text)
    }

    private struct Swap {
        var rules: Set<String>
        var from: [String]
        var to: String
    }

    /// What each duty turns on: another person, recipient or time limit is another duty.
    private static let swaps: [Swap] = [
        Swap(
            rules: ["POL-F07", "POL-B08"],
            from: [
                "designated safeguarding lead", "designated safeguarding officer", "safeguarding lead", "the DSL (or a deputy)",
                "The DSL (and deputies)", "the DSL", "The DSL", "Salma",
            ], to: "the site manager"),
        Swap(
            rules: ["POL-F07", "POL-G08"],
            from: [
                "straight away", "immediately", "at once", "the same day", "before the end of the shift", "An immediate", "without delay",
                "as soon as they can",
            ], to: "within three weeks"),
        Swap(
            rules: ["POL-H07"],
            from: ["within five days", "within five school days", "as soon as possible", "five days"], to: "within two terms"),
        Swap(
            rules: ["POL-E03"], from: ["at least annually", "every year", "each year", "at least yearly", "annually"],
            to: "every four years"),
        Swap(
            rules: ["POL-G22"],
            from: [
                "children's social care", "Social Care", "social care", "the council's social services", "the MASH",
                "the family front door",
                "the LSP",
            ], to: "the parents' association"),
        Swap(rules: ["POL-G23"], from: ["the police", "The police"], to: "the governors"),
        Swap(rules: ["POL-G14"], from: ["The pupil reported", "The alleged perpetrator", "The student accused"], to: "The victim"),
        Swap(rules: ["POL-G02"], from: ["two adults", "two members of staff", "a second member of staff"], to: "one adult"),
    ]

    /// One particular changed for one that the duty does not allow.
    static func swapped(_ passage: String, for rule: Rule) -> Edited {
        let swaps = swaps.filter { $0.rules.contains(rule.id) }
        guard !swaps.isEmpty else { return .skipped("no one actor or deadline decides") }
        for swap in swaps {
            guard swap.from.contains(where: passage.contains) else { continue }
            return .changed(swap.from.reduce(passage) { $0.replacing($1, with: swap.to) })
        }
        return .skipped("names no actor or deadline that can be changed")
    }
}
