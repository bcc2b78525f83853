internal import PlumblineModel

/// The texts of a rule's remedy with what is known filled in; `{…}` that only the school can fill stays.
struct RemedyTexts {
    var tell: String
    var wording: String?

    init(_ finding: Finding, subject: Subject) {
        let missing = finding.clauses.filter { $0.state == .notMet }.map(\.label)
        let known = [
            "near_miss": finding.nearMisses.first.map { "“\(withoutStop($0.passage.quote))”" } ?? "nothing near it",
            "clauses_missing": missing.isEmpty ? "nothing" : missing.joined(separator: "; "),
            "school_name": subject.name,
        ]
        tell = filling(finding.remedy.tell, with: known)
        wording = finding.remedy.wording.map { filling($0, with: known) }
    }
}

/// A quotation that will stand inside a sentence of ours, which brings its own full stop.
private func withoutStop(_ quote: String) -> String {
    quote.hasSuffix(".") ? String(quote.dropLast()) : quote
}

/// The text with each `{name}` that is known replaced, in one pass, so that a quote cannot smuggle in another slot.
private func filling(_ text: String, with known: [String: String]) -> String {
    var filled = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        filled += rest[..<open]
        let name = String(rest[rest.index(after: open)..<close])
        filled += known[name] ?? String(rest[open...close])
        rest = rest[rest.index(after: close)...]
    }
    return filled + rest
}
