internal import StrictYAML

/// Warns of characters that look like others or like nothing: the author would see one word, the matcher another.
func checkTermCharacters(_ phrase: String, at node: YAMLNode, into sink: DiagnosticSink) {
    if phrase.utf8.contains(UInt8(ascii: ".")), phrase.contains("...") {
        sink.report(
            RuleCode.hiddenInTerm, severity: .warning, at: node, "`\(phrase)` holds three full stops, which match nothing",
            help: "write the one character `…` for a gap of up to four words")
    }
    guard !phrase.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    guard let odd = phrase.unicodeScalars.first(where: { looksLike($0) != nil }), let what = looksLike(odd) else { return }
    sink.report(
        RuleCode.hiddenInTerm, severity: .warning, at: node, "the term `\(phrase)` holds \(codePoint(odd)), \(what)",
        help: "type the term again on a plain keyboard")
}

/// What a suspicious character is taken for, or nil for a harmless one.
private func looksLike(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: "which looks like a plain space"
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064: "which cannot be seen"
    case 0x0370...0x03FF: "a Greek letter"
    case 0x0400...0x052F: "a Cyrillic letter"
    case 0xFF01...0xFF5E: "a full-width letter"
    default: nil
    }
}
