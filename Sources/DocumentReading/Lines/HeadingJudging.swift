/// Decides which groups of lines are headings. Strong signs are a number, capitals, "Appendix …" and larger type; a short line
/// without any of them is one only where it stands between finished text and longer text.
struct HeadingJudging {
    private let groups: [LineGroup]
    private let isUnwrapped: Bool
    let texts: [ByteText]
    /// What the contents list names: such a line is a heading wherever it stands free.
    private let listed: Set<ByteText>
    /// Size and height of the type most of the text is set in.
    let bodySize: Double?
    let bodyHeight: Double?

    init(_ groups: [LineGroup], _ vocabulary: Vocabulary, isUnwrapped: Bool) {
        self.groups = groups
        self.isUnwrapped = isUnwrapped
        texts = groups.map { $0.wholeText(vocabulary) }
        listed = Set(groups.filter(\.isContents).map { ContentsLists.key($0.wholeText(vocabulary)) }.filter { $0.count >= 6 })
        let geometries = groups.flatMap { group in group.lines.compactMap { line in line.geometry.map { ($0, line.text.count) } } }
        bodySize = HeadingJudging.usual(geometries.compactMap { geometry, count in geometry.size.map { ($0, count) } }, step: 0.2)
        bodyHeight = HeadingJudging.usual(geometries.map { ($0.height, $1) }, step: 0.25)
    }

    /// The value that most characters have, in steps.
    private static func usual(_ values: [(value: Double, count: Int)], step: Double) -> Double? {
        var counts: [Int: Int] = [:]
        for (value, count) in values { counts[Int((min(value, 1000) / step).rounded()), default: 0] += count }
        return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }.map { Double($0.key) * step }
    }

    /// For each group whether it is a heading.
    func judge() -> [Bool] {
        var verdicts: [Bool] = []
        verdicts.reserveCapacity(groups.count)
        for index in groups.indices { verdicts.append(isHeading(index, after: verdicts.last ?? false)) }
        return verdicts
    }

    private func isHeading(_ index: Int, after isHeadingBefore: Bool) -> Bool {
        let group = groups[index]
        guard !group.isContents, group.marker?.isBullet != true, group.lines.count <= 3, !group.hasNeighbour else { return false }
        let text = texts[index]
        guard HeadingShape.isPossible(text), !isMidSentence(index) else { return false }
        if listed.contains(ContentsLists.key(text)), group.gap != .none || isLarge(index) { return true }
        if group.marker != nil { return isNumberedHeading(index) }
        if HeadingShape.isLabelled(text) { return false }
        if text.last == Byte.colon, nextIsItem(index) { return false }
        if HeadingShape.isNamedPart(text) || group.gap != .none && ZoneLexicon.namesSection(text) { return true }
        if HeadingShape.isCapitals(text) { return isLarge(index) || !isInShortRun(index, after: isHeadingBefore) }
        if isLarge(index), text.words.count <= 14, !HeadingShape.hasVerb(text) { return true }
        return !isInShortRun(index, after: isHeadingBefore) && isPlainHeading(index)
    }

    /// Set larger than the body, or in bold of another height.
    private func isLarge(_ index: Int) -> Bool {
        guard let bodySize, let bodyHeight, let size = groups[index].size, let height = groups[index].height else { return false }
        return size >= bodySize * 1.14 || size >= bodySize * 1.035 && height >= bodyHeight * 1.12
    }

    /// `7.2 Title` or `3. Title`; not an item of a list of short numbered items, nor a numbered clause.
    private func isNumberedHeading(_ index: Int) -> Bool {
        let group = groups[index]
        guard let marker = group.marker, let depth = marker.numberDepth else { return isLarge(index) && group.gap != .none }
        let text = texts[index]
        let words = text.words.count - 1
        guard words >= 1, words <= 14, text.last != Byte.colon || words <= 6, !HeadingShape.hasVerb(text) else { return false }
        guard let body = text.words.dropFirst().first, body.first?.isASCIIUpper ?? false else { return false }
        if isLarge(index) || depth > 1 { return !isSibling(index - 1, index) || !isSibling(index, index + 1) || isLarge(index) }
        return !isSibling(index, index + 1) && !isSibling(index - 1, index)
    }

    /// Two neighbouring groups are items of one numbered list.
    private func isSibling(_ one: Int, _ other: Int) -> Bool {
        guard groups.indices.contains(one), groups.indices.contains(other), let left = groups[one].marker, let right = groups[other].marker
        else { return false }
        return left.isFollowed(by: right)
    }

    /// A short line with nothing but its place to show for it.
    private func isPlainHeading(_ index: Int) -> Bool {
        let text = texts[index]
        guard text.words.count <= 10, text.count <= 80, groups[index].lines.count == 1, text.startsUpper || text.last == UInt8(ascii: "?"),
            index + 1 < groups.count
        else { return false }
        if HeadingShape.hasVerb(text), text.last != Byte.colon { return false }
        let next = groups[index + 1]
        if next.isContents || index > 0 && texts[index - 1].last == Byte.colon && groups[index].gap == .none { return false }
        if isUnwrapped, isShort(index + 1) { return true }
        return next.isLong || next.marker != nil || next.gap == .none && next.isFinished
    }

    /// The block before is not finished and this one goes on in the same breath.
    private func isMidSentence(_ index: Int) -> Bool {
        guard index > 0, groups[index].gap == .none, groups[index].marker == nil else { return false }
        let before = groups[index - 1]
        return !before.isFinished && before.isLong && !before.isContents && before.marker == nil && !LineEnd.endsItem(before.lastText)
    }

    private func nextIsItem(_ index: Int) -> Bool {
        guard index + 1 < groups.count, let marker = groups[index + 1].marker else { return false }
        return marker.isBullet || marker.numberDepth == nil || marker.numberDepth == 1
    }

    /// One of several short lines one after the other: a contact list, a table's cells, an address.
    private func isInShortRun(_ index: Int, after isHeadingBefore: Bool) -> Bool {
        let isShortBefore = index > 0 && !isHeadingBefore && isShort(index - 1)
        let isShortAfter = index + 1 < groups.count && isShort(index + 1)
        if isUnwrapped, !isShortBefore, isShortAfter, index + 2 < groups.count {
            // On web pages a heading often stands right above the first heading below it.
            return isShort(index + 2) || HeadingShape.isLabelled(texts[index + 1])
        }
        return isShortBefore || isShortAfter
    }

    private func isShort(_ index: Int) -> Bool {
        let group = groups[index]
        return group.marker == nil && !group.isContents && !group.isLong && !group.isFinished && !isLarge(index)
            && !HeadingShape.isNamedPart(texts[index]) && !HeadingShape.isCapitals(texts[index])
    }
}
