import PlumblineModel
import RuleCompiling
import Testing

@testable import PolicyEvaluation
@testable import TextMatching

/// A document made of lines: `# ` begins a heading, `- ` a list item under the paragraph before it, anything else is a paragraph.
func document(_ text: String, path: String = "policy.md") -> Document {
    var bytes: [UInt8] = []
    var blocks: [Block] = []
    var headings: [Int] = []
    var stem: Int?
    for line in text.split(separator: "\n").map(String.init) {
        let kind: BlockKind
        var content = line
        if line.hasPrefix("# ") {
            content = String(line.dropFirst(2))
            kind = .heading(level: 1)
            headings = []
        } else if line.hasPrefix("- ") {
            content = String(line.dropFirst(2))
            kind = .listItem(depth: 1, stem: stem)
        } else {
            kind = .paragraph
            stem = blocks.count
        }
        let start = bytes.count
        bytes += Array(content.utf8)
        blocks.append(Block(kind: kind, range: start..<bytes.count, page: nil, headings: headings, zone: .body))
        bytes.append(10)
        if case .heading = kind {
            headings = [blocks.count - 1]
            stem = nil
        }
    }
    return Document(path: path, format: .markdown, sha256: "", pages: nil, text: bytes, blocks: blocks)
}

/// A pack with one rule `POL-X01` whose trees are given as YAML, over small lexicons of staff, telling and the lead.
///
/// `asked` holds further keys of its provision, such as `since: "2026"`; `source` of its register, such as `area: [Marlshire]`.
func evaluator(
    _ trees: String, asked: String = "", source: String = "", sourceLocation: SourceLocation = #_sourceLocation
) throws -> PolicyEvaluator {
    let rule = """
        schema: 1
        rule: POL-X01
        title: Staff tell the lead
        about: policy
        status: settled
        duty: {provision: test/tell, strength: should}
        why: A test.
        \(trees)
        score: {weight: 3, critical: true}
        if_not_met:
          tell: Nothing was found.
          do: [{step: Add it, who: lead, effort: minutes}]
        owner: tests
        reviewed: 2026-11-01
        examples: [{name: a, given: "«x»", expect: met}, {name: b, given: x, expect: not met}, {name: c, given: x, expect: partly met}, {name: d, given: x, expect: contradicted}, {name: e, given: x, expect: not applicable}, {name: f, given: x, expect: needs a person}]
        """
    func lexicon(_ name: String, _ terms: String, notEnough: String = "") -> PackFile {
        PackFile(
            path: "lexicons/\(name).yaml",
            bytes: Array(
                "schema: 1\nlexicon: \(name)\nmeans: \(name)\nterms: [\(terms)]\nnot_enough: [\(notEnough)]\nreviewed: 2026-11-01\n".utf8))
    }
    let register = """
        schema: 1
        source: test
        title: Test guidance
        publisher: Nobody
        names: [test guidance]
        \(source)
        editions: [{edition: "2025", in_force: {from: 2020-01-01, until: 2025-12-31}, state: in force}, {edition: "2026", in_force: {from: 2026-01-01}, state: in force}]
        provisions: [{id: tell, says: tell, strength: should, locator: Part one, paragraphs: {verified: {"2026": "7"}}\(asked.isEmpty ? "" : ", " + asked)}]
        """
    let files = [
        PackFile(path: "guidance/test.yaml", bytes: Array(register.utf8)),
        PackFile(path: "policy/people/POL-X01-tell.yaml", bytes: Array(rule.utf8)),
        lexicon("staff", "staff, teacher"), lexicon("tell", "tell, report"), lexicon("lead", "safeguarding lead, DSL"),
        lexicon("at-once", "at once, immediately"),
        lexicon("topic", "child-on-child abuse"), lexicon("promise", "promise"),
        lexicon("secrecy", "secrecy, confidentiality", notEnough: "discreet"),
        lexicon("wait", "wait"),
        lexicon("review", "next review"), lexicon("approved", "approved"), lexicon("victim", "victim"), lexicon("doubt", "alleged victim"),
        lexicon("old", "peer-on-peer"),
    ]
    let result = compileRulePack(files: files, name: "test", folder: "rules", asOf: nil)
    let errors = result.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.plain))", sourceLocation: sourceLocation)
    return PolicyEvaluator(pack: try #require(result.pack))
}

/// The finding of the one rule over one text.
func finding(_ trees: String, _ texts: String..., asOf: String = "2026-11-23", subject: Subject = Subject(id: "s", name: "Example School"))
    throws -> Finding
{
    let assessment = try evaluator(trees).assess(
        subject, documents: texts.enumerated().map { document($0.element, path: "policy\($0.offset).md") },
        asOf: #require(CivilDate(iso: asOf)))
    return try #require(assessment.findings.first)
}

/// "Staff tell the lead", firmly.
let tellTheLead = """
    met_when:
      clause: told
      label: staff tell the lead
      states: {actor: {lexicon: staff}, action: {lexicon: tell}, recipient: {lexicon: lead}, partly_with: [[action, recipient]]}
    """
