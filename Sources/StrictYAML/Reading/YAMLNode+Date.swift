public import PlumblineModel

extension YAMLNode {
    /// A day written `YYYY-MM-DD` that the calendar has.
    public func date(into sink: DiagnosticSink) -> CivilDate? {
        guard let scalar else {
            sink.report(YAMLCode.notADate, at: self, "\(called) wants a date, and this is \(kind)", help: "write the day as `YYYY-MM-DD`")
            return nil
        }
        if let date = CivilDate(iso: scalar.text) { return date }
        if looksLikeISODate(scalar.text) {
            sink.report(YAMLCode.notADate, at: self, "`\(scalar.text)` is not a day of the calendar", help: "correct the month or the day")
        } else {
            sink.report(YAMLCode.notADate, at: self, "`\(scalar.text)` is not a date", help: "write the day as `YYYY-MM-DD`")
        }
        return nil
    }
}

private func looksLikeISODate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 else { return false }
    return bytes.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7 ? byte == UInt8(ascii: "-") : (48...57).contains(byte)
    }
}
