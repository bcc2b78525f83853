internal import PlumblineModel

extension SectionTest {
    var edits: [ValueEdit<SectionTest>] {
        var edits = [ValueEdit(.flipBound, "`min_words: \(minimumWords)` becomes 0", self, \.minimumWords, 0)]
        if !holds.isEmpty { edits.append(ValueEdit(.removeGuard, "without `holds`", self, \.holds, [])) }
        return edits
    }
}

extension NameTest {
    var edits: [ValueEdit<NameTest>] {
        guard needs.count > 1 else { return [] }
        return needs.map { need in ValueEdit(.removeGuard, "no `\(need.rawValue)` needed", self, \.needs, needs.filter { $0 != need }) }
    }
}

extension DateTest {
    var edits: [ValueEdit<DateTest>] {
        func flip(_ relation: Relation, _ change: String) -> ValueEdit<DateTest> {
            ValueEdit(.flipBound, change, self, \.relation, relation)
        }
        switch relation {
        case .exists: return []
        case .notPassed: return [flip(.passed, "`not_passed` becomes `passed`"), flip(.exists, "any date will do")]
        case .passed: return [flip(.notPassed, "`passed` becomes `not_passed`"), flip(.exists, "any date will do")]
        case .withinMonthsBefore(let months):
            return [flip(.withinMonthsBefore(months * 2), "\(months) months become \(months * 2)"), flip(.exists, "any date will do")]
        case .withinMonthsAfter(let months, let label):
            return [
                flip(.withinMonthsAfter(months * 2, label: label), "\(months) months become \(months * 2)"),
                flip(.moreThanMonthsAfter(months, label: label), "at most \(months) months become more than \(months)"),
            ]
        case .moreThanMonthsAfter(let months, let label):
            return [
                flip(.moreThanMonthsAfter(months * 2, label: label), "\(months) months become \(months * 2)"),
                flip(.withinMonthsAfter(months, label: label), "more than \(months) months become at most \(months)"),
            ]
        }
    }
}

extension EditionTest {
    var edits: [ValueEdit<EditionTest>] {
        switch wants {
        case .inForce: [ValueEdit(.removeGuard, "any edition will do", self, \.wants, .any)]
        case .any: [ValueEdit(.flipBound, "the edition in force is wanted", self, \.wants, .inForce)]
        }
    }
}

extension PlaceholderTest {
    var edits: [ValueEdit<PlaceholderTest>] {
        also.isEmpty ? [] : [ValueEdit(.removeGuard, "without `also`", self, \.also, [])]
    }
}

extension Avoidance {
    var edits: [ValueEdit<Avoidance>] {
        [ValueEdit(.removeGuard, unlessQuoted ? "quoted uses count too" : "quoted uses do not count", self, \.unlessQuoted, !unlessQuoted)]
    }
}

extension Preference {
    var edits: [ValueEdit<Preference>] {
        var swapped = self
        swap(&swapped.term, &swapped.over)
        return [ValueEdit(.flipBound, "the other term is preferred", swapped, \.over, swapped.over)]
    }
}

extension PeriodTest {
    var edits: [ValueEdit<PeriodTest>] {
        let (looser, stricter): (TimeLimit, TimeLimit) =
            switch atMost {
            case .atOnce: (.sameDay, .atOnce)
            case .sameDay: (.span(5, .schoolDay), .atOnce)
            case .span(let count, let unit): (.span(count * 4, unit), .atOnce)
            }
        var edits = [ValueEdit(.flipBound, "`at_most` becomes \(looser.spoken)", self, \.atMost, looser)]
        if stricter != atMost { edits.append(ValueEdit(.flipBound, "`at_most` becomes \(stricter.spoken)", self, \.atMost, stricter)) }
        return edits
    }
}
