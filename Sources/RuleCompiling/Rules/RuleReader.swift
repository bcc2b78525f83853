internal import PlumblineModel
internal import StrictYAML

/// What came of one rule file: the rule, unless something it needs is missing, and the place of its id.
struct ReadRule {
    var id: String
    var rule: Rule?
    var line: Int
    var column: Int
}

private let ruleKeys = [
    "schema", "rule", "title", "about", "status", "duty", "applies_to", "why", "met_when", "partly_when", "not_met_when",
    "contradicted_when", "not_applicable_when", "score", "if_not_met", "owner", "reviewed", "examples",
]

/// Reads one file of `policy/`. A rule that comes back is sound only if the scope's sink has no error.
func readRule(_ node: YAMLNode, file: PackFile, scope: RuleScope) -> ReadRule {
    let sink = scope.sink
    let fallback = ReadRule(id: idInFileName(file), rule: nil, line: node.line, column: node.column)
    guard let map = node.map("a rule", keys: ruleKeys, into: sink) else { return fallback }
    map.checkSchema(into: sink)
    let idNode = map.required("rule", like: idInFileName(file))
    let id = idNode?.text(into: sink)
    scope.ruleID = id ?? fallback.id
    if let id, let idNode { checkRuleFileName(file, id: id, at: idNode, into: sink) }
    _ = map.required("about", like: "policy")?.choice(among: ["policy"], into: sink)
    let owner = map.text("owner", like: "safeguarding policy lead", into: sink)
    let reviewed = checkReview(map, asOf: scope.asOf, into: sink)

    let title = scope.prose("title", in: map, like: "Staff never promise to keep a secret", longestTitle: true)
    let why = scope.prose("why", in: map, like: "what goes wrong for a child where this is missing")
    let status = map.required("status", like: "trial")?.choice(of: RuleStatus.self, into: sink)
    let duty = map.required("duty", like: "{provision: kcsie/never-promise-confidentiality, strength: should}").flatMap { scope.duty($0) }
    let appliesTo = map["applies_to"].map { scope.applicability($0) }
    let metWhen = map.required("met_when", like: "{all: […]}").flatMap { scope.rootTree($0, allowsRequired: true) }
    let others = ["partly_when", "not_met_when", "contradicted_when"].map { key in map[key].flatMap { scope.rootTree($0) } }
    let silence = map["not_applicable_when"].flatMap { scope.silence($0) }
    let score = scope.score(map.required("score", like: "{weight: 3, critical: false}"))
    let remedy = scope.remedy(map.required("if_not_met", like: "{tell: …, do: […]}"))
    let examples = map.required("examples", like: "[{name, given, expect}]").flatMap { scope.examples($0) }

    var read = fallback
    read.id = scope.ruleID
    if let idNode { (read.line, read.column) = (idNode.line, idNode.column) }
    guard let status, let duty, let metWhen else { return read }
    let rule = Rule(
        id: scope.ruleID, title: title, status: status, source: duty.source, provision: duty.provision, strength: duty.strength,
        inForce: duty.inForce, appliesTo: appliesTo ?? Applicability(), why: why, metWhen: metWhen, partlyWhen: others[0],
        notMetWhen: others[1], contradictedWhen: others[2], notApplicableWhen: silence, weight: score.weight,
        isCritical: score.isCritical, remedy: remedy, examples: examples?.map(\.example) ?? [], owner: owner, reviewed: reviewed)
    if let place = map.entry("examples"), let examples {
        checkOutcomesHaveExamples(rule, restricted: appliesTo != nil, at: place, into: sink)
        checkEvidenceIsMarked(examples, in: rule, into: sink)
    }
    read.rule = rule
    return read
}

/// Checks the id's shape and that the file name starts with it.
private func checkRuleFileName(_ file: PackFile, id: String, at node: YAMLNode, into sink: DiagnosticSink) {
    guard id.wholeMatch(of: /[A-Z]+-[A-Z][0-9]{2}[a-z]?/) != nil else {
        sink.report(RuleCode.fileName, at: node, "`\(id)` is not the id of a rule", help: "write an id such as `POL-F04`")
        return
    }
    let slug = file.stem.hasPrefix(id + "-") ? String(file.stem.dropFirst(id.count + 1)) : ""
    guard slug.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) == nil else { return }
    sink.report(
        RuleCode.fileName, at: node, "the rule is `\(id)`, and its file is named `\(file.stem).yaml`",
        help: "name the file `\(id)-<slug>.yaml`, with the slug in small letters")
}
