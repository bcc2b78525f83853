/// A promised time limit as a value: "at once", "the same day", "5 school days".
public enum TimeLimit: Sendable, Hashable {
    case atOnce
    /// By the end of the day on which it becomes known; of the school or working day where the text says so.
    case sameDay
    case span(Int, Unit)

    /// Raw values are the singular as rules and reports write it.
    public enum Unit: String, Sendable, Equatable, CaseIterable {
        case hour
        case schoolDay = "school day"
        case workingDay = "working day"
        case calendarDay = "calendar day"
        /// A bare "day" of a text, which may mean any of the three.
        case day
        case week, month
        case halfTerm = "half term"
        case term, year

        public var plural: String { self == .halfTerm ? "half terms" : rawValue + "s" }
    }

    /// As people say it.
    public var spoken: String {
        switch self {
        case .atOnce: "at once"
        case .sameDay: "the same day"
        case .span(let count, let unit): "\(count) \(count == 1 ? unit.rawValue : unit.plural)"
        }
    }

    /// Whether a text leaves open which days it counts.
    public var isVague: Bool {
        if case .span(_, .day) = self { true } else { false }
    }

    /// Whether whoever keeps this promise keeps the limit too, whenever the time starts to run.
    ///
    /// Units of one family are compared by count; across families the longest this can take (bank holidays, weekends, school holidays) is held
    /// against the shortest the limit can be. A bare "day" is read as a school day, the longest it can mean.
    public func keeps(_ limit: TimeLimit) -> Bool {
        switch (self, limit) {
        case (.atOnce, _), (.sameDay, .sameDay): return true
        case (.sameDay, .span(let count, .hour)): return count >= 24
        case (.sameDay, .span): return true
        case (_, .atOnce), (.span, .sameDay): return false
        case (.span(let count, let unit), .span(let most, let limitUnit)):
            let (own, other) = (unit == .day ? Unit.schoolDay : unit, limitUnit == .day ? Unit.calendarDay : limitUnit)
            if let comparable = TimeLimit.inOneUnit(count, own, most, other) { return comparable.own <= comparable.limit }
            return TimeLimit.longest(count, own) <= TimeLimit.shortest(most, other)
        }
    }

    /// Both as counts of one unit, where neither holidays nor weekends come between.
    private static func inOneUnit(_ count: Int, _ own: Unit, _ most: Int, _ limit: Unit) -> (own: Int, limit: Int)? {
        func months(_ unit: Unit) -> Int? { unit == .month ? 1 : unit == .year ? 12 : nil }
        func halfTerms(_ unit: Unit) -> Int? { unit == .halfTerm ? 1 : unit == .term ? 2 : nil }
        if own == limit { return (count, most) }
        if let one = months(own), let other = months(limit) { return (count * one, most * other) }
        if let one = halfTerms(own), let other = halfTerms(limit) { return (count * one, most * other) }
        switch (own, limit) {
        case (.hour, .schoolDay), (.hour, .workingDay), (.hour, .calendarDay): return (count, most * 24)
        // every school day is a working day, every working day a day: the rarer the days counted, the later the end
        case (.workingDay, .schoolDay), (.calendarDay, .workingDay), (.calendarDay, .schoolDay): return (count, most)
        default: return nil
        }
    }

    /// Calendar days it can take at most.
    private static func longest(_ count: Int, _ unit: Unit) -> Int {
        switch unit {
        case .hour: (count + 23) / 24
        case .calendarDay: count
        // weekends, and the four days of Easter or Christmas
        case .workingDay: count + 2 * ((count + 4) / 5) + 4
        // the summer holidays
        case .schoolDay, .day: count + 2 * ((count + 4) / 5) + 46
        case .week: 7 * count
        case .month: 31 * count
        case .halfTerm: 95 * count
        case .term: 155 * count
        case .year: 366 * count
        }
    }

    /// Calendar days it takes at least.
    private static func shortest(_ count: Int, _ unit: Unit) -> Int {
        switch unit {
        case .hour: count / 24
        case .calendarDay: count
        case .workingDay, .schoolDay, .day: count + 2 * (count / 5)
        case .week: 7 * count
        case .month: count * 365 / 12 - 2
        case .halfTerm: 25 * count
        case .term: 55 * count
        case .year: 365 * count
        }
    }
}
