internal import ArgumentParser
internal import PlumblineModel

/// Reads the day of `--as-of`.
func dayArgument(_ text: String) throws -> CivilDate {
    guard let day = CivilDate(iso: text) else { throw ValidationError("`\(text)` is no day; write it as YYYY-MM-DD, such as 2026-09-01") }
    return day
}
