/// Cuts text without form feeds into pages where its page numbers or a line that returns at even distances show them.
enum VirtualPages {
    static func split(_ lines: [SourceLine]) -> [[SourceLine]] {
        if let breaks = numberBreaks(lines) { return cut(lines, after: breaks) }
        if let breaks = anchorBreaks(lines) { return cut(lines, after: breaks) }
        return [lines]
    }

    /// The longest chain of bare page numbers n, n+1, n+2, … with at least twelve lines a page.
    private static func numberBreaks(_ lines: [SourceLine]) -> [Int]? {
        let numbered = lines.indices.compactMap { index in
            PageNumbers.number(in: lines[index].text).map { (index: index, value: $0) }
        }
        var best: [Int] = []
        // A few dozen starts are enough for any document; a file of nothing but numbers has a million.
        for (start, first) in numbered.enumerated().filter({ (1...3).contains($0.element.value) }).prefix(40) {
            var chain = [first.index]
            var value = first.value
            for next in numbered[(start + 1)...] where next.value == value + 1 && next.index - (chain.last ?? 0) >= 4 {
                chain.append(next.index)
                value += 1
            }
            if chain.count > best.count { best = chain }
        }
        guard best.count >= 3, let low = best.first, let high = best.last, (high - low) / (best.count - 1) >= 12 else { return nil }
        return best
    }

    /// Places before a line that recurs, unchanged but for digits, at even distances through the whole text.
    private static func anchorBreaks(_ lines: [SourceLine]) -> [Int]? {
        var places: [ByteText: [Int]] = [:]
        for (index, line) in lines.enumerated() where line.text.count >= 10 && MarkerReading.marker(of: line.text) == nil {
            places[RunningLines.key(of: line.text), default: []].append(index)
        }
        let regular = places.values.filter { isRegular($0, of: lines.count) }
        // The earliest of the most frequent, so that the result does not depend on the order of a dictionary.
        let anchor = regular.max { ($0.count, -($0.first ?? 0)) < ($1.count, -($1.first ?? 0)) }
        return anchor?.map { $0 - 1 }.filter { $0 >= 0 }
    }

    private static func isRegular(_ places: [Int], of total: Int) -> Bool {
        guard places.count >= 4, let low = places.first, let high = places.last else { return false }
        let gaps = zip(places.dropFirst(), places).map { $0 - $1 }.sorted()
        let median = gaps[gaps.count / 2]
        let even = gaps.count(where: { $0 * 10 >= median * 4 && $0 * 10 <= median * 18 })
        return median >= 10 && even * 10 >= gaps.count * 7 && (high - low) * 10 >= total * 6
    }

    private static func cut(_ lines: [SourceLine], after breaks: [Int]) -> [[SourceLine]] {
        var pages: [[SourceLine]] = []
        var start = 0
        for place in breaks where place + 1 > start {
            pages.append(Array(lines[start...place]))
            start = place + 1
        }
        if start < lines.count { pages.append(Array(lines[start...])) }
        return pages
    }
}
