/// A number with at most four decimals and no trailing zeros, or nil where it is not finite.
func shortDecimal(_ number: Double) -> String? {
    guard number.isFinite, number.magnitude < 1e12 else { return nil }
    let tenThousandths = Int((number * 10_000).rounded())
    let digits = String(tenThousandths.magnitude % 10_000)
    var decimals = String(repeating: "0", count: 4 - digits.count) + digits
    while decimals.last == "0" { decimals.removeLast() }
    let sign = tenThousandths < 0 ? "-" : ""
    return sign + String(tenThousandths.magnitude / 10_000) + (decimals.isEmpty ? "" : "." + decimals)
}

/// Lower-case hexadecimal with at least so many digits.
func hexadecimal(_ number: UInt32, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
}

/// A share as whole parts of 100. What is proven is rounded down and what is possible is rounded up, so that rounding never flatters.
enum Percent {
    static func down(_ share: Double) -> Int { tenThousandths(share) / 100 }

    static func up(_ share: Double) -> Int { (tenThousandths(share) + 99) / 100 }

    private static func tenThousandths(_ share: Double) -> Int {
        guard share.isFinite else { return 0 }
        return Int((min(max(share, 0), 1) * 10_000).rounded())
    }
}
