internal import PlumblineModel

/// Marks the lines of a contents list: after a line "Contents", and wherever dot leaders run to a page number.
enum ContentsLists {
    static func mark(_ lines: inout [SourceLine]) {
        for index in lines.indices where hasLeader(lines[index].text) { lines[index].isContents = true }
        let keys = lines.map { key($0.text) }
        var lastPlace: [ByteText: Int] = [:]
        for (index, key) in keys.enumerated() where key.count >= 4 { lastPlace[key] = index }
        var index = 0
        while index < lines.count {
            guard ZoneLexicon.isContentsName(lines[index].text), let end = end(after: index, lines, keys, lastPlace) else {
                index += 1
                continue
            }
            for entry in index...end { lines[entry].isContents = true }
            // A second "Contents" is a cell or a heading about something else.
            return
        }
    }

    /// The last entry of the list below `heading`, or nil where nothing there looks like a contents list.
    private static func end(after heading: Int, _ lines: [SourceLine], _ keys: [ByteText], _ lastPlace: [ByteText: Int]) -> Int? {
        var entries: Set<ByteText> = []
        var lastHit = heading
        var hits = 0
        var misses = 0
        var marker: Marker?
        var index = heading + 1
        while index < lines.count, misses < 6 {
            let line = lines[index]
            if MarkerReading.isLoneMarker(line.text) || PageNumbers.number(in: line.text) != nil {
                if misses == 0 { lastHit = index }
                index += 1
                continue
            }
            if entries.contains(keys[index]), hits >= 3 { break }
            if isProse(line) { break }
            let recurs = keys[index].count >= 4 && (lastPlace[keys[index]] ?? 0) > index + 1
            let own = MarkerReading.marker(of: line.text)
            let isNext = own.map { marker?.isFollowed(by: $0) ?? false } ?? false
            if own?.numberDepth != nil { marker = own }
            if recurs || isNext || HeadingShape.isNamedPart(line.text) || hasLeader(line.text) || endsInPageNumber(line.text) {
                hits += 1
                misses = 0
                lastHit = index
            } else {
                // A line may be the second half of a long entry, or an entry whose heading is worded otherwise.
                if line.gap == .page, hits >= 3 { break }
                misses += 1
            }
            entries.insert(keys[index])
            index += 1
        }
        return hits >= 3 ? lastHit : nil
    }

    private static func isProse(_ line: SourceLine) -> Bool {
        line.text.count > 110 || (line.text.last == Byte.period && !hasLeader(line.text) && line.text.count > 40)
    }

    /// `Introduction ........ 4`, with full stops, ellipses or spaced stops.
    static func hasLeader(_ text: ByteText) -> Bool {
        guard endsInPageNumber(text) || text.last == Byte.period else { return false }
        var run = 0
        for byte in text {
            if byte == Byte.period {
                run += 1
            } else if byte != Byte.space {
                if run >= 4, byte.isASCIIDigit { return true }
                run = 0
            }
        }
        return text.firstOccurrence(of: "\u{2026}\u{2026}") != nil && endsInPageNumber(text)
    }

    /// Ends in a space and a number below 300: `Legal framework 12`.
    static func endsInPageNumber(_ text: ByteText) -> Bool {
        guard let last = text.words.last, last.count <= 3, text.words.count >= 2 else { return false }
        let digits = last.drop(while: { $0 == Byte.period || $0 == UInt8(ascii: "p") })
        return !digits.isEmpty && digits.allSatisfy(\.isASCIIDigit)
    }

    /// Letters only, in lower case: "7. Confidentiality .... 9" and "7 CONFIDENTIALITY" are the same entry.
    static func key(_ text: ByteText) -> ByteText {
        var key = ByteText()
        for byte in MarkerReading.marker(of: text).map({ ByteText(text[$0.length...]) }) ?? text where byte.isLetterByte {
            key.append(byte.asciiLowercased)
        }
        return key
    }
}
