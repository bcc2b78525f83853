internal import FoundationEssentials

/// The sections of the invented schools' policies, read from their sources: the stuff generated policies are made of.
struct PolicySections {
    /// Each with its heading, as Markdown.
    private(set) var all: [[String]] = []

    /// - Parameter folder: `policies/sources`, with a folder for each school.
    init(folder: String) {
        let manager = FileManager.default
        for school in ((try? manager.contentsOfDirectory(atPath: folder)) ?? []).sorted() {
            for file in ((try? manager.contentsOfDirectory(atPath: "\(folder)/\(school)")) ?? []).sorted()
            where [".src", ".md", ".txt"].contains(where: file.hasSuffix) {
                guard let data = manager.contents(atPath: "\(folder)/\(school)/\(file)") else { continue }
                add(String(decoding: data, as: UTF8.self))
            }
        }
    }

    private mutating func add(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // a source for the document builder has a head of its own and instructions in the text
        if let end = lines.firstIndex(of: "---") { lines.removeSubrange(...end) }
        var section: [String] = []
        var previous = ""
        for line in lines where !line.hasPrefix("@") && !line.hasPrefix("%%") && !line.hasPrefix("[^") {
            if line.hasPrefix("#") {
                if section.count > 2 { all.append(section) }
                section = []
            }
            section.append(line)
            if line.hasPrefix("|"), !previous.hasPrefix("|") {
                let cells = max(1, line.count { $0 == "|" } - 1)
                section.append(String(repeating: "|---", count: cells) + "|")
            }
            previous = line
        }
        if section.count > 2 { all.append(section) }
    }
}
