internal import StrictYAML

/// The slots a report fills in `tell`.
private let tellSlots = ["near_miss", "clauses_missing"]

/// Checks the `{slots}` of `tell`: only what a report can fill.
func checkTellSlots(_ text: String, at node: YAMLNode, into sink: DiagnosticSink) {
    for slot in slots(in: text, at: node, into: sink) where !tellSlots.contains(slot) {
        let list = "`tell` takes: \(tellSlots.map { "{\($0)}" }.joined(separator: ", "))"
        let help = nearest(to: slot, among: tellSlots).map { "write `{\($0)}`; \(list)" } ?? list
        sink.report(RuleCode.unknownSlot, at: node, "`tell` has no slot `{\(slot)}`", help: help)
    }
}

/// Checks the `{slots}` of `wording`: the school fills them by hand, so any name will do that is not a slip of the one a report fills.
func checkWordingSlots(_ text: String, at node: YAMLNode, into sink: DiagnosticSink) {
    for slot in slots(in: text, at: node, into: sink) where slot != "school_name" {
        guard nearest(to: slot, among: ["school_name"]) != nil else { continue }
        sink.report(RuleCode.unknownSlot, at: node, "`wording` has no slot `{\(slot)}`", help: "write `{school_name}`")
    }
}

/// The names between braces; a brace without its partner is reported.
private func slots(in text: String, at node: YAMLNode, into sink: DiagnosticSink) -> [String] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else { return [] }
    var names: [String] = []
    var open: String?
    for character in text {
        switch (character, open) {
        case ("{", nil): open = ""
        case ("}", .some(let name)):
            names.append(name)
            open = nil
        case ("{", .some), ("}", nil):
            sink.report(RuleCode.unknownSlot, at: node, "a brace in \(node.called) has no partner", help: "write slots as `{name}`")
            return names
        default: open?.append(character)
        }
    }
    if open != nil {
        sink.report(RuleCode.unknownSlot, at: node, "a brace in \(node.called) has no partner", help: "write slots as `{name}`")
    }
    return names
}
