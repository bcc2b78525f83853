internal import PlumblineModel
internal import StrictYAML

/// `pack.yaml`: what the pack is called, and whether its authors stand by it as finished.
struct Manifest {
    var name: String
    var version: String
    var isFinal: Bool
    /// Names of the lexicons that label the date of approval, with their places.
    var approvalLabels: [(name: String, node: YAMLNode)]
    /// The list of facts to read off every set.
    var factsNode: YAMLNode?
    var finalNode: YAMLNode?
    var sink: DiagnosticSink
}

func readManifest(_ node: YAMLNode, sink: DiagnosticSink) -> Manifest? {
    guard let map = node.map("a manifest", keys: ["schema", "pack", "version", "final", "approval_date", "facts"], into: sink) else {
        return nil
    }
    map.checkSchema(into: sink)
    let labels = (map["approval_date"]?.items(allowingOne: true, into: sink) ?? []).compactMap { item in
        item.text(into: sink).map { (name: $0, node: item) }
    }
    return Manifest(
        name: map.text("pack", like: "england-child-on-child", into: sink), version: map.text("version", like: "\"2026.1\"", into: sink),
        isFinal: map.required("final", like: "false")?.flag(into: sink) ?? false, approvalLabels: labels, factsNode: map["facts"],
        finalNode: map["final"], sink: sink)
}

extension Manifest {
    /// The lexicons of `approval_date`; each unknown one is reported.
    func approvalLexicons(in library: LexiconLibrary) -> [LexiconIndex] {
        approvalLabels.compactMap { label in
            let name = referredName(label.name) ?? label.name
            if let index = library[name] { return index }
            if library.broken.contains(name) { return nil }
            sink.report(
                RuleCode.unknownLexicon, at: label.node, "there is no lexicon `\(name)`",
                help: nearest(to: name, among: library.names).map { "write `lexicon/\($0)`" }
                    ?? "write the file `lexicons/\(name).yaml` first")
            return nil
        }
    }

    /// A pack that calls itself final may not rest on an edition that nobody has read against its rules.
    func checkFinal(_ rules: [Rule], sources: [GuidanceSource]) {
        guard isFinal, let finalNode else { return }
        for source in sources {
            for edition in source.editions where edition.isProvisional {
                let resting = rules.filter { rule in
                    rule.source == source.id && rule.status != .retired
                        && source.provisions.contains { $0.id == rule.provision && $0.isProvisional(in: edition) }
                }
                guard let first = resting.first else { continue }
                let rest = resting.count == 1 ? "`\(first.id)` rests" : "\(resting.count) rules rest"
                sink.report(
                    RuleCode.provisionalInFinal, at: finalNode,
                    "the pack calls itself final, and \(rest) on the edition `\(edition.id)` of `\(source.id)`, which is provisional",
                    help: "write `false`, or read the edition, confirm its provisions and delete `provisional`")
            }
        }
    }
}
