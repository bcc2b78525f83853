internal import PlumblineModel

/// Where we looked and with what, so that the result can be checked and repeated.
func ledgerPart(of assessment: Assessment, in result: CheckResult) -> HTMLNode {
    part("ledger", "Where we looked") {
        documentTable(assessment.documents)
        if !assessment.notes.isEmpty { bullets(assessment.notes) }
        if result.assessments.count <= 1, !result.problems.isEmpty {
            element(.h3) { "Files that could not be assessed" }
            problemList(result.problems)
        }
        element(.h3) { "How it was judged" }
        element(.dl, .class("facts")) {
            for (name, value) in facts(assessment, result) {
                element(.div) {
                    element(.dt) { name }
                    element(.dd, .class(value.hasPrefix("SHA-256") ? "hash" : "fact")) { value }
                }
            }
        }
    }
}

@HTMLBuilder
private func documentTable(_ documents: [DocumentSummary]) -> [HTMLNode] {
    if documents.isEmpty {
        element(.p) { "No document could be read." }
    } else {
        element(.table, .class("documents")) {
            element(.caption) { "Documents" }
            element(.thead) {
                element(.tr) {
                    for head in ["Document", "Pages", "Words"] { element(.th, .columnHead) { head } }
                }
            }
            element(.tbody) {
                for document in documents { documentRow(document) }
            }
        }
    }
}

private func documentRow(_ document: DocumentSummary) -> HTMLNode {
    element(.tr) {
        element(.th, .rowHead) {
            document.path
            for note in document.notes { element(.p, .class("small")) { note } }
            element(.p, .class("hash")) { "SHA-256 \(document.sha256)" }
        }
        element(.td) { document.pages.map(PlainWords.grouped) ?? "–" }
        element(.td) { PlainWords.grouped(document.words) }
    }
}

/// Files that could not be assessed, each with its cause and way out.
func problemList(_ problems: [Diagnostic]) -> HTMLNode {
    bullets(problems.sorted(by: Diagnostic.inPrintOrder).map(\.plain))
}

private func facts(_ assessment: Assessment, _ result: CheckResult) -> [(String, String)] {
    let provisional = Caveats.provisionalRules(of: [assessment])
    let uncounted = assessment.findings.filter { $0.status != .settled }.map(\.rule).sorted()
    return [
        ("As of", assessment.asOf.spoken),
        ("Guidance used", assessment.editions.isEmpty ? "–" : PlainWords.list(assessment.editions)),
        ("Rules", result.pack),
        ("Profile", "\(assessment.profileWords) (\(assessment.profile))"),
        ("Fingerprint of the rules", "SHA-256 \(result.packSHA256)"),
        ("Provisional rules", provisional.isEmpty ? "None" : PlainWords.list(provisional)),
        ("Rules that do not count in the score", uncounted.isEmpty ? "None" : PlainWords.list(uncounted)),
        ("Program", "Plumbline \(result.engineVersion)"),
    ]
}
