/// A strict reading of our own pages: start and end tags must match, attributes must be quoted. No browser's leniency hides a fault.
struct Markup {
    private(set) var tags: [String] = []
    private(set) var headings: [Int] = []
    private(set) var ids: [String] = []
    private(set) var localLinks: [String] = []
    /// Ids that `aria-labelledby` names.
    private(set) var references: [String] = []
    private(set) var faults: [String] = []

    init(_ page: String) throws {
        var open: [String] = []
        for match in page.matches(of: #/<(?<end>/?)(?<name>[a-zA-Z!][a-zA-Z0-9]*)(?<attributes>(?: [a-zA-Z-]+="[^"<>]*"| html)*)>/#) {
            let name = String(match.name).lowercased()
            if name.hasPrefix("!") { continue }
            if !match.end.isEmpty {
                if open.popLast() != name { faults.append("</\(name)> closes another element") }
                continue
            }
            tags.append(name)
            if name != "meta" { open.append(name) }
            if name.count == 2, name.hasPrefix("h"), let level = name.last?.wholeNumberValue { headings.append(level) }
            note(match.attributes)
        }
        if !open.isEmpty { faults.append("never closed: \(open)") }
        let angles = page.count { $0 == "<" }
        let known = page.matches(of: #/<\/?[a-zA-Z!]/#).count
        if angles != known { faults.append("a bare < stands in the text") }
    }

    private mutating func note(_ attributes: Substring) {
        for match in attributes.matches(of: #/(?<name>[a-zA-Z-]+)="(?<value>[^"]*)"/#) {
            switch match.name {
            case "id": ids.append(String(match.value))
            case "href" where match.value.hasPrefix("#"): localLinks.append(String(match.value.dropFirst()))
            case "aria-labelledby": references.append(String(match.value))
            default: break
            }
        }
    }
}
