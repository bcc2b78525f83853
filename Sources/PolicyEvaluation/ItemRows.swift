/// Which items of a list each of several sentences mentions: a row of bits for each sentence.
struct ItemRows {
    private let rowLength: Int
    private var bits: [UInt64] = []
    /// Row of each sentence that has one.
    private var rows: [Int: Int] = [:]

    init(items: Int) {
        rowLength = (items + 63) / 64
    }

    var isEmpty: Bool { rows.isEmpty }

    mutating func add(_ item: Int, ofSentence sentence: Int) {
        let row = rows[sentence] ?? rows.count
        if row == rows.count {
            rows[sentence] = row
            bits += repeatElement(0, count: rowLength)
        }
        bits[row * rowLength + item >> 6] |= 1 << UInt64(item & 63)
    }

    /// The items of a sentence as words of bits; nil where it mentions none.
    func items(ofSentence sentence: Int) -> ArraySlice<UInt64>? {
        rows[sentence].map { bits[$0 * rowLength..<($0 + 1) * rowLength] }
    }
}

/// A set of items of a list, a bit each.
struct ItemSet {
    private var words: [UInt64]

    init(items: Int) {
        words = [UInt64](repeating: 0, count: (items + 63) / 64)
    }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    func contains(_ item: Int) -> Bool { words[item >> 6] & (1 << UInt64(item & 63)) != 0 }

    /// Adds a row of `ItemRows` and says whether that brought anything new.
    mutating func add(_ row: ArraySlice<UInt64>) -> Bool {
        var isNew = false
        for (index, word) in row.enumerated() {
            isNew = isNew || word & ~words[index] != 0
            words[index] |= word
        }
        return isNew
    }
}
