internal import PlumblineModel

/// The one way from lines to blocks, for PDF, old Word and plain text: paragraphs, headings, lists, contents lists, footnotes,
/// running headers and footers.
enum LineStructuring {
    static func structure(_ pages: [[SourceLine]], of file: SourceFile, _ limits: ReadingLimits) throws(ReadingFailure) -> [DraftBlock] {
        guard pages.reduce(0, { $0 + $1.count }) <= 4 * limits.blocks else { throw file.failure(.tooManyBlocks(limit: limits.blocks)) }
        return blocks(of: pages)
    }

    private static func blocks(of pages: [[SourceLine]]) -> [DraftBlock] {
        var pages = pages
        if pages.count == 1 { pages = VirtualPages.split(pages[0]) }
        let running = RunningLines.take(from: &pages)
        let vocabulary = Vocabulary(pages.flatMap { $0 })
        let footnotes = pages.count > 1 ? Footnotes.take(from: &pages, vocabulary) : []
        var lines = pages.flatMap { $0 }
        ContentsLists.mark(&lines)
        ColumnWidths.estimate(&lines)
        let isUnwrapped = ColumnWidths.isUnwrapped(lines)
        lines = StackedMarkers.attach(lines)
        let groups = BrokenTitle.merge(LineGrouping.group(lines, isUnwrapped: isUnwrapped))
        let body = blocks(of: groups, vocabulary, isUnwrapped: isUnwrapped)
        return PageFurniture.insert(running: running, footnotes: footnotes, into: body)
    }

    private static func blocks(of groups: [LineGroup], _ vocabulary: Vocabulary, isUnwrapped: Bool) -> [DraftBlock] {
        let judging = HeadingJudging(groups, vocabulary, isUnwrapped: isUnwrapped)
        let isHeading = judging.judge()
        let headings = groups.indices.filter { isHeading[$0] }
        let levels = HeadingLevels(headings.map { groups[$0] }, headings.map { judging.texts[$0] }, bodySize: judging.bodySize)
        var depths = ItemDepths()
        return groups.indices.map { index in
            let group = groups[index]
            let page = group.lines.first?.page
            if group.isContents {
                let isName = ZoneLexicon.isContentsName(judging.texts[index])
                return DraftBlock(isName ? .heading(level: 1) : .paragraph, judging.texts[index], page: page, zone: .contents)
            }
            if isHeading[index] {
                depths.reset()
                return DraftBlock(.heading(level: levels.level(of: group, judging.texts[index])), judging.texts[index], page: page)
            }
            guard let marker = group.marker else {
                depths.pause()
                return DraftBlock(.paragraph, judging.texts[index], page: page)
            }
            if let depth = marker.numberDepth, depth > 1 {
                // A numbered clause of a policy ("4.2 The DSL will…") is a paragraph of its own.
                depths.reset()
                return DraftBlock(.paragraph, judging.texts[index], page: page)
            }
            let depth = depths.depth(of: marker, left: group.lines.first?.geometry?.left)
            return DraftBlock(.item(depth: depth), group.body(vocabulary), page: page)
        }
    }
}
