internal import RuleCompiling
internal import Testing

/// Which outcomes the compiler wants an example for, by the shape of the trees.
@Suite struct OutcomeExampleTests {
    @Test(arguments: [
        ("met_when: {clause: a, label: a, says: {any_of: [one]}}", ["met", "not met"]),
        ("met_when: {clause: a, label: a, person: {ask: a, who: b, good_answer: c, because: d}}", ["needs a person"]),
        (
            "met_when: {all: [{clause: a, label: a, says: {any_of: [one]}}, {clause: b, label: b, says: {any_of: [two]}}]}",
            ["met", "partly met", "not met"]
        ),
        (
            "met_when: {all: [{clause: a, label: a, required: true, says: {any_of: [one]}}, {clause: b, label: b, required: true, says: {any_of: [two]}}]}",
            ["met", "not met"]
        ),
        (
            "met_when: {any: [{clause: a, label: a, says: {any_of: [one]}}, {clause: b, label: b, says: {any_of: [two]}}]}",
            ["met", "not met"]
        ),
        (
            "met_when: {clause: a, label: a, mentions_each: {of: lexicon/promise, at_least: 2, partly_from: 1}}",
            ["met", "partly met", "not met"]
        ),
        (
            "met_when: {clause: a, label: a, says: {any_of: [one]}}\npartly_when: {clause: b, label: b, says: {any_of: [two]}}",
            ["met", "partly met", "not met"]
        ),
        (
            "met_when: {clause: a, label: a, no_placeholders: {}}\nnot_met_when: {clause: b, label: b, says: {any_of: [two]}}\napplies_to: {phases: [primary], because: text}",
            ["met", "not met", "not applicable"]
        ),
        (
            "met_when: {any: [{clause: a, label: a, says: {any_of: [one]}}, {clause: q, label: q, person: {ask: a, who: b, good_answer: c, because: d}}]}",
            ["met"]
        ),
    ])
    func wanted(trees: String, outcomes: [String]) {
        let rule = """
            schema: 1
            rule: POL-F05
            title: A tree of each shape
            about: policy
            status: trial
            duty: {provision: kcsie/designated-safeguarding-lead, strength: must}
            why: text
            score: {weight: 0, critical: false}
            if_not_met: {tell: text, do: [{step: Add it, who: lead, effort: hours}]}
            owner: lead
            reviewed: 2026-11-01
            examples: [{name: one, given: text, expect: not assessed}]
            \(trees)
            """
        let file = PackFile(path: "policy/reporting/POL-F05-a-tree.yaml", bytes: Array(rule.utf8))
        let result = compileRulePack(files: soundPack(with: [file]))
        #expect(result.diagnostics.map(\.message) == outcomes.map { "no example expects `\($0)`" })
    }
}
