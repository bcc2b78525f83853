/// Gives headings their levels: by their number, by the size of their type, by capitals.
struct HeadingLevels {
    private let sizes: [Int]
    private let hasNumbers: Bool
    private let hasCapitals: Bool
    private var numberedSize: Int?

    init(_ headings: [LineGroup], _ texts: [ByteText]) {
        var counts: [Int: Int] = [:]
        for heading in headings {
            if let height = heading.height { counts[HeadingLevels.step(height), default: 0] += 1 }
        }
        sizes = counts.keys.sorted(by: >)
        hasNumbers = headings.count(where: { $0.marker?.numberDepth == 1 }) >= 3
        hasCapitals = texts.count(where: { HeadingShape.isCapitals($0) }) >= 2
        numberedSize = headings.first(where: { $0.marker?.numberDepth == 1 })?.height.map(HeadingLevels.step)
    }

    func level(of heading: LineGroup, _ text: ByteText) -> Int {
        if let depth = heading.marker?.numberDepth { return min(depth, 6) }
        if HeadingShape.isNamedPart(text) { return 1 }
        if hasNumbers {
            // Set as large as the numbered headings: their equal; smaller: below them.
            guard let size = heading.height.map(HeadingLevels.step), let numberedSize else {
                return HeadingShape.isCapitals(text) ? 1 : 2
            }
            return size > numberedSize || HeadingShape.isCapitals(text) ? 1 : 2
        }
        if let size = heading.height.map(HeadingLevels.step), sizes.count > 1, let rank = sizes.firstIndex(of: size) {
            return HeadingShape.isCapitals(text) && rank > 0 ? min(rank, 2) : min(rank + 1, 3)
        }
        return hasCapitals && !HeadingShape.isCapitals(text) ? 2 : 1
    }

    /// Half points: printers' rounding must not make two sizes of one.
    private static func step(_ height: Double) -> Int { Int((height * 2).rounded()) }
}
