internal import PlumblineModel
internal import StrictYAML

/// What the readers of one rule file share: where faults go, what may be referred to, and what the rule has defined so far.
final class RuleScope {
    let sink: DiagnosticSink
    let registers: Registers
    let library: LexiconLibrary
    let asOf: CivilDate?
    private let anonymousFrom: Int

    var ruleID = ""
    /// Id of the clause being read.
    var clauseID = ""
    /// Clause ids so far, with their lines.
    var clauseLines: [String: Int] = [:]
    /// Lexicons of this rule's literal terms.
    private(set) var anonymous: [Lexicon] = []
    /// Named lexicons the rule refers to.
    private(set) var usedLexicons: Set<String> = []
    /// Lexicons and registers with errors the rule refers to: it cannot be used, but the fault is not its own.
    var brokenParts: Set<String> = []

    init(sink: DiagnosticSink, registers: Registers, library: LexiconLibrary, anonymousFrom: Int, asOf: CivilDate?) {
        self.sink = sink
        self.registers = registers
        self.library = library
        self.anonymousFrom = library.lexicons.count + anonymousFrom
        self.asOf = asOf
    }

    /// Makes a lexicon of literal phrases and gives its index.
    func anonymousLexicon(slot: String, phrases: [String]) -> LexiconIndex {
        anonymous.append(
            Lexicon(
                id: "\(ruleID)/\(clauseID)/\(slot)", means: phrases.map { "“\($0)”" }.joined(separator: " or "),
                terms: phrases.map { Term(say: $0) }))
        return anonymousFrom + anonymous.count - 1
    }

    /// The lexicon with this name; an unknown one is reported at `node`, a broken one remembered.
    func lexicon(named name: String, at node: YAMLNode) -> LexiconIndex? {
        usedLexicons.insert(name)
        if let index = library[name] { return index }
        if library.broken.contains(name) {
            brokenParts.insert("lexicon \(name)")
            return nil
        }
        let help = nearest(to: name, among: library.names).map { "write `\($0)`" } ?? "write the file `lexicons/\(name).yaml` first"
        sink.report(RuleCode.unknownLexicon, at: node, "there is no lexicon `\(name)`", help: help)
        return nil
    }

    /// The lexicon at an index, named or anonymous.
    func lexicon(_ index: LexiconIndex) -> Lexicon {
        index < library.lexicons.count ? library.lexicons[index] : anonymous[index - anonymousFrom]
    }
}
