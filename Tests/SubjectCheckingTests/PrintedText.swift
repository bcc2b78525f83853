import DocumentReading
import FoundationEssentials
import PlumblineModel

/// A Markdown text laid out as a printer would: wrapped lines, and where asked pages with a running header and words broken at line ends.
enum PrintedText {
    private static let width = 84
    private static let linesOfAPage = 38

    static func document(_ markdown: String, onPages: Bool, named name: String) throws -> Document {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("printed-\(UInt64.random(in: 0...UInt64.max)).txt")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(laidOut(markdown, onPages: onPages).utf8).write(to: file)
        return try readDocumentInThisProcess(at: file.path, namedAs: name)
    }

    private static func laidOut(_ markdown: String, onPages: Bool) -> String {
        var lines: [String] = []
        for raw in markdown.split(separator: "\n", omittingEmptySubsequences: false) where !raw.hasPrefix("|") {
            var line = ""
            let isHeading = raw.hasPrefix("#")
            for word in raw.drop(while: { $0 == "#" }).split(separator: " ") {
                if line.count + word.count + 1 > width, !isHeading {
                    // a word of two parts that does not fit is broken, as typesetters do
                    let hyphen = onPages && word == "safeguarding" && line.count + 6 <= width
                    lines.append(hyphen ? line + " safe-" : line)
                    line = hyphen ? "guarding" : String(word)
                } else {
                    line += line.isEmpty ? String(word) : " \(word)"
                }
            }
            lines.append(line)
        }
        guard onPages else { return lines.joined(separator: "\n") }
        var pages: [[String]] = []
        while !lines.isEmpty {
            pages.append(Array(lines.prefix(linesOfAPage)))
            lines.removeFirst(min(linesOfAPage, lines.count))
        }
        return pages.enumerated().map { number, page in
            (["Safeguarding policy 2026", ""] + page + ["", "Page \(number + 1) of \(pages.count)"]).joined(separator: "\n")
        }.joined(separator: "\n\u{0C}")
    }
}
