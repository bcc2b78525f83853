internal import PlumblineModel
internal import TextMatching

/// A time limit or interval as written.
struct WrittenPeriod {
    var period: TimeLimit
    var tokens: Range<Int>
}

/// Reads promised time limits as British policies write them: "within 24 hours", "by the end of the school day", "no later than five working
/// days", "every six weeks", "half-termly", "twice a year". A length of time without such a lead ("lasting three days") is none.
struct PeriodReading {
    let text: AnalysedDocument

    func periods(in range: Range<Int>) -> [WrittenPeriod] {
        var periods: [WrittenPeriod] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let found = phrase(at: index, range) ?? counted(at: index, range) ?? repeated(at: index, range) {
                periods.append(found)
                index = max(index + 1, found.tokens.upperBound)
            } else {
                index += 1
            }
        }
        return periods
    }

    private func word(_ index: Int) -> String {
        let word = text.document.string(text.tokens[index].range).lowercased()
        return word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : word
    }

    private func words(_ phrase: [String], at index: Int, _ range: Range<Int>) -> Bool {
        index >= range.lowerBound && index + phrase.count <= range.upperBound
            && phrase.indices.allSatisfy { word(index + $0) == phrase[$0] }
    }

    // MARK: at once, the same day, termly

    private func phrase(at index: Int, _ range: Range<Int>) -> WrittenPeriod? {
        guard let entries = PeriodPhrases.byFirstWord[word(index)],
            let entry = entries.first(where: { words($0.words, at: index, range) })
        else { return nil }
        // "bi-annual", "immediately before": another meaning
        if index > range.lowerBound, ["bi", "semi", "non", "all"].contains(word(index - 1)) { return nil }
        let end = index + entry.words.count
        if entry.limit == .atOnce, end < range.upperBound, ["before", "prior"].contains(word(end)) { return nil }
        return WrittenPeriod(period: entry.limit, tokens: index..<end)
    }

    // MARK: within five school days

    private func counted(at index: Int, _ range: Range<Int>) -> WrittenPeriod? {
        guard let start = lead(before: index, range), let number = number(at: index, range, articleCounts: word(start) == "within") else {
            return countedAtTheLatest(at: index, range)
        }
        guard let unit = unit(at: number.end, range) else { return nil }
        return WrittenPeriod(period: .span(number.value * unit.count, unit.unit), tokens: start..<unit.end)
    }

    /// "24 hours at the latest", "three working days or sooner".
    private func countedAtTheLatest(at index: Int, _ range: Range<Int>) -> WrittenPeriod? {
        guard let number = number(at: index, range, articleCounts: false), let unit = unit(at: number.end, range) else { return nil }
        for closing in [["at", "the", "latest"], ["or", "sooner"], ["or", "less"], ["at", "most"]]
        where words(closing, at: unit.end, range) {
            return WrittenPeriod(period: .span(number.value * unit.count, unit.unit), tokens: index..<(unit.end + closing.count))
        }
        return nil
    }

    /// Where the words begin that make the number at `index` a limit: "within", "no later than", "up to", "a maximum of".
    private func lead(before index: Int, _ range: Range<Int>) -> Int? {
        var at = index - 1
        while at > range.lowerBound, index - at <= 4, ["the", "a", "next", "first", "maximum", "of", "period", "about"].contains(word(at)) {
            if word(at) == "of", at > range.lowerBound, word(at - 1) == "maximum" { return at - 1 }
            at -= 1
        }
        guard range.contains(at) else { return nil }
        switch word(at) {
        case "within", "inside", "under": return at
        case "to" where at > range.lowerBound && word(at - 1) == "up": return at - 1
        case "most" where at > range.lowerBound && word(at - 1) == "at": return at - 1
        case "than" where at > range.lowerBound:
            if word(at - 1) == "less" { return at - 1 }
            let isLimit = ["later", "more", "longer"].contains(word(at - 1)) && at - 2 >= range.lowerBound
            return isLimit && ["no", "not"].contains(word(at - 2)) ? at - 2 : nil
        default: return nil
        }
    }

    /// A number in digits or words, "five (5)" and "24 to 48" included; of a range the larger.
    private func number(at index: Int, _ range: Range<Int>, articleCounts: Bool) -> (value: Int, end: Int)? {
        guard let first = single(at: index, range) else {
            return articleCounts && range.contains(index) && ["a", "an"].contains(word(index)) ? (1, index + 1) : nil
        }
        let joined = range.contains(first.end) && ["to", "or"].contains(word(first.end)) ? first.end + 1 : first.end
        if let second = single(at: joined, range) { return (max(first.value, second.value), second.end) }
        return first
    }

    private func single(at index: Int, _ range: Range<Int>) -> (value: Int, end: Int)? {
        guard range.contains(index) else { return nil }
        let word = word(index)
        if let value = Int(word), (1...999).contains(value) { return (value, index + 1) }
        if let tens = PeriodReading.tens[word] {
            if range.contains(index + 1), let ones = PeriodReading.numbers.firstIndex(of: self.word(index + 1)), ones < 9 {
                return (tens + ones + 1, index + 2)
            }
            return (tens, index + 1)
        }
        return PeriodReading.numbers.firstIndex(of: word).map { ($0 + 1, index + 1) }
    }

    private static let numbers = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ]

    private static let tens = ["twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90]

    /// The unit at `index` and how many of it one is: a fortnight is two weeks. School weeks are none: nobody can say when they end.
    private func unit(at index: Int, _ range: Range<Int>) -> (unit: TimeLimit.Unit, count: Int, end: Int)? {
        guard range.contains(index) else { return nil }
        let next = range.contains(index + 1) ? word(index + 1) : ""
        let isDay = next == "day" || next == "days"
        switch word(index) {
        case "hour", "hours", "hrs", "hr": return (.hour, 1, index + 1)
        case "school", "teaching": return isDay ? (.schoolDay, 1, index + 2) : longUnit(next, end: index + 2)
        case "academic": return longUnit(next, end: index + 2)
        case "working", "business": return isDay ? (.workingDay, 1, index + 2) : nil
        case "calendar": return isDay ? (.calendarDay, 1, index + 2) : next.hasPrefix("month") ? (.month, 1, index + 2) : nil
        case "half": return next == "term" || next == "terms" ? (.halfTerm, 1, index + 2) : nil
        case "day", "days": return (.day, 1, index + 1)
        case "week", "weeks": return (.week, 1, index + 1)
        case "fortnight": return (.week, 2, index + 1)
        case "month", "months": return (.month, 1, index + 1)
        default: return longUnit(word(index), end: index + 1)
        }
    }

    private func longUnit(_ word: String, end: Int) -> (unit: TimeLimit.Unit, count: Int, end: Int)? {
        switch word {
        case "term", "terms": (.term, 1, end)
        case "year", "years": (.year, 1, end)
        default: nil
        }
    }

    // MARK: every six weeks

    /// "every six weeks", "each half term", "every other week", "once per year".
    private func repeated(at index: Int, _ range: Range<Int>) -> WrittenPeriod? {
        guard ["every", "each", "per"].contains(word(index)) else { return nil }
        if word(index) == "per", index == range.lowerBound || word(index - 1) != "once" { return nil }
        if word(index) == "each", index > range.lowerBound, ["of", "in", "during"].contains(word(index - 1)) { return nil }
        var at = index + 1
        var count = 1
        if range.contains(at), word(at) == "other" {
            count = 2
            at += 1
        } else if let number = number(at: at, range, articleCounts: false) {
            count = number.value
            at = number.end
        }
        guard let unit = unit(at: at, range) else { return nil }
        let kind = unit.unit == .day ? .calendarDay : unit.unit
        return WrittenPeriod(period: .span(count * unit.count, kind), tokens: index..<unit.end)
    }
}
