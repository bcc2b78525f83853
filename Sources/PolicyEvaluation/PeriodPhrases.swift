internal import PlumblineModel

/// Fixed phrases that are a time limit or an interval by themselves.
enum PeriodPhrases {
    struct Phrase {
        var words: [String]
        var limit: TimeLimit
    }

    /// By first word; longer phrases first where one begins like another.
    static let byFirstWord: [String: [Phrase]] = {
        var phrases: [String: [Phrase]] = [:]
        for (limit, list) in table {
            for text in list.split(separator: ",") {
                let words = text.split(separator: " ").map(String.init)
                phrases[words[0], default: []].append(Phrase(words: words, limit: limit))
            }
        }
        return phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()

    private static let table: [(TimeLimit, String)] = [
        (.atOnce, "immediately, straight away, straightaway, right away, at once, instantly"),
        (.atOnce, "without delay, without any delay, without further delay"),
        (.sameDay, "same day, same school day, same working day, within the day"),
        (.sameDay, "end of the day, end of the school day, end of the working day, end of that day, end of that school day"),
        (.sameDay, "end of the same day, end of the same school day, end of the same working day"),
        (.span(1, .hour), "within the hour"),
        (.span(1, .schoolDay), "next school day, following school day"),
        (.span(1, .workingDay), "next working day, following working day"),
        (.span(1, .calendarDay), "next day, following day, daily"),
        (.span(1, .week), "weekly, once a week"),
        (.span(2, .week), "fortnightly"),
        (.span(1, .month), "monthly, once a month"),
        (.span(3, .month), "quarterly"),
        (.span(1, .halfTerm), "half termly, once a half term, twice a term"),
        (.span(1, .term), "termly, once a term"),
        (.span(4, .month), "three times a year"),
        (.span(6, .month), "twice a year"),
        (.span(1, .year), "annually, annual, yearly, once a year"),
    ]
}
