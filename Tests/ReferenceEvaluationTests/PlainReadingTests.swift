import PlumblineModel
import Testing

@testable import PolicyEvaluation
@testable import TextMatching

/// Names and dates are read from bytes; here they are read from strings, letter by letter.
struct PlainReadingTests {
    @Test(arguments: Pack.schools)
    func datesAreReadAlike(_ school: String) async throws {
        for document in try await Pack.documents(of: school).documents {
            let text = Pack.engine.analyse(document)
            for sentence in text.sentences {
                let fast = DateReading(text: text).dates(in: sentence.tokens).map { "\($0.first) \($0.last) \($0.tokens)" }
                #expect(
                    fast == PlainDates(text: text).dates(in: sentence.tokens), "\(text.document.string(text.bytes(of: sentence.tokens)))")
            }
        }
    }

    @Test(arguments: [
        "3 September 2026", "3rd of September 26", "Sept 2026", "may 2026", "May 26", "31/02/2026", "1.2.26", "2026-09-03",
        "Autumn term 2026",
        "summer 1999", "the 5th", "sept 4 2027", "12345678901234567890 May 2026", "5th5 June 2026",
    ])
    func oddDatesAreReadAlike(_ written: String) throws {
        let text = Pack.engine.analyse(try Pack.read("Reviewed on \(written) by us."))
        let all = 0..<text.tokens.count
        #expect(
            DateReading(text: text).dates(in: all).map { "\($0.first) \($0.last) \($0.tokens)" } == PlainDates(text: text).dates(in: all))
    }
}

/// Dates as policies write them, by strings.
private struct PlainDates {
    let text: AnalysedDocument

    func dates(in range: Range<Int>) -> [String] {
        var found: [String] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let words = (index..<min(index + 5, range.upperBound)).map { text.document.string(text.tokens[$0].range).lowercased() }
            let before = index > range.lowerBound ? text.document.string(text.tokens[index - 1].range).lowercased() : ""
            if let (first, last, count) = date(words, index, before) {
                found.append("\(first) \(last) \(index..<index + count)")
                index += count
            } else {
                index += 1
            }
        }
        return found
    }

    private func date(_ words: [String], _ index: Int, _ before: String) -> (CivilDate, CivilDate, Int)? {
        numeric(words, index) ?? spelled(words, index, before) ?? term(words)
    }

    private func number(_ word: String?) -> (value: Int, digits: Int)? {
        guard let word else { return nil }
        let digits = word.prefix { $0 >= "0" && $0 <= "9" }
        guard let value = Int(digits), ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else { return nil }
        return (value, digits.count)
    }

    private func year(_ word: String?) -> Int? {
        guard let (value, digits) = number(word) else { return nil }
        if digits == 4, value >= 1990, value <= 2099 { return value }
        return digits == 2 && value >= 10 && value <= 49 ? 2000 + value : nil
    }

    private func month(_ word: String?, _ index: Int) -> Int? {
        guard let word, index < text.tokens.count, text.tokens[index].marks.contains(.capitalised) || word.utf8.count > 3 else {
            return nil
        }
        if word == "sept" { return 9 }
        return CivilDate.monthNames.firstIndex { $0.lowercased() == word || $0.lowercased().prefix(3) == word }.map { $0 + 1 }
    }

    private func gap(_ index: Int) -> String {
        text.document.string(Int(text.tokens[index].end)..<Int(text.tokens[index + 1].start))
    }

    private func numeric(_ words: [String], _ index: Int) -> (CivilDate, CivilDate, Int)? {
        guard words.count >= 3, let first = number(words[0]), let second = number(words[1]), let third = number(words[2]),
            ["/", "-", "."].contains(gap(index)), gap(index) == gap(index + 1)
        else { return nil }
        let date =
            first.digits == 4
            ? CivilDate(year: first.value, month: second.value, day: third.value)
            : CivilDate(year: third.digits == 2 ? 2000 + third.value : third.value, month: second.value, day: first.value)
        return date.map { ($0, $0, 3) }
    }

    private func spelled(_ words: [String], _ index: Int, _ before: String) -> (CivilDate, CivilDate, Int)? {
        func word(_ place: Int) -> String? { place < words.count ? words[place] : nil }
        if let day = number(words[0]), day.value >= 1, day.value <= 31, day.digits <= 2 {
            let at = word(1) == "of" ? 2 : 1
            if let month = month(word(at), index + at), let year = year(word(at + 1)),
                let date = CivilDate(year: year, month: month, day: day.value)
            {
                return (date, date, at + 2)
            }
        }
        guard let month = month(words[0], index) else { return nil }
        if let day = number(word(1)), day.value >= 1, day.value <= 31, let year = number(word(2)), year.digits == 4,
            let date = CivilDate(year: year.value, month: month, day: day.value)
        {
            return (date, date, 3)
        }
        if let day = number(before), day.value >= 1, day.value <= 31, day.digits <= 2 { return nil }
        return year(word(1)).flatMap { months($0, month...month) }.map { ($0.0, $0.1, 2) }
    }

    private func term(_ words: [String]) -> (CivilDate, CivilDate, Int)? {
        guard let months = ["autumn": 9...12, "spring": 1...4, "summer": 4...8][words[0]] else { return nil }
        let at = words.count > 1 && words[1] == "term" ? 2 : 1
        guard at < words.count, let year = year(words[at]), year >= 2000 else { return nil }
        return self.months(year, months).map { ($0.0, $0.1, at + 1) }
    }

    private func months(_ year: Int, _ months: ClosedRange<Int>) -> (CivilDate, CivilDate)? {
        guard let first = CivilDate(year: year, month: months.lowerBound, day: 1),
            let last = CivilDate(
                year: year, month: months.upperBound, day: CivilDate.daysInMonth(year: year, month: months.upperBound))
        else { return nil }
        return (first, last)
    }
}
