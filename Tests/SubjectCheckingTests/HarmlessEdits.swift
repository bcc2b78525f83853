/// Edits that leave what a text says as it was.
enum HarmlessEdits {
    static func amongOthers(_ text: String) -> String {
        """
        The school office opens at eight. Lunch is served in two sittings.

        \(text)

        ## Uniform and bicycles

        Uniform is plain and inexpensive. Bicycles are kept in the shed by the gate. Lost property is never kept beyond the end of a term.
        """
    }

    private static func changed(_ new: String, from old: String, _ reason: String) -> Edited {
        new == old ? .skipped(reason) : .changed(new)
    }

    private static func replaced(_ text: String, _ pairs: [(String, String)]) -> String {
        pairs.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    static func american(_ text: String) -> Edited {
        let pairs = [
            ("behaviour", "behavior"), ("organis", "organiz"), ("recognis", "recogniz"), ("minimis", "minimiz"), ("programme", "program"),
            ("counsellor", "counselor"), ("counselling", "counseling"), ("sexualis", "sexualiz"), ("judgement", "judgment"),
            ("prioritis", "prioritiz"), ("normalis", "normaliz"), ("trivialis", "trivializ"), ("defence", "defense"),
            ("honour", "honor"), ("humour", "humor"), ("centre", "center"), ("practise", "practice"), ("enrol ", "enroll "),
        ]
        return changed(replaced(text, pairs), from: text, "no word that America spells otherwise")
    }

    /// Both ways: a long form that stands without its acronym is shortened, an acronym that the text does not explain is written out.
    static func acronyms(_ text: String) -> Edited {
        let forms = [
            ("designated safeguarding lead", "DSL"), ("multi-agency safeguarding hub", "MASH"),
            ("child and adolescent mental health services", "CAMHS"), ("Keeping children safe in education", "KCSIE"),
            ("special educational needs and disabilities", "SEND"), ("Crown Prosecution Service", "CPS"),
        ]
        var new = text
        for (long, short) in forms {
            let hasLong = text.lowercased().contains(long.lowercased())
            let hasShort = text.contains(short)
            if hasShort == hasLong || text.contains("(\(short)") { continue }
            let title = long.prefix(1).uppercased() + long.dropFirst()
            let capitals = long.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
            new = hasLong ? replaced(new, [(long, short), (title, short), (capitals, short)]) : new.replacing(short, with: long)
        }
        return changed(new, from: text, "no such acronym")
    }

    static func ligatures(_ text: String) -> Edited {
        changed(
            replaced(
                text,
                [("fi", "\u{FB01}"), ("fl", "\u{FB02}"), ("safeguarding", "safe\u{AD}guarding"), ("children", "chil\u{AD}dren")]),
            from: text, "no such letters")
    }

    static func spacing(_ text: String) -> Edited {
        changed(
            replaced(
                text,
                [
                    ("child-on-child", "child\u{2011}on\u{2011}child"), ("peer-on-peer", "peer\u{2010}on\u{2010}peer"), ("'", "\u{2019}"),
                    (" the ", "\u{A0}the "), (" of ", "  of "),
                ]),
            from: text, "nothing to respell")
    }

    /// The last section put first of its level, below the title.
    static func reordered(_ text: String) -> Edited {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for marks in ["## ", "# "] {
            let starts = lines.indices.filter { lines[$0].hasPrefix(marks) }
            let bodies = starts.dropFirst(marks == "# " ? 1 : 0)
            guard bodies.count >= 2, let first = bodies.first, let last = bodies.last else { continue }
            // a section's deeper parts move with it; a higher heading in between would change the parent
            let higher = marks == "## " ? lines[first...].contains { $0.hasPrefix("# ") } : false
            if higher { continue }
            let new = lines[..<first] + [lines[last...].joined(separator: "\n")[...], ""] + lines[first..<last]
            return .changed(new.joined(separator: "\n"))
        }
        return .skipped("has no two sections to exchange")
    }

    /// Lists under a stem become one sentence, sentences with a colon and a list become bullets.
    static func bullets(_ text: String) -> Edited {
        var lines: [String] = []
        var open: (stem: Int, items: [String])?
        func close() {
            if let list = open { lines[list.stem] += " " + list.items.joined(separator: "; ") + "." }
            open = nil
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            let stem = lines.lastIndex { !$0.trimmed.isEmpty }
            if line.hasPrefix("- "), open != nil || stem.map({ lines[$0].trimmed.hasSuffix(":") && !lines[$0].hasPrefix("-") }) == true {
                if open == nil { open = (stem ?? 0, []) }
                var item = String(line.dropFirst(2)).trimmed
                while let last = item.last, [".", ";", ","].contains(last) { item.removeLast() }
                // an item of several sentences is a paragraph, not a part of one
                guard !item.contains(". ") else { return .skipped("a list of paragraphs") }
                open?.items.append(item)
                continue
            }
            if open != nil, line.trimmed.isEmpty { continue }
            if open != nil { close(); lines.append("") }
            lines.append(listed(line) ?? line)
        }
        close()
        return changed(lines.joined(separator: "\n"), from: text, "has no list")
    }

    /// "We may: do this; do that." as a stem and items.
    private static func listed(_ line: String) -> String? {
        guard !line.hasPrefix("-"), !line.hasPrefix("#"), !line.contains("|"), let colon = line.firstIndex(of: ":") else { return nil }
        let rest = line[line.index(after: colon)...]
        let items = rest.split(separator: ";").map(\.trimmed)
        guard items.count >= 3, !rest.dropLast().contains(".") else { return nil }
        return line[...colon] + "\n\n" + items.map { "- \($0)" }.joined(separator: "\n")
    }
}
