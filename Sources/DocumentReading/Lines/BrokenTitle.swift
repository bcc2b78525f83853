/// "Anti-Bullying" over "Policy" on a cover page are one title.
enum BrokenTitle {
    static func merge(_ groups: [LineGroup]) -> [LineGroup] {
        guard groups.count > 1, groups[1].gap == .none, isPart(groups[0]), isPart(groups[1]) else { return groups }
        let upper = words(of: groups[0])
        let lower = words(of: groups[1])
        guard let last = lower.last, TitlePicking.documentWords.contains(last), lower.count <= 4,
            !upper.contains(where: TitlePicking.documentWords.contains)
        else { return groups }
        var merged = groups
        merged[0].lines += merged[1].lines
        merged.remove(at: 1)
        return merged
    }

    private static func isPart(_ group: LineGroup) -> Bool {
        guard group.marker == nil, group.lines.count <= 2, group.length <= 70 else { return false }
        return group.lines.allSatisfy { line in
            !line.isContents && !line.text.contains(where: { $0.isASCIIDigit || $0 == Byte.colon || $0 == Byte.period })
        }
    }

    private static func words(of group: LineGroup) -> [String] {
        group.lines.flatMap { $0.text.asciiLowercased.split(whereSeparator: { !$0.isLetterByte }).map(\.asString) }
    }
}
