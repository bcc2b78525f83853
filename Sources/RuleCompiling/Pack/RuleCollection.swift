internal import PlumblineModel
internal import StrictYAML

/// What became of each rule file: sound rules with their anonymous lexicons, and broken ones.
struct RuleCollection {
    private(set) var broken: [BrokenRule] = []
    /// Lexicons of literal terms, in the order of the rules.
    private(set) var anonymous: [Lexicon] = []
    private(set) var usedLexicons: Set<String> = []
    /// Ids that the names of broken files begin with: what was meant may be either.
    private var brokenFileIDs: Set<String> = []
    private var read: [Entry] = []

    private struct Entry {
        var id: String
        /// Nil where it is broken.
        var rule: Rule?
        var line: Int
        var column: Int
        var sink: DiagnosticSink
    }

    /// Ordered by id, so that reports do not depend on folders.
    var sound: [Rule] { read.compactMap(\.rule).sorted { $0.id < $1.id } }

    /// Ids of all rules, broken ones included.
    var ids: [String] { Set(read.map(\.id) + broken.map(\.id)).union(brokenFileIDs).sorted() }

    func rule(_ id: String) -> Rule? { read.first { $0.id == id }?.rule }

    mutating func addUnreadable(_ file: PackFile, sink: DiagnosticSink) {
        broken.append(BrokenRule(id: idInFileName(file), file: sink.file, because: "its file cannot be read"))
    }

    mutating func add(_ result: ReadRule, file: PackFile, scope: RuleScope) {
        let sink = scope.sink
        usedLexicons.formUnion(scope.usedLexicons)
        if let rule = result.rule, !sink.hasErrors, scope.brokenParts.isEmpty {
            anonymous += scope.anonymous
            read.append(Entry(id: result.id, rule: rule, line: result.line, column: result.column, sink: sink))
            return
        }
        read.append(Entry(id: result.id, rule: nil, line: result.line, column: result.column, sink: sink))
        let because = sink.hasErrors ? "its file has errors" : "\(scope.brokenParts.sorted().joined(separator: ", ")) has errors"
        broken.append(BrokenRule(id: result.id, file: sink.file, because: because))
        brokenFileIDs.insert(idInFileName(file))
    }

    /// Two files with one id: nobody can know which is meant, so both are broken.
    mutating func reportDuplicates() {
        var first: [String: Int] = [:]
        for (index, entry) in read.enumerated() where !entry.id.isEmpty {
            guard let other = first[entry.id] else {
                first[entry.id] = index
                continue
            }
            let place = "\(read[other].sink.file):\(read[other].line)"
            entry.sink.report(
                RuleCode.duplicateID, line: entry.line, column: entry.column, "the rule `\(entry.id)` is defined in \(place) already",
                help: "give one of the two an id of its own, its file name included")
            for index in [other, index] where read[index].rule != nil {
                read[index].rule = nil
                broken.append(BrokenRule(id: entry.id, file: read[index].sink.file, because: "two files define it"))
            }
        }
    }
}

/// `POL-F04` of `POL-F04-no-promise-of-secrecy.yaml`.
func idInFileName(_ file: PackFile) -> String {
    let parts = file.stem.split(separator: "-", omittingEmptySubsequences: false)
    return parts.prefix(2).joined(separator: "-")
}
