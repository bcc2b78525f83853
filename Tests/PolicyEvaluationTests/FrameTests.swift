import PlumblineModel
import Testing

struct FrameTests {
    @Test(arguments: [
        ("All staff must tell the safeguarding lead.", Outcome.met),
        ("Staff tell the DSL.", .met),
        ("Teachers reported it to the safeguarding lead, who acted.", .met),
        ("Staff should tell the safeguarding lead.", .met),
        ("Staff may tell the safeguarding lead.", .partlyMet),
        ("We aim to have staff tell the safeguarding lead.", .partlyMet),
        ("Where possible, staff tell the safeguarding lead.", .partlyMet),
        ("Staff tell the safeguarding lead where possible.", .partlyMet),
        ("Staff must not tell the safeguarding lead.", .notMet),
        ("Staff are never to tell the safeguarding lead.", .notMet),
        ("Staff do not hesitate to tell the safeguarding lead.", .met),
        ("Staff tell the safeguarding lead without delay.", .met),
        ("Staff must not only listen but tell the safeguarding lead.", .met),
        ("Tell the safeguarding lead.", .partlyMet),
        ("Staff tell the caretaker.", .notMet),
        ("The safeguarding lead has an office.", .notMet),
        ("The policy should state that staff tell the safeguarding lead.", .partlyMet),
        ("Previously staff told the safeguarding lead.", .partlyMet),
        ("In future staff will tell the safeguarding lead.", .partlyMet),
        ("Staff tell the safeguarding lead unless the head decides otherwise.", .needsAPerson),
        ("Staff tell the safeguarding lead, with no exceptions.", .met),
        ("\u{201C}Staff must always tell the safeguarding lead about it,\u{201D} said a former head.", .partlyMet),
        ("Staff tell [insert name], the safeguarding lead.", .partlyMet),
    ])
    func wordingDecides(_ text: String, _ outcome: Outcome) throws {
        let finding = try finding(tellTheLead, text)
        #expect(finding.outcome == outcome, "\(finding.explanation)")
    }

    @Test func aListItemReadsWithItsStem() throws {
        let finding = try finding(tellTheLead, "All staff must:\n- listen to the child\n- tell the safeguarding lead")
        #expect(finding.outcome == .met)
        #expect(finding.evidence.first?.quote.contains("tell the safeguarding lead") == true)
    }

    @Test func aNegatedStemNegatesItsItems() throws {
        #expect(try finding(tellTheLead, "Staff must not:\n- tell the safeguarding lead").outcome == .notMet)
    }

    @Test func aNegatedFrameWantsTheRefusal() throws {
        let refuse = """
            met_when:
              clause: refused
              label: staff do not promise secrecy
              states: {action: {lexicon: promise}, object: {lexicon: secrecy}, polarity: negated}
            """
        for text in [
            "Staff must not promise confidentiality.", "Never promise secrecy.", "Confidentiality cannot be promised.",
            "Staff should not ask questions, promise confidentiality or look shocked.", "Do not:\n- promise confidentiality",
        ] {
            #expect(try finding(refuse, text).outcome == .met, "\(text)")
        }
        for text in ["Staff promise confidentiality.", "Staff do not shout, and will promise confidentiality."] {
            #expect(try finding(refuse, text).outcome == .notMet, "\(text)")
        }
    }

    @Test func aFarExceptionIsFoundBySectionNumber() throws {
        let text = "# 4 Reporting\nStaff must tell the safeguarding lead.\n# 9 Other\nSection 4 does not apply to the sports department."
        let found = try finding(tellTheLead, text)
        #expect(found.outcome == .needsAPerson)
        #expect(found.evidence.contains { $0.quote.contains("does not apply") })
    }

    @Test func aGeneralPassageIsWorthWhatTheRuleSays() throws {
        func rule(_ otherwise: String) -> String {
            """
            met_when:
              clause: told
              label: staff tell the lead
              states: {actor: {lexicon: staff}, action: {lexicon: tell}, recipient: {lexicon: lead}, about: lexicon/topic, otherwise: \(otherwise)}
            """
        }
        let general = "Staff tell the safeguarding lead."
        #expect(try finding(rule("partly"), general).outcome == .partlyMet)
        #expect(try finding(rule("nothing"), general).outcome == .notMet)
        #expect(try finding(rule("full"), general).outcome == .met)
        #expect(try finding(rule("nothing"), "# Child-on-child abuse\n\(general)").outcome == .met)
        #expect(try finding(rule("nothing"), "Child-on-child abuse is reported. \(general)").outcome == .met)
        #expect(try finding(rule("nothing"), "Issues:\n- child-on-child abuse\n- staff tell the safeguarding lead").outcome == .notMet)
    }

    @Test func aNamedHolderIsReadAsTheRole() throws {
        let named = """
            met_when:
              all:
                - clause: told
                  label: staff tell the lead
                  weight: 2
                  states: {actor: {lexicon: staff}, action: {lexicon: tell}, recipient: {lexicon: lead}}
                - clause: named
                  label: the lead is named
                  names: {role: lexicon/lead, needs: [name]}
            """
        #expect(try finding(named, "Safeguarding lead: Rosa Hallam\nStaff tell Rosa about it.").outcome == .met)
        #expect(try finding(named, "Safeguarding lead: Rosa Hallam\nStaff tell Idris about it.").outcome == .partlyMet)
    }

    @Test func everyMetQuotesTheDocument() throws {
        let text = "# Reporting\nStaff must tell the safeguarding lead."
        let found = try finding(tellTheLead, text)
        let evidence = try #require(found.evidence.first)
        #expect(document(text).string(evidence.start..<evidence.end) == evidence.quote)
        #expect(evidence.heading == ["Reporting"])
        #expect(found.citation == "Test guidance 2026, Part one, paragraph 7")
    }
}
