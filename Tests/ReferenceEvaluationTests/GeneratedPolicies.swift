import PlumblineModel

/// Policies put together by chance from what the rules' own examples say and from what has nothing to do with them, so that every kind of block meets
/// every kind of sentence. The same seed gives the same text.
struct GeneratedPolicies {
    private var numbers: SeededNumbers
    private let passages: [String]

    static let unrelated = [
        "The school office opens at eight. Lunch is served in two sittings.", "Uniform is plain and inexpensive.",
        "Bicycles are kept in the shed by the gate.", "The orchestra rehearses on Tuesdays in the old gymnasium.",
        "Trips to the museum are paid for from the lottery fund.", "The boiler was replaced in the spring.",
    ]
    private static let stems = ["Staff must:", "Staff must not:", "We will:", "The following apply:", "Adults may:"]
    private static let headings = [
        "Child-on-child abuse", "1 Who does what", "Reporting", "2 Recording concerns", "Do not", "Contents", "Our school",
        "3. Support for victims",
    ]
    private static let turns = [
        "Section 2 does not apply to pupils in the sixth form.", "Previously, this was done on paper.",
        "In due course this will be introduced.", "This applies unless the head decides otherwise.",
        "The policy should include how reports are made.",
        "\u{201C}We never had to think about any of this in the old days, and nobody asked us to,\u{201D} said a former head.",
        "The lead is [insert name].", "The designated safeguarding lead is Rosa Hallam, 01632 960123. Tell Rosa at once.",
    ]

    private static let limits = [
        "within 24 hours", "at once", "by the end of the school day", "within five school days", "within three days", "every term",
        "no later than a month",
    ]
    /// Of how many sentences one gets a time limit; 0: none.
    private let limitsAmong: Int

    init(seed: UInt64, rules: [Rule], limitsAmong: Int = 0) {
        self.limitsAmong = limitsAmong
        numbers = SeededNumbers(seed: seed)
        passages = rules.flatMap { $0.examples.map(\.given) }
    }

    /// A policy of so many parts in Markdown.
    mutating func policy(parts: Int) -> String {
        var text = ""
        for _ in 0..<parts {
            switch Int.random(in: 0..<12, using: &numbers) {
            case 0: text += "# \(pick(GeneratedPolicies.headings))\n\n"
            case 1: text += "\(pick(GeneratedPolicies.stems))\n\n" + (0..<4).map { _ in "- \(sentence())\n" }.joined() + "\n"
            case 2: text += "| Who | What |\n|---|---|\n" + (0..<3).map { _ in "| \(cell()) | \(cell()) |\n" }.joined() + "\n"
            case 3: text += pick(GeneratedPolicies.unrelated) + "\n\n"
            case 4: text += pick(GeneratedPolicies.turns) + "\n\n"
            case 5: text += (0..<4).map { _ in sentence() }.joined(separator: " ") + "\n\n"
            default: text += pick(passages) + "\n\n"
            }
        }
        return text
    }

    private mutating func sentence() -> String {
        let line = pick(passages).split(separator: "\n").map(String.init).filter { !$0.isEmpty && !$0.hasPrefix("#") && !$0.hasPrefix("|") }
        guard let words = line.randomElement(using: &numbers).map({ String($0.drop { $0 == "-" || $0 == " " }) }) else {
            return "Nothing is said."
        }
        guard limitsAmong > 0, Int.random(in: 0..<limitsAmong, using: &numbers) == 0 else { return words }
        let limit = pick(GeneratedPolicies.limits)
        return Bool.random(using: &numbers)
            ? "\(limit.prefix(1).uppercased())\(limit.dropFirst()), \(words)" : "\(words.dropLast()) \(limit)."
    }

    private mutating func cell() -> String { sentence().replacing("|", with: " ") }

    mutating func pick(_ list: [String]) -> String { list.randomElement(using: &numbers) ?? "" }
    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &numbers) }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
