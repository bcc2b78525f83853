internal import StrictYAML

/// What a file of the pack is, decided by the folder it lies in.
enum PackPart {
    case register, lexicon, rule, profile, manifest

    /// The part, or nil where such a file has no place in a pack.
    init?(path: String) {
        let parts = path.split(separator: "/")
        switch (parts.first, parts.count) {
        case ("guidance", 2): self = .register
        case ("lexicons", 2...): self = .lexicon
        case ("policy", 3): self = .rule
        case ("profiles", 2): self = .profile
        case ("pack.yaml", 1): self = .manifest
        default: return nil
        }
        guard path.hasSuffix(".yaml") else { return nil }
    }
}

/// Reports a file that lies where no part of a pack may lie.
func reportMisplaced(_ file: PackFile, into sink: DiagnosticSink) {
    if file.path.hasSuffix(".yml") {
        sink.report(
            RuleCode.fileName, line: nil, column: nil, "the file's name ends in `.yml`",
            help: "rename it to `\(file.stem.dropLast(4)).yaml`")
        return
    }
    let folder = file.path.split(separator: "/").first.map(String.init) ?? ""
    if folder == "policy" {
        sink.report(
            RuleCode.fileName, line: nil, column: nil, "a rule lies in exactly one group folder",
            help: "move it to `policy/<group>/\(file.stem).yaml`")
        return
    }
    let folders = ["guidance", "lexicons", "policy", "profiles"]
    let help =
        nearest(to: folder, among: folders).map { $0 == folder ? "move it straight into `\($0)`" : "rename the folder to `\($0)`" }
        ?? "move it to one of the folders: \(folders.joined(separator: ", "))"
    sink.report(RuleCode.fileName, line: nil, column: nil, "a rule pack has no place for this file", help: help)
}

/// Checks that a file is named after what it defines.
func checkFileName(_ file: PackFile, is id: String, at node: YAMLNode, into sink: DiagnosticSink) {
    guard !id.isEmpty, file.stem != id else { return }
    sink.report(
        RuleCode.fileName, at: node, "\(node.called) is `\(id)`, and the file is named `\(file.stem).yaml`",
        help: "write `\(file.stem)`, or rename the file to `\(id).yaml`")
}
