/// Edits of what stands around a passage: an exception, a quotation, the past, a contents list.
enum ContextEdits {
    private static let exceptions = [
        "unless the headteacher decides otherwise", "except for pupils in the sixth form", "unless staff are too busy",
        "except on school trips", "unless a senior leader sees no need", "save where the family is well known to the school",
    ]

    static func withException(_ passage: String) -> Edited {
        guard passage.hasSuffix(".") else { return .skipped("not a whole sentence") }
        let lower = passage.lowercased()
        guard !["unless", "except", "whoever", "without exception", "whatever"].contains(where: lower.contains) else {
            return .skipped("holds an exception already")
        }
        let exception = exceptions[passage.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % exceptions.count]
        // every sentence of the passage, as each may carry the duty
        let sentences = passage.dropLast().replacing(". ", with: ", \(exception). ")
        return .changed("\(sentences), \(exception).")
    }

    static func quoted(_ passage: String) -> Edited {
        guard passage.count > 40, passage.hasSuffix(".") else { return .skipped("not a whole sentence") }
        guard !passage.contains("\u{201C}"), !passage.contains("\"") else { return .skipped("holds a quotation already") }
        return .changed("\u{201C}\(passage.dropLast()),\u{201D} said a former head.")
    }

    private static let pasts = ["Previously, ", "Until recently, ", "In the past, ", "In previous years, ", "Formerly, "]

    static func inThePast(_ passage: String) -> Edited {
        guard passage.hasSuffix("."), !passage.contains("- ") else { return .skipped("not a whole sentence") }
        let past = pasts[passage.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % pasts.count]
        let sentences = passage.dropLast().replacing(". ", with: ". \(past)")
        return .changed(past + sentences.prefix(1).lowercased() + sentences.dropFirst() + ".")
    }

    private static let wordings = [
        "Section 4 does not apply to pupils in the sixth form.",
        "The procedure in section 4 may be set aside at the headteacher's discretion.",
        "Pupils who board are exempt from section 4.", "The part headed Our procedures does not apply to pupils who board.",
        "Section 4 is not binding on the sports department.",
    ]

    static func setAside(_ item: MutationCase) -> [Edited] {
        guard item.documents.count == 1, !item.documents[0].contains("#"), !item.documents[0].contains("|") else {
            return [.skipped("has headings or a table of its own")]
        }
        let wording = wordings[item.name.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % wordings.count]
        return [.changed("# 4 Our procedures\n\n\(item.documents[0])\n\n# 9 Other matters\n\n\(wording)\n")]
    }

    static func contentsList(_ item: MutationCase) -> [Edited] {
        guard item.passages.count == 1, item.documents.count == 1, !item.documents[0].contains("#"),
            item.documents[0].split(separator: "\n").count == 1
        else { return [.skipped("not one sentence alone")] }
        return [
            .changed(
                "# Contents\n\n" + item.passages.map { "- \($0.replacing(".", with: "")) .......... 4" }.joined(separator: "\n")
                    + "\n- Other matters .......... 5\n- Review .......... 6\n\n# Attendance\n\nPupils arrive by half past eight.\n")
        ]
    }
}
