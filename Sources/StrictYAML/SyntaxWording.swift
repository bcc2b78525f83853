internal import PlumblineModel

/// libyaml's reason for stopping as a diagnostic, at the place where libyaml stopped.
func syntaxDiagnostic(_ problem: YAMLSyntaxProblem, content: [UInt8], file: String) -> Diagnostic {
    let stands = character(in: content, line: problem.line, column: problem.column)
    if stands == "\t" {
        return syntax(problem, file, "a tab stands where YAML wants spaces", help: "replace the tab by spaces")
    }
    if let stands, "@`%".unicodeScalars.contains(stands), problem.problem == "found character that cannot start any token" {
        return syntax(
            problem, file, "text cannot start with the character `\(stands)`", help: "put the whole text in double quotes")
    }
    var message = "this is not YAML: \(plainWords(problem.problem))"
    if let context = problem.context, context.hasPrefix("while ") {
        message += " \(plainWords(context)) that starts on line \(problem.contextLine)"
    }
    return syntax(problem, file, message, help: advice(problem.problem))
}

private func syntax(_ problem: YAMLSyntaxProblem, _ file: String, _ message: String, help: String) -> Diagnostic {
    Diagnostic(
        code: YAMLCode.syntax.rawValue, file: file, line: problem.line, column: problem.column, message: message, help: help)
}

/// libyaml's words for YAML's parts, as people call them.
private let words: [(libyaml: String, ours: String)] = [
    ("flow sequence", "list in `[ ]`"), ("flow mapping", "group in `{ }`"), ("block mapping", "group of keys"),
    ("block collection", "list"), ("block sequence", "list"), ("simple key", "key"), ("flow node", "value"), ("block node", "value"),
    ("quoted scalar", "quoted text"), ("plain scalar", "text"), ("block scalar", "block of text"), ("block entry", "list item"),
    ("node content", "value"), ("':'", "`:`"), ("'-' indicator", "`-`"), ("',' or ']'", "`,` or `]`"), ("',' or '}'", "`,` or `}`"),
    ("indentation", "indent"), ("stream", "file"), ("block end", "end of the list or group"),
    ("<document start>", "start of the file"), ("scanning", "reading"), ("parsing", "reading"),
]

private func plainWords(_ text: String) -> String {
    words.reduce(text) { $0.replacing($1.libyaml, with: $1.ours) }
}

private func advice(_ problem: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context":
        "put text that holds `: ` in double quotes, or indent the key like its neighbours"
    case "did not find expected key", "could not find expected ':'":
        "indent the key like its neighbours and write `: ` after it; put text with special characters in double quotes"
    case "found unexpected end of stream", "found unexpected document indicator": "close the quotes that were opened before"
    case "did not find expected ',' or ']'": "separate the items by `, ` and close the list by `]`"
    case "did not find expected ',' or '}'": "separate the keys by `, ` and close the group by `}`"
    case "did not find expected '-' indicator": "indent the line like the `- ` lines before it"
    case "found unknown escape character": "write the text in single quotes, or `\\\\` for a backslash"
    default: "put the text in double quotes, and check the indent of this line and the one before"
    }
}

/// The character at a place of the file, if there is one.
private func character(in content: [UInt8], line: Int, column: Int) -> Unicode.Scalar? {
    let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard line <= lines.count else { return nil }
    let scalars = Array(String(decoding: lines[line - 1], as: UTF8.self).unicodeScalars)
    return column <= scalars.count ? scalars[column - 1] : nil
}
