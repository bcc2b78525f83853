/// A grade on its way down, with the reasons.
struct Verdict {
    private(set) var grade: Grade = .met
    private(set) var lacks: [String] = []
    /// Whether the reasons are wanted in words; a place is first judged without.
    let withReasons: Bool

    init(withReasons: Bool) {
        self.withReasons = withReasons
    }

    /// Whether nothing further can change it: no grade is lower, and the reasons are not wanted.
    var isSettled: Bool { grade == .nothing && !withReasons }

    mutating func lower(to other: Grade) { grade = min(grade, other) }

    mutating func note(_ reason: @autoclosure () -> String, isSlot: Bool = false) {
        if withReasons { lacks.append(isSlot ? "no mention of \(reason())" : reason()) }
    }

    mutating func join(_ other: Verdict) {
        lower(to: other.grade)
        lacks += other.lacks
    }
}
