internal import PatternMatching
internal import Testing

private func match(_ pattern: String, _ text: String) throws -> String? {
    let bytes = Array(text.utf8)
    return try Pattern(pattern).firstMatch(in: bytes, range: 0..<bytes.count).map { String(decoding: bytes[$0], as: UTF8.self) }
}

struct PatternTests {
    @Test func findsTheFirstPlaceWhateverTheCase() throws {
        #expect(try match(#"form\s+[a-z]\d{2}"#, "Use Form C12, then form d13.") == "Form C12")
        #expect(try match("café", "Le CAFÉ") == "CAFÉ")
        #expect(try match("zebra", "no such animal") == nil)
        #expect(try match("zebra", "") == nil)
    }

    @Test func looksInItsRangeOnly() throws {
        let bytes = Array("one two three".utf8)
        let pattern = try Pattern("t[a-z]+")
        #expect(try pattern.firstMatch(in: bytes, range: 7..<13) == 8..<13)
        #expect(try pattern.firstMatch(in: bytes, range: 0..<3) == nil)
    }

    @Test(arguments: [
        ("a*", PatternFault.matchesNothingAtAll), (#"\b"#, .matchesNothingAtAll), ("", .matchesNothingAtAll), (#"(a+)\1"#, .backReference),
        ("(?<x>a)(?P=x)", .backReference), ("(?<=a)b", .lookBehind), ("x(?<!a)b", .lookBehind), ("(*COMMIT)a", .instruction),
        ("[]a](?<=b)c", .lookBehind), ("[^]](?<=b)c", .lookBehind),
    ])
    func refuses(pattern: String, fault: PatternFault) {
        #expect(throws: fault) { try Pattern(pattern) }
    }

    @Test(arguments: [#"\(\*a"#, "[(*]a", "(?<name>ab)", #"\bword\b"#, "a(?=b)"])
    func takes(pattern: String) throws {
        _ = try Pattern(pattern)
    }

    @Test func saysWhatIsWrong() {
        #expect(throws: PatternFault.notAPattern(message: "missing closing parenthesis", offset: 6)) { try Pattern("(abc)(") }
    }

    /// 40 times "a" and no end: some 2⁴⁰ ways to try without a limit.
    @Test(.timeLimit(.minutes(1))) func givesUpInsteadOfHanging() throws {
        let text = String(repeating: "a", count: 40) + "b"
        #expect(throws: PatternLimitReached.self) { try match("(a|aa|a+)+c[0-9]", text + String(repeating: "c", count: 3)) }
    }
}
