internal import PlumblineModel
internal import StrictYAML
internal import Testing

/// What a typed reader says of one value, `a: <text>`; nil where it is content.
private func complaint(_ text: String, _ read: (YAMLNode, DiagnosticSink) -> Void) throws -> String? {
    let sink = DiagnosticSink(file: "f.yaml")
    let root = try #require(parseYAML(Array("a: \(text)\n".utf8), into: sink))
    let map = try #require(root.map(keys: ["a"], into: sink))
    read(try #require(map["a"]), sink)
    return sink.diagnostics.first.map { "\($0.code) \($0.line ?? 0):\($0.column ?? 0) \($0.message) | \($0.help ?? "")" }
}

@Suite struct ReaderTests {
    @Test(arguments: [
        ("yes", "R003 1:4 `yes` is text here, not a switch | write `true`"),
        ("no", "R003 1:4 `no` is text here, not a switch | write `false`"),
        ("On", "R003 1:4 `On` is text here, not a switch | write `true`"),
        ("off", "R003 1:4 `off` is text here, not a switch | write `false`"),
        ("\"true\"", "R003 1:4 `true` is text here, not a switch | write `true`"),
        ("True", "R003 1:4 `True` is text here, not a switch | write `true`"),
        ("1", "R002 1:4 `a` wants `true` or `false`, not `1` | write `true` or `false`"),
        ("[true]", "R002 1:4 `a` wants `true` or `false`, and this is a list | write `true` or `false`"),
        ("true", nil), ("false", nil),
    ])
    func switches(text: String, expected: String?) throws {
        #expect(try complaint(text) { _ = $0.flag(into: $1) } == expected)
    }

    @Test(arguments: [
        ("three", "R002 1:4 `a` wants a whole number, not `three` | write digits, such as `2`"),
        ("1.5", "R002 1:4 `a` wants a whole number, not `1.5` | write digits, such as `2`"),
        ("\"3\"", "R002 1:4 `a` wants a whole number, and `\"3\"` is text | write `3` without quotes"),
        ("9", "R002 1:4 `a` wants a whole number from 1 to 5, not `9` | write a whole number from 1 to 5"),
        ("{b: 1}", "R002 1:4 `a` wants a whole number, and this is a group of keys | write digits, such as `2`"),
        ("99999999999999999999", "R002 1:4 `a` wants a whole number, not `99999999999999999999` | write digits, such as `2`"),
        ("3", nil),
    ])
    func numbers(text: String, expected: String?) throws {
        #expect(try complaint(text) { _ = $0.integer(in: 1...5, into: $1) } == expected)
    }

    @Test(arguments: [
        ("2026-02-29", "R007 1:4 `2026-02-29` is not a day of the calendar | correct the month or the day"),
        ("2026-13-01", "R007 1:4 `2026-13-01` is not a day of the calendar | correct the month or the day"),
        ("1 November 2026", "R007 1:4 `1 November 2026` is not a date | write the day as `YYYY-MM-DD`"),
        ("[]", "R007 1:4 `a` wants a date, and this is a list | write the day as `YYYY-MM-DD`"),
        ("2024-02-29", nil), ("\"2026-11-01\"", nil),
    ])
    func dates(text: String, expected: String?) throws {
        #expect(try complaint(text) { _ = $0.date(into: $1) } == expected)
    }

    @Test(arguments: [
        (
            "parragraph",
            "R013 1:4 `parragraph` is not a choice for `a` | write `paragraph`; `a` takes: clause, sentence, neighbours, paragraph, section, document"
        ),
        ("page", "R013 1:4 `page` is not a choice for `a` | `a` takes: clause, sentence, neighbours, paragraph, section, document"),
        ("~", "R002 1:4 `a` is empty | write text there, or delete the key"),
        ("section", nil), ("\"section\"", nil),
    ])
    func choices(text: String, expected: String?) throws {
        #expect(try complaint(text) { _ = $0.choice(of: Scope.self, into: $1) } == expected)
    }

    @Test(arguments: [
        ("x", "R002 1:4 `a` wants a list, and this is text | write `[x]`"),
        ("[]", "R002 1:4 `a` is an empty list | give at least one item, or delete the key"),
        ("{b: c}", "R002 1:4 `a` wants a list, and this is a group of keys | start each item with `- `"),
        ("[x, [y]]", "R002 1:8 item 2 of `a` wants text, and this is a list | write the text after `: `"),
        ("[x, ]", nil), ("[no, 2025]", nil),
    ])
    func lists(text: String, expected: String?) throws {
        #expect(try complaint(text) { _ = $0.texts(into: $1) } == expected)
    }

    @Test func oneValueIsAListOnlyWhereTheSchemaSaysSo() throws {
        var one: [String]?
        let complaintOfOne = try complaint("x") { one = $0.texts(allowingOne: true, into: $1) }
        #expect(one == ["x"])
        #expect(complaintOfOne == nil)
        var none: [String]?
        let complaintOfNone = try complaint("[]") { none = $0.texts(allowingNone: true, into: $1) }
        #expect(none == [])
        #expect(complaintOfNone == nil)
    }

    @Test func aNearKeyIsReadAsTheOneThatWasMeant() throws {
        let sink = DiagnosticSink(file: "f.yaml")
        let map = try #require(parseYAML(Array("titel: x\nfoo: y\n".utf8), into: sink)?.map("a rule", keys: ["title", "why"], into: sink))
        #expect(map.required("title", like: "text")?.text(into: sink) == "x")
        #expect(map.required("why", like: "text") == nil)
        #expect(
            sink.diagnostics.map(\.plain) == [
                "f.yaml line 1 column 1: error R001: no key `titel` in a rule. Help: write `title`; a rule takes: title, why.",
                "f.yaml line 2 column 1: error R001: no key `foo` in a rule. Help: a rule takes: title, why.",
                "f.yaml line 1 column 1: error R009: a rule has no `why`. Help: write `why: text`.",
            ])
    }
}
