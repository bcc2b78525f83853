import FoundationEssentials
import PlumblineModel
import ReportWriting
import Testing

/// The ledger of duties is complete in both directions.
struct LedgerTests {
    private var pack: RulePack { InventedSchools.evaluator.pack }
    static let days = ["2017-03-01", "2020-12-01", "2021-10-01", "2025-10-01", "2026-11-23"]

    @Test(arguments: days)
    func everyProvisionStandsExactlyOnce(_ day: String) throws {
        let day = try #require(CivilDate(iso: day))
        let ledger = pack.ledger(on: day)
        let names = ledger.map { "\($0.source)/\($0.provision)" }
        #expect(Set(names).count == names.count)
        let expected = pack.sources.filter { $0.edition(on: day) != nil }.flatMap { source in
            source.provisions.filter { source.period(of: $0)?.contains(day) == true }.map { "\(source.id)/\($0.id)" }
        }
        #expect(names.sorted() == expected.sorted())
        #expect(ledger.count > 40)
    }

    @Test func everyRuleIsInTheLedgerOfADayItIsAskedFor() {
        for rule in pack.rules where rule.status != .retired {
            let ledger = pack.ledger(on: max(rule.inForce.from, InventedSchools.day))
            let own = ledger.first { $0.source == rule.source && $0.provision == rule.provision }
            #expect(own?.rules.contains(rule.id) == true, "\(rule.id)")
        }
    }

    @Test func whatIsNotCheckedSaysWhy() {
        for entry in pack.ledger(on: InventedSchools.day) {
            switch entry.state {
            case .notCovered: #expect(entry.rules.isEmpty && entry.because != nil, "\(entry.provision)")
            case .partlyChecked: #expect(!entry.rules.isEmpty && entry.because != nil, "\(entry.provision)")
            case .checked, .needsAPerson: #expect(!entry.rules.isEmpty && entry.because == nil, "\(entry.provision)")
            }
        }
    }

    /// `docs/ledger.md` is written by `PLUMBLINE_WRITE_LEDGER=1 swift test --filter LedgerTests`.
    @Test func thePageInDocsIsInStep() throws {
        let path = "\(InventedSchools.root)/docs/ledger.md"
        let text = writeLedger(of: pack, on: InventedSchools.day)
        if ProcessInfo.processInfo.environment["PLUMBLINE_WRITE_LEDGER"] != nil {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        }
        let page = try #require(FileManager.default.contents(atPath: path))
        #expect(String(decoding: page, as: UTF8.self) == text, "write docs/ledger.md anew")
    }

    @Test func statesFollowTheRulesAndTheRegister() throws {
        var pack = pack
        let place = try #require(pack.rules.firstIndex { $0.id == "POL-F04" })
        func state() -> LedgerEntry? { pack.ledger(on: InventedSchools.day).first { $0.provision == "no-promise-of-secrecy" } }
        #expect(state()?.state == .checked)
        let question = Clause(
            id: "asked", label: "staff know it",
            check: .person(PersonQuestion(ask: "Do they?", who: "lead", goodAnswer: "yes", because: "it is"))
        )
        pack.rules[place].metWhen = .all([pack.rules[place].metWhen, .clause(question)])
        #expect(state()?.state == .partlyChecked)
        pack.rules[place].metWhen = .clause(question)
        #expect(state()?.state == .needsAPerson)
        pack.rules[place].status = .retired
        #expect(state()?.state == .notCovered)
        #expect(state()?.because == "no rule tests it yet")
    }
}
