/// Where the title used up the outermost level, or a document starts at "Heading 2", the levels move up so that 1 is the outermost.
enum HeadingShift {
    static func shift(in blocks: inout [DraftBlock]) {
        let levels = blocks.filter { !$0.isRunning && $0.zone != .contents }.compactMap(\.headingLevel).filter { $0 > 0 }
        guard let outermost = levels.min(), outermost > 1 else { return }
        for index in blocks.indices {
            if case .heading(let level) = blocks[index].shape { blocks[index].shape = .heading(level: max(1, level - outermost + 1)) }
        }
    }
}
