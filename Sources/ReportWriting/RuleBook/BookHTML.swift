internal import PlumblineModel

/// The first page of the rule book: what it is, and every duty by topic.
func bookIndex(_ pack: RulePack, _ rules: [Rule], engine: String) -> [UInt8] {
    HTMLPrinter.print(
        page(title: "The rule book", kicker: "Plumbline: the rule book", foot: maker(engine: engine, pack: pack.name)) {
            element(.h1) { "The rule book" }
            element(.p, .class("lead")) {
                "\(PlainWords.count(rules.count, "duty", plural: "duties")), each with what the guidance asks, what we look for in a policy, "
                    + "examples and its history. The words under “what we look for” are made from the rules that are run."
            }
            if !pack.version.isEmpty {
                element(.p, .class("small")) {
                    "Pack \(pack.name), version \(pack.version), \(pack.isFinal ? "final" : "not final: some editions are provisional")."
                }
            }
            for (topic, members) in rulesByTopic(rules) {
                element(.section, .class("chapter"), .labelled(by: anchor("topic", topic.title))) {
                    element(.h2, .id(anchor("topic", topic.title))) { topic.title }
                    topicIndex(topic, members, pack)
                }
            }
            element(.section, .class("part"), .labelled(by: "documents")) {
                element(.h2, .id("documents")) { "Guidance documents and their editions" }
                for source in pack.sources { sourceTable(source) }
            }
            element(.p, .class("hash")) { "Rules: \(pack.name), SHA-256 \(pack.sha256)" }
        })
}

private func topicIndex(_ topic: Topic, _ rules: [Rule], _ pack: RulePack) -> HTMLNode {
    element(.table, .class("clauses book")) {
        element(.caption, .class("unseen")) { "Duties: \(topic.title)" }
        element(.thead) {
            element(.tr) {
                for head in ["Id", "Duty", "How binding"] { element(.th, .columnHead) { head } }
            }
        }
        element(.tbody) {
            for rule in rules {
                element(.tr) {
                    element(.td, HTMLAttribute("data-head", "Id")) { rule.id }
                    element(.th, .rowHead) { element(.a, HTMLAttribute("href", bookPageName(rule.id))) { rule.title } }
                    element(.td, HTMLAttribute("data-head", "How binding")) { BookEntry(pack: pack, rule: rule).standing }
                }
            }
        }
    }
}

private func sourceTable(_ source: GuidanceSource) -> [HTMLNode] {
    [
        element(.table, .class("clauses")) {
            element(.caption) { "\(source.title) (\(source.publisher))" }
            element(.thead) {
                element(.tr) {
                    for head in ["Edition", "In force", "Standing and notes"] { element(.th, .columnHead) { head } }
                }
            }
            element(.tbody) {
                for edition in source.editions {
                    element(.tr) {
                        element(.th, .rowHead) { edition.id }
                        element(.td) { edition.inForce.words }
                        element(.td) { edition.words }
                    }
                }
            }
        },
        element(.p, .class("small")) { source.note ?? "" },
    ]
}

extension Edition {
    /// Standing, dates and note in one text.
    var words: String {
        var parts = [state.rawValue]
        if isProvisional { parts.append("provisional") }
        if isReconstructed { parts.append("reconstructed") }
        if let publisher { parts.append("issued by \(publisher)") }
        if let decided { parts.append("decided on \(decided.spoken)") }
        if let published { parts.append("published on \(published.spoken)") }
        if let forInformation { parts.append("known for information by \(forInformation.spoken)") }
        if let consultation { parts.append("consultation \(consultation.words)") }
        return PlainWords.capitalised(parts.joined(separator: "; ")) + "." + (note.map { " " + $0 } ?? "")
    }
}

/// The page of one duty.
func dutyPage(_ entry: BookEntry, engine: String) -> [UInt8] {
    let rule = entry.rule
    return HTMLPrinter.print(
        page(
            title: "\(rule.id) \(rule.title)", kicker: "Plumbline: the rule book", foot: maker(engine: engine, pack: entry.pack.name)
        ) {
            element(.h1) { rule.title }
            element(.p, .class("lead")) { "\(rule.id). \(entry.standing)" }
            element(.p) { element(.a, HTMLAttribute("href", "index.html")) { "All duties" } }
            guidance(entry)
            bookPart("why", "Why it matters to a child") { element(.p) { rule.why } }
            tests(entry)
            examples(rule)
            remedy(rule)
            bookPart("history", "History") { bullets(entry.history) }
        })
}

private func bookPart(_ id: String, _ heading: String, @HTMLBuilder content: () -> [HTMLNode]) -> HTMLNode {
    element(.section, .class("chapter"), .labelled(by: id)) {
        element(.h2, .id(id)) { heading }
        content()
    }
}

private func guidance(_ entry: BookEntry) -> HTMLNode {
    bookPart("guidance", "What the guidance asks") {
        element(.p) { entry.asks }
        element(.table, .class("clauses")) {
            element(.caption) { "By edition" }
            element(.thead) {
                element(.tr) {
                    for head in ["Edition", "Where it stands", "In force"] { element(.th, .columnHead) { head } }
                }
            }
            element(.tbody) {
                for edition in entry.editions {
                    element(.tr) {
                        element(.th, .rowHead) { edition.document }
                        element(.td) { edition.place }
                        element(.td) { "\(PlainWords.capitalised(edition.inForce)) (\(edition.standing))" }
                    }
                }
            }
        }
        if !entry.limits.isEmpty { bullets(entry.limits) }
        if !entry.checkedToo.isEmpty {
            element(.p) { "The same rule checks:" }
            bullets(entry.checkedToo)
        }
    }
}

private func tests(_ entry: BookEntry) -> HTMLNode {
    bookPart("tests", "What we look for") {
        for tree in entry.trees {
            label(tree.lead)
            nested(tree.lines[...], depth: 0)
        }
    }
}

/// Lines as lists inside lists.
private func nested(_ lines: ArraySlice<PlainLine>, depth: Int) -> HTMLNode {
    element(.ul) {
        for index in lines.indices where lines[index].depth == depth {
            element(.li) {
                lines[index].text
                children(of: index, in: lines, depth: depth)
            }
        }
    }
}

private func children(of index: Int, in lines: ArraySlice<PlainLine>, depth: Int) -> [HTMLNode] {
    let below = lines[(index + 1)...].prefix { $0.depth > depth }
    return below.isEmpty ? [] : [nested(below, depth: depth + 1)]
}

private func examples(_ rule: Rule) -> HTMLNode {
    bookPart("examples", "Examples") {
        for example in rule.examples {
            element(.figure, .class("quote")) {
                element(.p, .class("label")) {
                    badge(example.expect)
                    " \(PlainWords.capitalised(example.name))"
                }
                element(.blockquote) { element(.p) { example.given } }
                if let asOf = example.asOf { element(.figcaption) { "Judged as of \(asOf.spoken)" } }
            }
        }
    }
}

private func remedy(_ rule: Rule) -> HTMLNode {
    bookPart("remedy", "What to do where it is missing") {
        element(.ol) {
            for step in rule.remedy.steps { element(.li) { step.words } }
        }
        if let wording = rule.remedy.wording {
            label("Wording to adapt")
            element(.blockquote, .class("wording")) { element(.p) { wording } }
        }
        if !rule.remedy.questions.isEmpty {
            label("Questions to ask")
            bullets(rule.remedy.questions)
        }
    }
}
