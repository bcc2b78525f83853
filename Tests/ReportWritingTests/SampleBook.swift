import PlumblineModel

@testable import ReportWriting

/// A small pack with every kind of check, for the rule book.
enum SampleBook {
    static let files = writeRuleBook(of: pack, engineVersion: "0.1.0")

    static let pack = RulePack(
        name: "sample", version: "1", sha256: SampleResult.packHash, rules: [rule],
        lexicons: [
            Lexicon(
                id: "staff", means: "any member of staff",
                terms: ["staff", "teacher", "adult", "assistant", "cook", "driver"].map { Term(say: $0) }),
            Lexicon(id: "tell", means: "telling", terms: [Term(say: "tell")]),
            Lexicon(id: "POL-G98/a/object", means: "“the *office*”", terms: [Term(say: "the *office*")]),
        ],
        sources: [
            GuidanceSource(
                id: "kcsie", title: "Keeping children safe in education", publisher: "Department for Education", names: [], note: "A note.",
                editions: [
                    Edition(
                        id: "2025", inForce: Period(from: day(2025, 9, 1), until: day(2026, 8, 31)), state: .withdrawn,
                        published: day(2025, 9, 1), forInformation: day(2025, 7, 31), note: "Read in the text."),
                    Edition(id: "2026", inForce: Period(from: day(2026, 9, 1)), state: .inForce, isProvisional: true),
                ],
                provisions: [
                    Provision(
                        id: "tell", says: "staff tell the office", strength: .should, locator: "Part one", verified: ["2025": "15"],
                        unverified: ["2026": "14"])
                ]),
            GuidanceSource(
                id: "advice", title: "Advice", publisher: "A council", names: [], area: ["Marlshire"],
                editions: [
                    Edition(
                        id: "2020", inForce: Period(from: day(2020, 12, 5)), state: .inForce, isReconstructed: true,
                        publisher: "Its cabinet",
                        decided: day(2020, 11, 26), consultation: Period(from: day(2020, 1, 1), until: day(2020, 2, 1)))
                ],
                provisions: [
                    Provision(id: "also", says: "the office is told", strength: .local, locator: "Page 1", checkedWith: ["kcsie/tell"])
                ]),
        ])

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate { CivilDate(year: year, month: month, day: day)! }

    private static func clause(_ id: String, _ check: Check) -> ClauseTree { .clause(Clause(id: id, label: "part \(id)", check: check)) }

    private static let frame = Frame(
        slots: [
            Slot(role: .actor, lexicons: [0]), Slot(role: .action, lexicons: [1]), Slot(role: .object, lexicons: [2], isRequired: false),
        ], about: [1], otherwiseWorth: .nothing, unless: [0], partlyWith: [[.actor], [.action, .object]], allowsExceptions: true,
        allowsRestatement: true, readsHeadings: true)

    private static let rule = Rule(
        id: "POL-G98", title: "Staff tell the *office*", status: .settled, source: "kcsie", provision: "tell", strength: .should,
        inForce: Period(from: day(2025, 9, 1)),
        appliesTo: Applicability(exceptSettings: [.club], phases: [.primary], because: "Others do not."),
        why: "A child waits.",
        metWhen: .all([
            .clause(
                Clause(
                    id: "told", label: "staff tell the office", isRequired: true, weight: 2, from: day(2026, 9, 1), until: day(2027, 8, 31),
                    check: .frame(frame))),
            .any([
                clause(
                    "each",
                    .mentionsEach(
                        MentionsEach(
                            items: [MentionItem(label: "staff", lexicon: 0), MentionItem(label: "telling", lexicon: 1)], atLeast: 2,
                            partlyFrom: 1, about: [1], unless: [0], with: [0]))),
                clause("section", .hasSection(SectionTest(titled: [0], minimumWords: 60, holds: [1]))),
                clause("names", .names(NameTest(role: [0], needs: [.name, .contact]))),
                .none([clause("residue", .noPlaceholders(PlaceholderTest(also: [0])))]),
            ]),
            .atLeast(
                2,
                [
                    clause("date", .date(DateTest(labelled: [0], relation: .withinMonthsAfter(12, label: [1])))),
                    clause("edition", .refersTo(EditionTest(source: "kcsie", wants: .inForce))),
                    clause("avoids", .avoids(Avoidance(anyOf: [0], unlessQuoted: true))),
                    clause("prefers", .prefers(Preference(term: [0], over: [1]))),
                ]),
            clause(
                "asked",
                .person(PersonQuestion(ask: "Do they?", who: "headteacher", goodAnswer: "they say how", because: "it is not in a text"))),
        ]),
        notApplicableWhen: SilenceTest(silentOn: [0], before: day(2026, 1, 1), whateverTheText: false, because: "It came later."),
        weight: 3, isCritical: true,
        remedy: Remedy(
            tell: "Nothing.", steps: [RemedyStep(step: "Add it", who: "lead", effort: "minutes")], wording: "Staff tell the office.",
            questions: ["Who is told?"]),
        examples: [
            RuleExample(
                name: "plain", given: "Staff tell\nthe office.", marked: [], subject: Subject(id: "e", name: "E"), asOf: day(2026, 10, 1),
                expect: .met, line: 1)
        ], owner: "lead", reviewed: day(2026, 11, 1))
}
