internal import PlumblineModel

/// Takes running headers, footers and page numbers out of the pages, so that sentences join across page breaks.
enum RunningLines {
    /// How many lines from a page's top and bottom may belong to header and footer.
    private static let reach = 8

    /// Removes the lines from `pages` and returns each distinct one once, with the page of its first appearance.
    static func take(from pages: inout [[SourceLine]]) -> [DraftBlock] {
        guard pages.count >= 2 else { return [] }
        let repeated = repeatedKeys(pages)
        let numbers = PageNumbers.lines(in: pages, reach: reach)
        var found: [DraftBlock] = []
        var seen: Set<ByteText> = []
        for (index, page) in pages.enumerated() {
            var kept: [SourceLine] = []
            for (position, line) in page.enumerated() {
                let isTop = position < reach
                let isEdge = isTop || position >= page.count - reach
                let key = key(of: line.text)
                if numbers.contains(PageNumbers.Place(page: index, line: position)) { continue }
                guard isEdge, repeated.contains(key) else {
                    kept.append(line)
                    continue
                }
                if seen.insert(key).inserted {
                    let isHeader = isTop && position * 2 < page.count
                    found.append(DraftBlock(.paragraph, line.text, page: line.page, zone: isHeader ? .runningHeader : .runningFooter))
                }
            }
            if !kept.isEmpty { kept[0].gap = .page }
            pages[index] = kept
        }
        return found
    }

    /// Keys that stand near the edge of enough pages: two in five, at least three (or both pages of two).
    private static func repeatedKeys(_ pages: [[SourceLine]]) -> Set<ByteText> {
        var pagesWithKey: [ByteText: Int] = [:]
        for page in pages {
            var keys: Set<ByteText> = []
            for (position, line) in page.enumerated() where position < reach || position >= page.count - reach {
                let key = key(of: line.text)
                if key.contains(where: \.isLetterByte) || line.text.count >= 9, MarkerReading.marker(of: line.text)?.isBullet != true {
                    keys.insert(key)
                }
            }
            for key in keys { pagesWithKey[key, default: 0] += 1 }
        }
        let used = pages.count(where: { !$0.isEmpty })
        let needed = used == 2 ? 2 : max(3, (used * 2 + 4) / 5)
        return Set(pagesWithKey.filter { $0.value >= needed && ($0.key.count >= 8 || $0.value >= 4) }.keys)
    }

    /// Lower case with each run of digits as one `#`, so that "Page 3 of 20" is the same on every page.
    static func key(of text: ByteText) -> ByteText {
        var key = ByteText()
        for byte in text {
            if byte.isASCIIDigit {
                if key.last != UInt8(ascii: "#") { key.append(UInt8(ascii: "#")) }
            } else {
                key.append(byte.asciiLowercased)
            }
        }
        return key
    }
}
