/// The candidate a person most likely meant by `word`, or nil where none is near: at most one slip in three letters.
///
/// Of candidates equally near the first in order wins, so the answer does not depend on how a set happens to be arranged.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let folded = fold(word)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        let distance = editDistance(folded, fold(candidate))
        let allowed = max(1, max(folded.count, candidate.utf8.count) / 3)
        guard distance <= allowed, best.map({ distance < $0.distance }) ?? true else { continue }
        best = (candidate, distance)
    }
    return best?.candidate
}

/// `all-of`, `all_of` and `All of` are one word to a person.
private func fold(_ word: String) -> [UInt8] {
    word.lowercased().utf8.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") ? UInt8(ascii: "_") : $0 }
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other (optimal string alignment).
func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    if left.isEmpty || right.isEmpty { return left.count + right.count }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, byte) in left.enumerated() {
        var current = [row + 1]
        for (column, other) in right.enumerated() {
            var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (byte == other ? 0 : 1))
            if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current.append(cost)
        }
        (beforeLast, last) = (last, current)
    }
    return last[right.count]
}
