internal import PlumblineModel

extension Rule {
    /// The lexicons the rule looks for, in order of number.
    var lexicons: [LexiconIndex] {
        let trees = [metWhen, partlyWhen, notMetWhen, contradictedWhen].compactMap { $0 }
        let clauses = trees.flatMap(\.clauses).flatMap(\.check.lexicons)
        return Set(clauses + (notApplicableWhen?.silentOn ?? [])).sorted()
    }
}

extension Check {
    fileprivate var lexicons: [LexiconIndex] {
        switch self {
        case .frame(let frame): frame.slots.flatMap(\.lexicons) + frame.preferredHeadings + frame.about + frame.unless
        case .mentionsEach(let test): test.items.map(\.lexicon) + test.about + test.unless + test.with
        case .hasSection(let test): test.titled + test.holds
        case .names(let test): test.role
        case .date(let test): test.labelled + test.relation.labels
        case .noPlaceholders(let test): test.also
        case .avoids(let test): test.anyOf
        case .prefers(let test): test.term + test.over
        case .statesPeriod(let test): test.promised
        case .agrees(let test): test.fact.lexicons
        case .refersTo, .pattern, .person: []
        }
    }
}

extension DateTest.Relation {
    fileprivate var labels: [LexiconIndex] {
        switch self {
        case .withinMonthsAfter(_, let label), .moreThanMonthsAfter(_, let label): label
        case .exists, .notPassed, .passed, .withinMonthsBefore: []
        }
    }
}

extension AgreementTest.Fact {
    fileprivate var lexicons: [LexiconIndex] {
        switch self {
        case .holder(let role): role
        case .date(let label): label
        }
    }
}

extension RulePack {
    /// The pack with one rule, and with the lexicons it looks for; the others keep their numbers and are empty, so that it is quick to compile.
    func reduced(to rule: Rule, and further: [LexiconIndex] = []) -> RulePack {
        let used = Set(rule.lexicons + approvalLabels + further)
        var pack = self
        pack.rules = [rule]
        for index in pack.lexicons.indices where !used.contains(index) {
            pack.lexicons[index].terms = []
            pack.lexicons[index].blockers = []
            pack.lexicons[index].notEnough = []
        }
        return pack
    }
}
