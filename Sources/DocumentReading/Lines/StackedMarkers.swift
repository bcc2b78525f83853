/// Gives markers that an extractor put on lines of their own back to their texts: a bullet above its text, and a stack of bullets
/// before or after all the texts they belong to.
enum StackedMarkers {
    static func attach(_ all: [SourceLine]) -> [SourceLine] {
        let lines = withoutStemDashes(all)
        var result: [SourceLine] = []
        var index = 0
        while index < lines.count {
            guard !lines[index].isContents, MarkerReading.isLoneMarker(lines[index].text) else {
                result.append(lines[index])
                index += 1
                continue
            }
            let stackEnd = endOfStack(lines, from: index)
            let bullets = (index..<stackEnd).filter { MarkerReading.isLoneBullet(lines[$0].text) }
            // A number at the end of a stack of bullets is the number of the heading behind the list.
            let enumerators = (index..<stackEnd).filter { !MarkerReading.isLoneBullet(lines[$0].text) }
            let isMixed = !bullets.isEmpty && !enumerators.isEmpty
            let markers = isMixed ? bullets : Array(index..<stackEnd)
            let region = region(lines, from: stackEnd, items: markers.count)
            if region.isEmpty {
                giveToLinesBefore(markers.map { lines[$0] }, &result)
            } else {
                result += give(markers.map { lines[$0] }, to: Array(lines[region]))
            }
            index = max(region.upperBound, stackEnd)
            if isMixed, index < lines.count, let number = enumerators.last, !MarkerReading.isLoneMarker(lines[index].text) {
                var heading = lines[index]
                heading.text = lines[number].text + [Byte.space] + heading.text
                heading.gap = heading.gap == .page ? .page : .blank
                result.append(heading)
                index += 1
            }
        }
        return result
    }

    /// "Staff are entitled to" + a dash of its own line belong together: that dash opens the list, it is no item's bullet.
    private static func withoutStemDashes(_ lines: [SourceLine]) -> [SourceLine] {
        var result: [SourceLine] = []
        for (index, line) in lines.enumerated() {
            let isDash = line.text == [Byte.hyphen] || line.text == [0xE2, 0x80, 0x93]
            if isDash, line.gap != .page, let last = result.last, !last.isFinished, !MarkerReading.isLoneMarker(last.text),
                index + 1 < lines.count, lines[index + 1].gap == .blank || MarkerReading.isLoneBullet(lines[index + 1].text)
            {
                result[result.count - 1].text += [Byte.space] + line.text
            } else {
                result.append(line)
                splitTrailingBullet(&result)
            }
        }
        return result
    }

    /// "The child may" with a bullet behind it: the first bullet of a stack was read into the stem's line.
    private static func splitTrailingBullet(_ lines: inout [SourceLine]) {
        guard var last = lines.last, last.text.endsWith(" \u{2022}") else { return }
        last.text.removeLast(4)
        guard !MarkerReading.isLoneMarker(last.text) else { return }
        lines[lines.count - 1] = last
        lines.append(SourceLine(ByteText("\u{2022}".utf8), page: last.page, gap: .none))
    }

    /// Markers one after the other on the same page.
    private static func endOfStack(_ lines: [SourceLine], from start: Int) -> Int {
        var end = start + 1
        while end < lines.count, lines[end].gap != .page, !lines[end].isContents, MarkerReading.isLoneMarker(lines[end].text) { end += 1 }
        return end
    }

    /// The lines that hold the texts of `items` markers: whole groups of lines until there are enough, on the same page.
    private static func region(_ lines: [SourceLine], from start: Int, items: Int) -> Range<Int> {
        var end = start
        while end < lines.count {
            let line = lines[end]
            if line.isContents || MarkerReading.isLoneMarker(line.text) || (end > start && MarkerReading.marker(of: line.text) != nil) {
                break
            }
            if line.gap == .page { break }
            if line.gap == .blank, end - start >= items { break }
            end += 1
        }
        return start..<end
    }

    /// Lines of the region, with the markers put before the lines that most look like starts of items.
    private static func give(_ markers: [SourceLine], to region: [SourceLine]) -> [SourceLine] {
        var scored: [(index: Int, score: Int)] = []
        for index in region.indices.dropFirst() {
            scored.append((index, startScore(region[index], after: region[index - 1], first: region[0])))
        }
        scored.sort { ($0.score, -$0.index) > ($1.score, -$1.index) }
        let starts = [0] + scored.prefix(markers.count - 1).map(\.index).sorted()
        var result = region
        for (marker, start) in zip(markers, starts) {
            result[start].text = marker.text + [Byte.space] + result[start].text
            if start == 0 { result[0].gap = marker.gap }
        }
        return result
    }

    private static func startScore(_ line: SourceLine, after previous: SourceLine, first: SourceLine) -> Int {
        var score = 0
        if line.gap == .blank { score += 4 }
        if LineEnd.endsItem(previous.text) { score += 4 }
        score += previous.hasRoom(for: line) ? 4 : -3
        if first.text.startsUpper { score += line.text.startsLower ? -4 : 1 }
        if line.text.startsUpper, !previous.isFinished { score += 1 }
        return score
    }

    /// Texts stand above their bullets: the last lines of the result get the markers, if there are enough of them.
    private static func giveToLinesBefore(_ markers: [SourceLine], _ result: inout [SourceLine]) {
        var start = result.count
        while start > 0, result.count - start < markers.count * 6 {
            let line = result[start - 1]
            if line.isContents || MarkerReading.marker(of: line.text) != nil || line.text.last == Byte.colon { break }
            start -= 1
            if line.gap != .none, result.count - start >= markers.count { break }
        }
        guard result.count - start >= markers.count else { return }
        let given = give(markers, to: Array(result[start...]))
        result.replaceSubrange(start..., with: given)
    }
}
