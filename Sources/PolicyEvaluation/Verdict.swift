/// A grade on its way down, with the reasons.
struct Verdict {
    private(set) var grade: Grade = .met
    private(set) var lacks: [String] = []

    mutating func lower(to other: Grade) { grade = min(grade, other) }

    mutating func note(_ reason: String, isSlot: Bool = false) { lacks.append(isSlot ? "no mention of \(reason)" : reason) }

    mutating func join(_ other: Verdict) {
        lower(to: other.grade)
        lacks += other.lacks
    }
}
