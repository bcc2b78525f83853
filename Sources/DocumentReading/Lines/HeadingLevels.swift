/// Gives headings their levels: by their number, by the size of their type, by capitals.
struct HeadingLevels {
    private let sizes: [Int]
    private let hasNumbers: Bool
    private let hasCapitals: Bool
    private let bodySize: Double?
    private var numberedSize: Int?

    init(_ headings: [LineGroup], _ texts: [ByteText], bodySize: Double?) {
        self.bodySize = bodySize
        sizes = Set(headings.compactMap { HeadingLevels.step($0, bodySize) }).sorted(by: >)
        hasNumbers = headings.count(where: { $0.marker?.numberDepth == 1 }) >= 3
        hasCapitals = texts.count(where: { HeadingShape.isCapitals($0) }) >= 2
        numberedSize = headings.first(where: { $0.marker?.numberDepth == 1 }).flatMap { HeadingLevels.step($0, bodySize) }
    }

    func level(of heading: LineGroup, _ text: ByteText) -> Int {
        if let depth = heading.marker?.numberDepth { return min(depth, 6) }
        if HeadingShape.isNamedPart(text) { return 1 }
        if hasNumbers {
            // Set as large as the numbered headings: their equal; smaller: below them.
            guard let size = HeadingLevels.step(heading, bodySize), let numberedSize else {
                return HeadingShape.isCapitals(text) ? 1 : 2
            }
            return size > numberedSize || HeadingShape.isCapitals(text) ? 1 : 2
        }
        if let size = HeadingLevels.step(heading, bodySize), sizes.count > 1, let rank = sizes.firstIndex(of: size) {
            return HeadingShape.isCapitals(text) && rank > 0 ? min(rank, 2) : min(rank + 1, 3)
        }
        return hasCapitals && !HeadingShape.isCapitals(text) ? 2 : 1
    }

    /// Sizes in four steps above the body's: the estimate is too rough for finer ones.
    private static func step(_ heading: LineGroup, _ bodySize: Double?) -> Int? {
        guard let bodySize, let size = heading.size else { return nil }
        let ratio = size / bodySize
        return ratio >= 1.7 ? 3 : ratio >= 1.35 ? 2 : ratio >= 1.14 ? 1 : 0
    }
}
