import Testing

@testable import TextMatching

/// Words that must meet, and words that must not.
struct LemmaTests {
    private func key(_ word: String) -> String { String(decoding: Lemma.key(of: Array(word.utf8)), as: UTF8.self) }

    @Test(arguments: [
        ["report", "reports", "reported", "reporting"], ["policy", "policies"], ["bully", "bullies", "bullied", "bullying"],
        ["tell", "tells", "told", "telling"], ["refer", "refers", "referred", "referring"],
        ["tolerate", "tolerated", "tolerating", "tolerates"],
        ["organise", "organised", "organize", "organizing"], ["behaviour", "behaviors"], ["child", "children"], ["victim", "victims"],
        ["process", "processes"], ["address", "addresses", "addressed"], ["witness", "witnesses"],
        ["share", "shared", "sharing", "shares"],
        ["five", "5"], ["ten", "10", "10s", "10th"], ["programme", "programs"], ["minimise", "minimize", "minimized", "minimising"],
        ["record", "recorded", "recording", "records"], ["plan", "plans", "planned", "planning"], ["separate", "separated", "separating"],
    ])
    func formsMeet(_ words: [String]) {
        #expect(Set(words.map(key)).count == 1, "\(words.map(key))")
    }

    @Test(arguments: [
        ("policy", "police"), ("organ", "organise"), ("report", "reporter"), ("immediate", "immediately"), ("public", "publish"),
        ("general", "generate"),
        ("need", "ne"), ("during", "dure"), ("thing", "th"), ("this", "thi"), ("confident", "confidential"),
        ("universe", "university"), ("hum", "human"), ("care", "car"), ("past", "paste"), ("sibling", "sible"),
    ])
    func differentWordsStayApart(_ left: String, _ right: String) {
        #expect(key(left) != key(right))
    }
}
