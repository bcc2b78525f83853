import FoundationEssentials
import PlumblineModel
import PolicyEvaluation
import Testing

/// Edits texts that are `met` and counts what the engine still calls met (or, for harmless edits, no longer calls the same): the `met`
/// examples of all rules, and the invented schools.
struct MutationTests {
    struct Tally {
        var made = 0
        var right = 0
        var survivors: [String] = []
        var skipped: [String: Int] = [:]

        var share: Double { Double(right) / Double(max(1, made)) }

        mutating func count(_ isRight: Bool, _ name: @autoclosure () -> String) {
            made += 1
            if isRight { right += 1 } else { survivors.append(name()) }
        }

        func report(_ what: String) {
            guard MutationTests.isVerbose else { return }
            let skips = skipped.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map { "\($0.value) \($0.key)" }.joined(separator: "; ")
            print("MUTANTS | \(what) | \(made) | \(right) | \(share) | skipped: \(skips)")
            for survivor in survivors { print("SURVIVOR | \(what) | \(survivor.replacing("\n", with: " / "))") }
        }
    }

    /// Prints the tables of docs/accuracy.md.
    static let isVerbose = ProcessInfo.processInfo.environment["PLUMBLINE_MUTANTS"] != nil

    @Test(arguments: Mutator.allCases.filter { $0 != .pages }, DutyGroup.allCases)
    func mutantsOfExamplesAreNoticed(_ mutator: Mutator, _ group: DutyGroup) throws {
        var tally = Tally()
        for rule in InventedSchools.evaluator.pack.rules where !MutationTests.isAbsence(rule) && group.holds(rule.id) {
            for example in rule.examples where example.expect == .met {
                let item = MutationCase(rule, example)
                guard let texts = texts(mutator.applied(to: item), &tally) else { continue }
                // what is said once more outside the marked words is not undone by an edit of them
                if mutator != .deletion, !mutator.keepsOutcome, [.negation, .modality, .actor].contains(mutator),
                    let bare = self.texts(Mutator.deletion.applied(to: item)), try item.finding(bare).outcome == .met
                {
                    tally.skipped["said elsewhere too", default: 0] += 1
                    continue
                }
                let finding = try item.finding(texts)
                tally.count((finding.outcome == .met) == mutator.keepsOutcome, "\(item.name): \(finding.outcome.rawValue): \(texts[0])")
            }
        }
        tally.report("examples, \(group.rawValue): \(mutator.rawValue)")
        let floor = MutantShares.examples[group]?[mutator] ?? mutator.target
        if group == .measured { #expect(tally.made > 0) }
        if tally.made == 0 { return }
        #expect(tally.share >= floor, "\(mutator.rawValue): \(tally.right) of \(tally.made); \(tally.survivors)")
    }

    /// Edits the passages an outcome rests on until nothing unedited is left to quote; what is then still met has survived.
    @Test(arguments: Mutator.allCases.filter { !$0.keepsOutcome && $0 != .contents && $0 != .farException }, DutyGroup.allCases)
    func mutantsOfSchoolsAreNoticed(_ mutator: Mutator, _ group: DutyGroup) async throws {
        var tally = Tally()
        for school in try await MutationSchool.all.value {
            for finding in school.findings where finding.outcome == .met && group.holds(finding.rule) {
                let rule = try #require(InventedSchools.evaluator.pack.rules.first { $0.id == finding.rule })
                if MutationTests.isAbsence(rule) { continue }
                try follow(mutator, rule, finding, school, &tally)
            }
        }
        tally.report("schools, \(group.rawValue): \(mutator.rawValue)")
        let floor = MutantShares.schools[group]?[mutator] ?? mutator.target
        if tally.made == 0 { return }
        #expect(tally.share >= floor, "\(mutator.rawValue): \(tally.right) of \(tally.made); \(tally.survivors)")
    }

    private func follow(_ mutator: Mutator, _ rule: Rule, _ found: Finding, _ school: MutationSchool, _ tally: inout Tally) throws {
        var documents = school.documents
        var finding = found
        var edited: Set<String> = []
        for _ in 1...6 {
            let passages = try MutationSchool.passages(finding, in: documents)
            let unedited = passages.filter { passage in !edited.contains { $0.contains(passage) } }
            if unedited.isEmpty {
                tally.count(false, "\(rule.id) in \(school.slug): met: \(passages)")
                return
            }
            var reason: String?
            var isNew = false
            for passage in unedited {
                let item = MutationCase(rule, school: school, documents: documents, passages: [passage])
                let carrier = item.carrier(of: passage, for: mutator)
                if edited.contains(where: { $0.contains(carrier) }) {
                    edited.insert(passage)
                    continue
                }
                switch item.edited(carrier, by: mutator) {
                case .skipped(let why): reason = why
                case .changed(let new):
                    documents = documents.map { $0.replacing(carrier, with: new) }
                    edited.formUnion([new, passage])
                    isNew = true
                }
            }
            guard isNew || reason == nil else {
                tally.skipped[reason ?? "", default: 0] += 1
                return
            }
            finding = try MutationCase(rule, school: school, documents: documents, passages: []).finding(documents)
            if finding.outcome != .met {
                tally.count(true, "")
                return
            }
        }
        tally.skipped["said more than six times", default: 0] += 1
    }

    /// Every outcome of a school has to stay as it was.
    @Test(arguments: Mutator.allCases.filter(\.keepsOutcome))
    func harmlessEditsOfSchoolsChangeNothing(_ mutator: Mutator) async throws {
        var tally = Tally()
        for school in try await MutationSchool.all.value {
            let before: [Finding]
            let after: [Finding]
            if mutator == .pages {
                func printed(_ onPages: Bool) throws -> [Finding] {
                    let read = try school.documents.enumerated().map {
                        try PrintedText.document($0.element, onPages: onPages, named: "text\($0.offset).txt")
                    }
                    return InventedSchools.evaluator.assess(school.subject, documents: read, asOf: InventedSchools.day).findings
                }
                before = try printed(false)
                after = try printed(true)
            } else {
                guard let texts = texts(mutator.harmless(school.documents), &tally) else { continue }
                before = school.findings
                after = try school.findings(texts)
            }
            for (old, new) in zip(before, after) {
                tally.count(old.outcome == new.outcome, "\(old.rule) in \(school.slug): \(old.outcome.rawValue) to \(new.outcome.rawValue)")
            }
        }
        tally.report("schools: \(mutator.rawValue)")
        // few sentences of the schools turn into the passive and stay English; the examples have such
        if mutator != .voice { #expect(tally.made > 0) }
        if tally.made == 0 { return }
        let floor = MutantShares.schools[.further]?[mutator] ?? mutator.target
        #expect(tally.share >= floor, "\(mutator.rawValue): \(tally.right) of \(tally.made); \(tally.survivors)")
    }

    private func texts(_ edited: [Edited], _ tally: inout Tally) -> [String]? {
        if let texts = texts(edited) { return texts }
        let reasons = edited.compactMap { if case .skipped(let reason) = $0 { reason } else { nil } }
        tally.skipped[reasons.first ?? "no text", default: 0] += 1
        return nil
    }

    private func texts(_ edited: [Edited]) -> [String]? {
        let texts = edited.compactMap { if case .changed(let text) = $0 { text } else { nil } }
        return texts.count == edited.count && !texts.isEmpty ? texts : nil
    }

    /// Rules met because something is absent have no evidence to edit.
    static func isAbsence(_ rule: Rule) -> Bool {
        rule.metWhen.clauses.allSatisfy { clause in
            switch clause.check {
            case .avoids, .noPlaceholders, .prefers: true
            default: false
            }
        }
    }
}
