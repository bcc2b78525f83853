extension YAMLNode {
    /// A whole number in `range`, written in digits and unquoted.
    public func integer(in range: ClosedRange<Int>, into sink: DiagnosticSink) -> Int? {
        guard let number = integer(into: sink) else { return nil }
        guard range.contains(number) else {
            let wanted =
                range.upperBound == Int.max
                ? "a whole number of at least \(range.lowerBound)" : "a whole number from \(range.lowerBound) to \(range.upperBound)"
            sink.report(YAMLCode.wrongKind, at: self, "\(called) wants \(wanted), not `\(number)`", help: "write \(wanted)")
            return nil
        }
        return number
    }

    /// Any whole number, written in digits and unquoted.
    public func integer(into sink: DiagnosticSink) -> Int? {
        guard let scalar else {
            sink.report(
                YAMLCode.wrongKind, at: self, "\(called) wants a whole number, and this is \(kind)", help: "write digits, such as `2`")
            return nil
        }
        if scalar.style == .plain, scalar.text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 }), let number = Int(scalar.text) {
            return number
        }
        if scalar.style == .quoted, Int(scalar.text) != nil {
            sink.report(
                YAMLCode.wrongKind, at: self, "\(called) wants a whole number, and `\"\(scalar.text)\"` is text",
                help: "write `\(scalar.text)` without quotes")
            return nil
        }
        sink.report(
            YAMLCode.wrongKind, at: self, "\(called) wants a whole number, not `\(scalar.text)`", help: "write digits, such as `2`")
        return nil
    }
}
