/// How deep each list item stands: by its indent where the extractor knows it, else by the kind of its marker.
struct ItemDepths {
    private var open: [(marker: Marker, left: Double?)] = []
    /// A paragraph stood between: the next item goes on with an open list only where it is of an open kind.
    private var isPaused = false

    mutating func reset() {
        open = []
        isPaused = false
    }

    mutating func pause() { isPaused = true }

    mutating func depth(of marker: Marker, left: Double?) -> Int {
        if isPaused {
            isPaused = false
            open = []
        }
        if let place = open.lastIndex(where: { ItemDepths.isSameLevel($0, marker, left) }) {
            open.removeLast(open.count - place)
        } else if let left {
            // Indents decide between a list inside the list and a new kind of marker at the same place.
            open.removeAll { ($0.left ?? left) >= left - 3 }
        }
        open.append((marker, left))
        return min(open.count, 6)
    }

    private static func isSameLevel(_ item: (marker: Marker, left: Double?), _ marker: Marker, _ left: Double?) -> Bool {
        if let one = item.left, let other = left { return abs(one - other) <= 3 }
        switch (item.marker.kind, marker.kind) {
        case (.bullet(let one), .bullet(let other)): return one == other
        case (.number(let one), .number(let other)): return one.count == other.count
        case (.letter, .letter), (.roman, .roman): return true
        default: return item.marker.isFollowed(by: marker)
        }
    }
}
