internal import PlumblineModel
internal import RuleCompiling
internal import Testing

/// Compiles one clause's check, inside the sound pack, and gives it back with the pack.
private func compile(_ check: String) throws -> (check: Check, pack: RulePack) {
    let path = "policy/reporting/POL-F05-a-check.yaml"
    let rule = """
        schema: 1
        rule: POL-F05
        title: A check of each kind compiles
        about: policy
        status: trial
        duty: {provision: kcsie/never-promise-confidentiality, strength: should}
        why: The language is closed.
        met_when:
          clause: the-check
          label: the check
          \(check)
        score: {weight: 0, critical: false}
        if_not_met: {tell: Nothing was found., do: [{step: Add it, who: lead, effort: hours}], ask: [Who does it?]}
        owner: safeguarding policy lead
        reviewed: 2026-11-01
        examples:
          - {name: one, given: «One.», expect: met}
          - {name: two, given: Two., expect: not met}
          - {name: three, given: Three., expect: partly met}
          - {name: four, given: Four., expect: needs a person}
        """
    let result = compileRulePack(files: soundPack(with: [PackFile(path: path, bytes: Array(rule.utf8))]))
    #expect(result.diagnostics.filter { $0.severity == .error } == [])
    let pack = try #require(result.pack)
    let compiled = try #require(pack.rules.first { $0.id == "POL-F05" })
    return (try #require(compiled.metWhen.clauses.first).check, pack)
}

@Suite struct EveryCheckTests {
    @Test func statesTakesEverySlotAndOption() throws {
        let (check, pack) = try compile(
            """
            states:
                actor: {lexicon: safeguarding-lead, required: false}
                action: {lexicon: [promise, secrecy], label: who promises}
                time_limit: {terms: [same day, at once]}
                within: neighbours
                commitment: expected
                polarity: any
                about: [lexicon/secrecy]
                otherwise: nothing
                in: lexicon/privacy
                unless: [lexicon/promise]
                partly_with: [[actor, time_limit]]
                exceptions: accept
                restated: accept
                headings: true
            """)
        let named = Dictionary(uniqueKeysWithValues: pack.lexicons.enumerated().map { ($1.id, $0) })
        let index = { (name: String) throws in try #require(named[name]) }
        let literal = try index("POL-F05/the-check/time_limit")
        #expect(pack.lexicons[literal].terms == [Term(say: "same day"), Term(say: "at once")])
        let expected = Frame(
            slots: [
                Slot(role: .actor, lexicons: [try index("safeguarding-lead")], isRequired: false),
                Slot(role: .action, lexicons: [try index("promise"), try index("secrecy")], label: "who promises"),
                Slot(role: .timeLimit, lexicons: [literal]),
            ],
            commitment: .expected, polarity: .any, within: .neighbours, preferredHeadings: [try index("privacy")],
            about: [try index("secrecy")], otherwiseWorth: .nothing, unless: [try index("promise")],
            partlyWith: [[.actor, .timeLimit]], allowsExceptions: true, allowsRestatement: true, readsHeadings: true)
        #expect(check == .frame(expected))
    }

    @Test func statesHasTheDefaultsOfThePage() throws {
        let (check, pack) = try compile("states: {action: {lexicon: promise}}")
        let promise = try #require(pack.lexicons.firstIndex { $0.id == "promise" })
        #expect(check == .frame(Frame(slots: [Slot(role: .action, lexicons: [promise])])))
    }

    @Test func saysIsAFrameOfWords() throws {
        let (check, pack) = try compile(
            "says: {all_of: [lexicon/promise, keep quiet], any_of: [lexicon/secrecy, hush, mum], within: paragraph}")
        guard case .frame(let frame) = check else { return #expect(Bool(false)) }
        #expect(frame.slots.map(\.role) == [.words, .words, .words])
        #expect(
            frame.slots.map { $0.lexicons.map { pack.lexicons[$0].id } } == [
                ["promise"], ["POL-F05/the-check/all_of 2"], ["secrecy", "POL-F05/the-check/any_of"],
            ])
        #expect(frame.commitment == .any)
        #expect(frame.polarity == .affirmed)
        #expect(frame.within == .paragraph)
    }

    @Test func mentionsEachTakesTermsOrLexicons() throws {
        let (terms, _) = try compile("mentions_each: {of: lexicon/promise, at_least: 2, partly_from: 1}")
        guard case .mentionsEach(let test) = terms else { return #expect(Bool(false)) }
        #expect(test.items.map(\.label) == ["promise", "guarantee", "agree to keep"])
        #expect(test.items.map(\.term) == [0, 1, 2])
        #expect((test.atLeast, test.partlyFrom, test.within, test.commitment) == (2, 1, .section, .any))
        let (lexicons, _) = try compile(
            "mentions_each: {of: [lexicon/promise, lexicon/secrecy], at_least: 1, within: document, with: [lexicon/privacy], commitment: firm}"
        )
        guard case .mentionsEach(let other) = lexicons else { return #expect(Bool(false)) }
        #expect(other.items.map(\.label) == ["promising or agreeing", "keeping what a child says from everyone else"])
        #expect(other.items.allSatisfy { $0.term == nil })
        #expect((other.with.count, other.within, other.commitment) == (1, .document, .firm))
    }

    @Test(arguments: [
        ("date: {labelled: lexicon/promise}", DateTest.Relation.exists),
        ("date: {labelled: lexicon/promise, not_passed: true}", .notPassed),
        ("date: {labelled: lexicon/promise, passed: true}", .passed),
        ("date: {labelled: lexicon/promise, within_months_before: 12}", .withinMonthsBefore(12)),
    ])
    func dates(yaml: String, relation: DateTest.Relation) throws {
        let (check, pack) = try compile(yaml)
        let label = try #require(pack.lexicons.firstIndex { $0.id == "promise" })
        #expect(check == .date(DateTest(labelled: [label], relation: relation)))
    }

    @Test func datesThatFollowAnother() throws {
        let (check, pack) = try compile("date: {labelled: lexicon/promise, within_months_after: {months: 12, of: lexicon/secrecy}}")
        let label = try #require(pack.lexicons.firstIndex { $0.id == "promise" })
        let other = try #require(pack.lexicons.firstIndex { $0.id == "secrecy" })
        #expect(check == .date(DateTest(labelled: [label], relation: .withinMonthsAfter(12, label: [other]))))
        let (late, _) = try compile("date: {labelled: lexicon/promise, more_than_months_after: {months: 13, of: lexicon/secrecy}}")
        #expect(late == .date(DateTest(labelled: [label], relation: .moreThanMonthsAfter(13, label: [other]))))
    }

    @Test func theOtherChecks() throws {
        let (_, pack) = try compile("no_placeholders: {}")
        let promise = try #require(pack.lexicons.firstIndex { $0.id == "promise" })
        let secrecy = try #require(pack.lexicons.firstIndex { $0.id == "secrecy" })
        let expected: [(String, Check)] = [
            ("no_placeholders: {}", .noPlaceholders(PlaceholderTest(also: []))),
            ("no_placeholders: {also: [lexicon/promise]}", .noPlaceholders(PlaceholderTest(also: [promise]))),
            (
                "has_section: {titled: lexicon/promise, min_words: 60, holds: [lexicon/secrecy]}",
                .hasSection(SectionTest(titled: [promise], minimumWords: 60, holds: [secrecy]))
            ),
            ("names: {role: lexicon/promise, needs: [name, contact]}", .names(NameTest(role: [promise], needs: [.name, .contact]))),
            ("refers_to: {source: kcsie, edition: in force}", .refersTo(EditionTest(source: "kcsie", wants: .inForce))),
            ("avoids: {any_of: [lexicon/promise], unless_quoted: true}", .avoids(Avoidance(anyOf: [promise], unlessQuoted: true))),
            (
                "states_period: {for: lexicon/promise, at_most: 5 school days}",
                .statesPeriod(PeriodTest(promised: [promise], atMost: .span(5, .schoolDay)))
            ),
            (
                "states_period: {for: [lexicon/promise, lexicon/secrecy], at_most: 1 half term}",
                .statesPeriod(PeriodTest(promised: [promise, secrecy], atMost: .span(1, .halfTerm)))
            ),
            (
                "pattern: {matches: 'form [A-Z]+', because: forms have numbers}",
                .pattern(PatternTest(matches: "form [A-Z]+", because: "forms have numbers", within: .sentence))
            ),
            ("agrees: {holder_of: lexicon/promise}", .agrees(AgreementTest(fact: .holder(of: [promise])))),
            ("agrees: {date: lexicon/promise}", .agrees(AgreementTest(fact: .date(labelled: [promise])))),
            ("prefers: {term: lexicon/promise, over: lexicon/secrecy}", .prefers(Preference(term: [promise], over: [secrecy]))),
            (
                "person: {ask: Is it known?, who: lead, good_answer: A dated note, because: paper cannot show it}",
                .person(PersonQuestion(ask: "Is it known?", who: "lead", goodAnswer: "A dated note", because: "paper cannot show it"))
            ),
        ]
        for (yaml, check) in expected { #expect(try compile(yaml).check == check) }
    }
}
