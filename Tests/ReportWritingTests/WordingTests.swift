import PlumblineModel
import Testing

@testable import ReportWriting

@Suite("Wording")
struct WordingTests {
    /// Words that no report may say of a school or a child (design.md section 2).
    private static let forbidden = [
        "compliant", "compliance", "is safe", "are safe", "passes", "passed", "alleged victim", "violation", "the school does not",
        "peer-on-peer abuse is never",
    ]

    @Test("no report says a forbidden phrase outside a quotation")
    func forbiddenPhrases() {
        let outputs =
            SampleResult.many.assessments.map { String(decoding: writeHTML($0, of: SampleResult.many), as: UTF8.self) } + [
                String(decoding: writeIndexHTML(SampleResult.many), as: UTF8.self), writeText(SampleResult.many, colour: false),
            ]
        for output in outputs {
            let ours = output.lowercased().replacing(#/“[^”]*”/#, with: "")
            for phrase in Self.forbidden { #expect(!ours.contains(phrase), "\(phrase)") }
        }
    }

    @Test("rounding never flatters")
    func percent() {
        #expect(Percent.down(0.4199) == 41)
        #expect(Percent.up(0.5501) == 56)
        #expect(Percent.down(0.57) == 57)
        #expect(Percent.up(0.55) == 55)
        #expect(Percent.down(.nan) == 0)
        #expect(Percent.up(1.5) == 100)
    }

    @Test("what must be fixed this week is critical or contradicts the duty; a rule on trial never is")
    func urgency() {
        #expect(SampleSchool.thistledown.findings(.thisWeek).map(\.rule) == ["POL-F04", "POL-G02"])
        var trial = SampleFindings.secrecy
        trial.status = .trial
        #expect(Urgency(trial) == .next)
    }

    @Test("advice written for a missing duty is not given where nothing was read")
    func advice() {
        let subject = SampleSchool.thistledown.subject
        #expect(Advice(SampleFindings.records, subject: subject) == nil)
        #expect(Advice(SampleFindings.brokenRule, subject: subject) == nil)
        #expect(Advice(SampleFindings.harmedChild, subject: subject)?.tell == nil)
        #expect(Advice(SampleFindings.report, subject: subject)?.tell?.hasPrefix("No statement was found") == true)
    }

    @Test("the caveats stand in every format")
    func caveats() {
        let formats = [
            String(decoding: writeHTML(SampleSchool.oakapple, of: SampleResult.many), as: UTF8.self),
            String(decoding: writeIndexHTML(SampleResult.none), as: UTF8.self),
            String(decoding: writeJSON(SampleResult.none), as: UTF8.self),
            writeText(SampleResult.one, width: 1000, colour: false),
        ]
        for format in formats {
            for caveat in Caveats.standing { #expect(format.contains(caveat)) }
        }
        #expect(Caveats.all(for: [SampleSchool.thistledown]).last?.hasSuffix("They are: POL-D09.") == true)
        #expect(Caveats.all(for: [SampleSchool.oakapple]) == Caveats.standing)
    }

    @Test("the minutes name the school, the counts and the caveat")
    func minutes() {
        let text = Minutes.paragraph(for: SampleSchool.thistledown)
        #expect(text.contains("Thistledown Vale Primary School"))
        #expect(text.contains("14 duties: 2 to fix this week, 4 to fix next, 1 for a person to judge, 3 already stated in writing"))
        #expect(text.contains("not practice"))
    }
}
