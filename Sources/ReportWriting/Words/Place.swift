internal import PlumblineModel

extension Evidence {
    /// Where the passage stands: `policy.pdf, page 7, under “Reporting” › “Hearing a report”`.
    var place: String {
        var words = document
        if let page { words += ", page \(page)" }
        if !heading.isEmpty { words += ", under " + heading.map { "“\($0)”" }.joined(separator: " › ") }
        return words
    }

    /// Document and page alone, for a narrow table.
    var shortPlace: String {
        page.map { "\(document), page \($0)" } ?? document
    }
}

extension Assessment {
    /// How much was searched: `2 documents, 31 pages, 9,120 words`.
    var searched: String {
        var parts = [PlainWords.count(documents.count, "document")]
        let pages = documents.compactMap(\.pages).reduce(0, +)
        if pages > 0 { parts.append(PlainWords.count(pages, "page")) }
        parts.append(PlainWords.count(documents.map(\.words).reduce(0, +), "word"))
        return parts.joined(separator: ", ")
    }

    /// Editions of guidance the findings were judged by, each once, in order.
    var editions: [String] {
        Set(findings.map(\.edition).filter { !$0.isEmpty }).sorted()
    }
}

extension Assessment {
    /// The profile by its title, or its name where it has none.
    var profileWords: String { profileTitle.isEmpty ? profile : profileTitle }
}
