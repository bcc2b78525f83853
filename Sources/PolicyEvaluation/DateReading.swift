internal import PlumblineModel
internal import TextMatching

/// A date as written: a day, or a whole month where no day is given.
struct WrittenDate {
    /// First and last day it can mean.
    var first: CivilDate
    var last: CivilDate
    var tokens: Range<Int>
}

/// Reads dates as British policies write them: `3 September 2026`, `September 2026`, `Sept 26`, `03/09/2026`, `2026-09-03`, `Autumn 2026`.
struct DateReading {
    let text: AnalysedDocument

    /// Whether a number stands in a range of tokens: without one there is no date to read.
    func mayBeDated(_ range: Range<Int>) -> Bool { range.contains { text.tokens[$0].marks.contains(.number) } }

    /// All dates of a range of tokens, none overlapping another.
    func dates(in range: Range<Int>) -> [WrittenDate] {
        var dates: [WrittenDate] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let date = numeric(at: index, range) ?? spelled(at: index, range) ?? term(at: index, range) {
                dates.append(date)
                index = date.tokens.upperBound
            } else {
                index += 1
            }
        }
        return dates
    }

    private func isWord(_ index: Int, _ range: Range<Int>, _ words: WordTable) -> Bool {
        range.contains(index) && words.contains(text.tokens[index].range, in: text.document.text)
    }

    /// A number and its count of digits, ordinal endings allowed.
    private func number(_ index: Int, _ range: Range<Int>) -> (value: Int, digits: Int)? {
        guard range.contains(index), text.tokens[index].marks.contains(.number) else { return nil }
        let word = text.tokens[index].range
        let bytes = text.document.text
        var value = 0
        var end = word.lowerBound
        while end < word.upperBound, bytes[end] >= 48, bytes[end] <= 57, end - word.lowerBound < 18 {
            value = value * 10 + Int(bytes[end] - 48)
            end += 1
        }
        guard end > word.lowerBound, end == word.upperBound || DateReading.ordinals.contains(end..<word.upperBound, in: bytes) else {
            return nil
        }
        return (value, end - word.lowerBound)
    }

    private static let ordinals = WordTable(["st", "nd", "rd", "th"])
    private static let of = WordTable(["of"])
    private static let term = WordTable(["term"])

    private func year(_ index: Int, _ range: Range<Int>) -> Int? {
        guard let (value, digits) = number(index, range) else { return nil }
        if digits == 4, (1990...2099).contains(value) { return value }
        if digits == 2, (10...49).contains(value) { return 2000 + value }
        return nil
    }

    private func month(_ index: Int, _ range: Range<Int>) -> Int? {
        guard range.contains(index),
            text.tokens[index].marks.contains(.capitalised) || text.tokens[index].end - text.tokens[index].start > 3
        else { return nil }
        return DateReading.months.place(of: text.tokens[index].range, in: text.document.text).map { $0 % 12 + 1 }
    }

    /// The months' names, then their first three letters, then "sept" where September would come.
    private static let months = {
        let names = CivilDate.monthNames.map { $0.lowercased() }
        return WordTable(names + names.map { String($0.prefix(3)) } + [String](repeating: "", count: 8) + ["sept"])
    }()

    private func separator(after index: Int, _ range: Range<Int>) -> UInt8? {
        guard range.contains(index + 1) else { return nil }
        let gap = text.document.text[Int(text.tokens[index].end)..<Int(text.tokens[index + 1].start)]
        guard gap.count == 1, let byte = gap.first, [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(byte) else {
            return nil
        }
        return byte
    }

    private func numeric(at index: Int, _ range: Range<Int>) -> WrittenDate? {
        guard let first = number(index, range), let second = number(index + 1, range), let third = number(index + 2, range),
            let mark = separator(after: index, range), separator(after: index + 1, range) == mark
        else { return nil }
        let date =
            first.digits == 4
            ? CivilDate(year: first.value, month: second.value, day: third.value)
            : CivilDate(year: third.digits == 2 ? 2000 + third.value : third.value, month: second.value, day: first.value)
        return date.map { WrittenDate(first: $0, last: $0, tokens: index..<(index + 3)) }
    }

    private func spelled(at index: Int, _ range: Range<Int>) -> WrittenDate? {
        if let day = number(index, range), (1...31).contains(day.value), day.digits <= 2 {
            // "3rd of September 2026" and "3 September 2026"
            let at = isWord(index + 1, range, DateReading.of) ? index + 2 : index + 1
            if let month = month(at, range), let year = year(at + 1, range), let date = CivilDate(year: year, month: month, day: day.value)
            {
                return WrittenDate(first: date, last: date, tokens: index..<(at + 2))
            }
        }
        guard let month = month(index, range) else { return nil }
        if let day = number(index + 1, range), (1...31).contains(day.value), let year = number(index + 2, range), year.digits == 4,
            let date = CivilDate(year: year.value, month: month, day: day.value)
        {
            return WrittenDate(first: date, last: date, tokens: index..<(index + 3))
        }
        // "31 February 2026" is no date, and not February either
        let followsDay = number(index - 1, range).map { (1...31).contains($0.value) && $0.digits <= 2 } ?? false
        guard !followsDay, let year = year(index + 1, range) else { return nil }
        return whole(year: year, months: month...month, tokens: index..<(index + 2))
    }

    /// School terms: autumn to December, spring to Easter, summer to August.
    private func term(at index: Int, _ range: Range<Int>) -> WrittenDate? {
        guard let term = DateReading.terms.place(of: text.tokens[index].range, in: text.document.text) else { return nil }
        let months = [9...12, 1...4, 4...8][term]
        let at = isWord(index + 1, range, DateReading.term) ? index + 2 : index + 1
        guard let year = year(at, range), year >= 2000 else { return nil }
        return whole(year: year, months: months, tokens: index..<(at + 1))
    }

    private static let terms = WordTable(["autumn", "spring", "summer"])

    private func whole(year: Int, months: ClosedRange<Int>, tokens: Range<Int>) -> WrittenDate? {
        guard let first = CivilDate(year: year, month: months.lowerBound, day: 1),
            let last = CivilDate(year: year, month: months.upperBound, day: CivilDate.daysInMonth(year: year, month: months.upperBound))
        else { return nil }
        return WrittenDate(first: first, last: last, tokens: tokens)
    }
}
