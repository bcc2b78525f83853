internal import FoundationEssentials
internal import PlumblineModel

/// The only place that reads the clock, and only where no `--as-of` is given.
enum Today {
    static var date: CivilDate {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return CivilDate(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1) ?? CivilDate(year: 1, month: 1, day: 1)!
    }
}
