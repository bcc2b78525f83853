/// Puts hard-wrapped lines together into blocks.
enum LineGrouping {
    static func group(_ lines: [SourceLine], isUnwrapped: Bool) -> [LineGroup] {
        var groups: [LineGroup] = []
        var series = MarkerSeries()
        for line in lines {
            let marker = line.isContents ? nil : series.accept(MarkerReading.marker(of: line.text), on: line, after: groups.last)
            // The last group is passed, not held: a held copy would make each append copy all of its lines.
            if marker == nil, !isUnwrapped, continues(groups.last, with: line) {
                groups[groups.count - 1].lines.append(line)
            } else {
                groups.append(LineGroup(lines: [line], marker: marker))
            }
        }
        return groups
    }

    /// No paragraph that people write has more lines.
    private static let mostLines = 500

    private static func continues(_ group: LineGroup?, with line: SourceLine) -> Bool {
        guard let group, let last = group.lines.last, !line.isContents, !last.isContents, group.lines.count < mostLines else {
            return false
        }
        if differInSize(last, line) || isOutdented(line, group) { return false }
        switch line.gap {
        case .blank:
            // A blank line inside a sentence: the extractor changed blocks in the middle of it.
            return !LineEnd.endsItem(last.text) && line.text.startsLower && !last.hasRoom(for: line, share: 0.75)
        case .page:
            if LineEnd.endsItem(last.text) { return false }
            if line.text.startsLower { return last.text.count > 30 || last.text.last == UInt8(ascii: ",") }
            return !last.hasRoom(for: line, share: 0.85) && !HeadingShape.isStrong(line.text)
        case .none:
            let hasRoom = last.hasRoom(for: line)
            if last.text.last == Byte.colon { return line.text.startsLower && !hasRoom }
            if LineEnd.endsItem(last.text) { return !hasRoom }
            if endsOpen(last.text), last.text.last != UInt8(ascii: ",") { return true }
            if HeadingShape.isStrong(line.text) { return false }
            if HeadingShape.isLabelled(last.text), line.text.count == 4, line.text.allSatisfy(\.isASCIIDigit) { return true }
            if group.lines.count == 1, HeadingShape.isCapitals(last.text) { return HeadingShape.isCapitals(line.text) }
            return line.text.startsLower || !last.hasRoom(for: line, share: 0.8) || endsOpen(last.text)
        }
    }

    /// Ends in a comma or in a word that cannot end a line of its own.
    private static func endsOpen(_ text: ByteText) -> Bool {
        if text.last == UInt8(ascii: ",") || text.last == UInt8(ascii: "&") { return true }
        let word = text.lastWord.asciiLowercased.asString
        return ["and", "or", "of", "the", "to", "for", "with", "in", "by", "a", "an", "on", "from", "that", "your", "our"].contains(word)
    }

    /// Behind an item whose last line is not full, a line at the left of the item's text is no part of it.
    private static func isOutdented(_ line: SourceLine, _ group: LineGroup) -> Bool {
        guard group.marker != nil, line.text.startsUpper, let first = group.lines.first?.geometry, let own = line.geometry,
            let last = group.lines.last
        else { return false }
        return own.left + 8 < first.textLeft && (line.gap != .none || last.hasRoom(for: line, share: 0.97))
    }

    /// Another size of type, or bold beside regular where the height changes too.
    private static func differInSize(_ one: SourceLine, _ other: SourceLine) -> Bool {
        guard let left = one.geometry, let right = other.geometry, let first = left.size, let second = right.size else { return false }
        let ratio = max(first, second) / min(first, second)
        let heights = max(left.height, right.height) / max(min(left.height, right.height), 0.1)
        return ratio > 1.16 || ratio > 1.045 && heights > 1.09 && (one.text.count < 70 || other.text.count < 70)
    }
}
