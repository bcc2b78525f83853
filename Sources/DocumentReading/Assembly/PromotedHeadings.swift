/// Many authors never use heading styles: they make a short line bold, or write it in capitals. Such a paragraph becomes a heading
/// where something longer follows it.
enum PromotedHeadings {
    static func promote(in blocks: inout [DraftBlock]) {
        var level = 0
        for index in blocks.indices {
            if let known = blocks[index].headingLevel, !blocks[index].isRunning {
                level = known
                continue
            }
            guard blocks[index].shape == .paragraph, blocks[index].zone == nil, isHeadingLike(blocks[index]),
                let next = blocks[(index + 1)...].first(where: { !$0.isRunning }), leadsTo(next)
            else { continue }
            // Below the last real heading; headings made here stand side by side.
            blocks[index].shape = .heading(level: min(level + 1, 6))
        }
    }

    private static func isHeadingLike(_ block: DraftBlock) -> Bool {
        guard HeadingShape.isPossible(block.text), !HeadingShape.isLabelled(block.text), block.text.last != Byte.colon else { return false }
        if block.isBold { return block.text.words.count <= 14 && !HeadingShape.hasVerb(block.text) }
        return HeadingShape.isStrong(block.text)
    }

    private static func leadsTo(_ next: DraftBlock) -> Bool {
        switch next.shape {
        case .paragraph: next.text.count > 60 || next.text.last == Byte.colon || next.isBold
        case .item, .cell, .heading: true
        case .title, .footnote: false
        }
    }
}
