internal import PlumblineModel
internal import StrictYAML

/// Copies included lexicons into those that include them, and reports names defined twice, unknown names and circles.
struct LexiconLinker {
    private var byName: [String: ReadLexicon] = [:]
    private var finished: [String: Lexicon] = [:]
    private var broken: Set<String>

    init(_ read: [ReadLexicon], unreadable: [String]) {
        broken = Set(unreadable)
        for lexicon in read {
            if let first = byName[lexicon.id] {
                lexicon.sink.report(
                    RuleCode.duplicateID, at: lexicon.idNode,
                    "the lexicon `\(lexicon.id)` is defined in \(first.sink.file):\(first.idNode.line) already",
                    help: "rename one of the two, its file included")
            } else {
                byName[lexicon.id] = lexicon
            }
        }
    }

    mutating func link() -> LexiconLibrary {
        let names = byName.keys.sorted()
        for name in names { _ = flatten(name, path: []) }
        let sound = names.filter { !broken.contains($0) }.compactMap { finished[$0] }
        return LexiconLibrary(
            lexicons: sound, broken: broken,
            includes: byName.mapValues { $0.includes.compactMap(\.plainText) })
    }

    /// The lexicon with all it includes, or nil where it is broken.
    private mutating func flatten(_ name: String, path: [String]) -> Lexicon? {
        if let done = finished[name] { return done }
        guard let read = byName[name], !broken.contains(name) else { return nil }
        var lexicon = read.lexicon
        var isSound = true
        for node in read.includes {
            guard let included = node.text(into: read.sink), checkKnown(included, at: node, in: read) else {
                isSound = false
                continue
            }
            if included == name || path.contains(included) {
                read.sink.report(
                    RuleCode.cycle, at: node, "`\(name)` includes `\(included)`, which includes `\(name)`",
                    help: "delete one of the two entries of `includes`")
                isSound = false
            } else if let other = flatten(included, path: path + [name]) {
                lexicon.append(other)
            } else {
                isSound = false
            }
        }
        guard isSound && !read.sink.hasErrors else {
            broken.insert(name)
            return nil
        }
        finished[name] = lexicon
        return lexicon
    }

    private func checkKnown(_ name: String, at node: YAMLNode, in read: ReadLexicon) -> Bool {
        if byName[name] != nil || broken.contains(name) { return true }
        read.sink.report(
            RuleCode.unknownLexicon, at: node, "there is no lexicon `\(name)`",
            help: nearest(to: name, among: byName.keys.sorted()).map { "write `\($0)`" } ?? "write the file `lexicons/\(name).yaml` first")
        return false
    }
}

extension Lexicon {
    /// Adds another lexicon's entries that are not there yet.
    fileprivate mutating func append(_ other: Lexicon) {
        let known = Set(terms.flatMap(\.phrases))
        for term in other.terms {
            let new = term.phrases.filter { !known.contains($0) }
            if let say = new.first { terms.append(Term(say: say, forms: Array(new.dropFirst()))) }
        }
        blockers += other.blockers.filter { !blockers.contains($0) }
        notEnough += other.notEnough.filter { !notEnough.contains($0) }
    }
}

extension YAMLNode {
    /// The text of a scalar, without any report.
    var plainText: String? {
        guard case .scalar(let scalar) = value else { return nil }
        return scalar.text
    }
}
