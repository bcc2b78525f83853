internal import PlumblineModel
internal import StrictYAML

/// A lexicon as its file has it, before what it includes is copied in.
struct ReadLexicon {
    var lexicon: Lexicon
    var includes: [YAMLNode]
    var idNode: YAMLNode
    var sink: DiagnosticSink

    var id: String { lexicon.id }
}

/// Reads one file of `lexicons/`; nil where not even its id can be read.
func readLexicon(_ node: YAMLNode, file: PackFile, sink: DiagnosticSink, asOf: CivilDate?) -> ReadLexicon? {
    let keys = ["schema", "lexicon", "means", "terms", "includes", "blockers", "not_enough", "reviewed"]
    guard let map = node.map("a lexicon", keys: keys, into: sink) else { return nil }
    map.checkSchema(into: sink)
    guard let idNode = map.required("lexicon", like: file.stem), let id = idNode.text(into: sink) else { return nil }
    checkFileName(file, is: id, at: idNode, into: sink)
    checkReview(map, asOf: asOf, into: sink)
    let includes = map["includes"]?.items(into: sink) ?? []
    if map["terms"] == nil && map["includes"] == nil {
        sink.report(YAMLCode.missingKey, at: map.node, "a lexicon has no `terms`", help: "write `terms: [word, two words]`")
    }
    let lexicon = Lexicon(
        id: id,
        means: map.text("means", like: "what the terms have in common", into: sink),
        terms: map["terms"].map { readTerms($0, sink: sink) } ?? [],
        blockers: readPhrases(map["blockers"], sink: sink),
        notEnough: readPhrases(map["not_enough"], sink: sink))
    return ReadLexicon(lexicon: lexicon, includes: includes, idNode: idNode, sink: sink)
}

/// Optional list of phrases, with their characters checked.
private func readPhrases(_ node: YAMLNode?, sink: DiagnosticSink) -> [String] {
    guard let items = node?.items(allowingNone: true, into: sink) else { return [] }
    return items.compactMap { readPhrase($0, sink: sink) }
}
