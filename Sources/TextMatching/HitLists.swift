/// Hits grouped by list: those of list n are `hits[offsets[n]..<offsets[n + 1]]`.
struct HitLists {
    var hits: [TermHit]
    var offsets: [Int32]

    subscript(list: Int) -> ArraySlice<TermHit> { hits[range(list)] }

    /// Places of a list in `hits`.
    func range(_ list: Int) -> Range<Int> { Int(offsets[list])..<Int(offsets[list + 1]) }

    /// The first place in `range`, whose hits are in order, with a hit that starts at or after a token.
    func firstIndex(atOrAfter token: Int, in range: Range<Int>) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].start < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func isEmpty(_ list: Int) -> Bool { offsets[list] == offsets[list + 1] }

    init() {
        hits = []
        offsets = [0]
    }

    /// Groups `count` hits by list, each list in the order of their coming (a counting sort).
    /// - Parameter hit: list and hit of a number below `count`.
    @inline(__always)
    init(lists: Int, count: Int, list: (Int) -> Int, hit: (Int) -> TermHit) {
        var offsets = [Int32](repeating: 0, count: lists + 1)
        for number in 0..<count { offsets[list(number) + 1] += 1 }
        for list in 0..<lists { offsets[list + 1] += offsets[list] }
        var next = offsets
        hits = [TermHit](unsafeUninitializedCapacity: count) { hits, initialised in
            for number in 0..<count {
                let list = list(number)
                hits.initializeElement(at: Int(next[list]), to: hit(number))
                next[list] += 1
            }
            initialised = count
        }
        self.offsets = offsets
    }

    /// Ends the current list with the hits added last.
    mutating func endList() { offsets.append(Int32(hits.count)) }

    /// The hits of the current list that lie inside none of `blocking` stay, in order.
    /// - Parameter begin: where the current list begins in `hits`.
    mutating func removeCovered(from begin: Int, by blocking: [TermHit]) {
        guard !blocking.isEmpty, begin < hits.count else { return }
        let blocking = blocking.sorted(by: TermHit.isBefore)
        let longest = blocking.reduce(0) { max($0, $1.end - $1.start) }
        var kept = begin
        for place in begin..<hits.count where !HitLists.isCovered(hits[place], by: blocking, longest: longest) {
            hits[kept] = hits[place]
            kept += 1
        }
        hits.removeLast(hits.count - kept)
    }

    /// - Parameter blocking: in order; none longer than `longest` tokens.
    private static func isCovered(_ hit: TermHit, by blocking: [TermHit], longest: Int) -> Bool {
        var low = 0
        var high = blocking.count
        while low < high {
            let middle = (low + high) / 2
            if blocking[middle].start <= hit.start - longest { low = middle + 1 } else { high = middle }
        }
        while low < blocking.count, blocking[low].start <= hit.start {
            if hit.end <= blocking[low].end { return true }
            low += 1
        }
        return false
    }

    /// Sorts the hits from `begin` on, which are nearly in order: phrases come by their last token, phrases with gaps after all others.
    mutating func sortInsertions(from begin: Int) {
        var index = begin + 1
        while index < hits.count {
            let hit = hits[index]
            if hit.start + 64 < hits[index - 1].start {
                hits[begin...].sort(by: TermHit.isBefore)
                return
            }
            var place = index
            while place > begin, TermHit.isBefore(hit, hits[place - 1]) {
                hits[place] = hits[place - 1]
                place -= 1
            }
            hits[place] = hit
            index += 1
        }
    }
}
