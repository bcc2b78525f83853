/// Puts footnotes and one copy of each running header and footer back where they do not cut a sentence.
enum PageFurniture {
    static func insert(running: [DraftBlock], footnotes: [DraftBlock], into body: [DraftBlock]) -> [DraftBlock] {
        guard !running.isEmpty || !footnotes.isEmpty else { return body }
        let headers = running.filter { $0.zone == .runningHeader }
        let footers = running.filter { $0.zone != .runningHeader }
        let feet = (footnotes + footers).enumerated()
            .sorted { ($0.element.page ?? 0, $0.offset) < ($1.element.page ?? 0, $1.offset) }.map(\.element)
        var result = headers
        var waiting = feet[...]
        for block in body {
            // Everything from the foot of an earlier page goes before the first block that starts on a later one.
            while let foot = waiting.first, let page = block.page, let footPage = foot.page, footPage < page {
                result.append(foot)
                waiting = waiting.dropFirst()
            }
            result.append(block)
        }
        return result + waiting
    }
}
