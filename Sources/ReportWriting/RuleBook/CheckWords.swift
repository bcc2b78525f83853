internal import PlumblineModel

/// What each kind of check looks for, in plain English.
struct CheckWords {
    let pack: RulePack

    func words(_ check: Check) -> PlainCheck {
        switch check {
        case .frame(let frame): FrameWords(pack: pack).words(frame)
        case .mentionsEach(let test): mentions(test)
        case .person(let question):
            PlainCheck(
                lead: "no document can show it",
                parts: ["why: \(question.because)", "\(question.who) is asked: \(question.ask)", "a good answer: \(question.goodAnswer)"])
        default: PlainCheck(lead: line(check))
        }
    }

    /// The checks that one line says.
    private func line(_ check: Check) -> String {
        switch check {
        case .frame, .mentionsEach, .person: ""
        case .hasSection(let test): section(test)
        case .names(let test): names(test)
        case .date(let test): date(test)
        case .refersTo(let test): edition(test)
        case .noPlaceholders(let test):
            "nothing of a template is left to fill in" + (test.also.isEmpty ? "" : ", and nothing like \(lexicons(test.also))")
        case .avoids(let test):
            "\(lexicons(test.anyOf)) occurs nowhere" + (test.unlessQuoted ? " but in quotation marks" : "")
        case .prefers(let test): "the main term is \(lexicons(test.term)), not \(lexicons(test.over))"
        case .statesPeriod(let test): "a time limit of at most \(test.atMost.spoken) is promised for \(lexicons(test.promised))"
        case .pattern(let test):
            "the pattern “\(test.matches)” stands in one \(test.within.rawValue) (no list of words can say it: \(test.because))"
        case .agrees(let test):
            switch test.fact {
            case .holder(let role): "wherever a person is named as \(lexicons(role)), it is the same person"
            case .date(let label): "wherever a date is labelled \(lexicons(label)), it is the same date"
            }
        }
    }

    /// Lexicons by what they mean, with a few of their words: `any member of staff (“staff”, “teacher”, “adult” …)`.
    func lexicons(_ indices: [LexiconIndex]) -> String {
        indices.map(lexicon).joined(separator: " or ")
    }

    private func lexicon(_ index: LexiconIndex) -> String {
        let lexicon = pack.lexicons[index]
        // the words of a rule's own list are its meaning
        if lexicon.id.contains("/") { return CheckWords.sample(lexicon.terms.map(\.say), of: lexicon.terms.count) }
        return "\(lexicon.means) (\(CheckWords.sample(lexicon.terms.map(\.say), of: lexicon.terms.count)))"
    }

    /// The first few of a list of words, in quotation marks.
    private static func sample(_ words: [String], of count: Int) -> String {
        let shown = words.prefix(shownTerms).map { "“\($0)”" }.joined(separator: ", ")
        return count > shownTerms ? shown + " …" : shown
    }

    /// Enough to see what a lexicon is about; the whole stands in its file.
    private static let shownTerms = 5

    private func mentions(_ test: MentionsEach) -> PlainCheck {
        let items = test.items.map { "“\($0.label)”" }
        var parts = [items.joined(separator: ", ")]
        if let partly = test.partlyFrom { parts.append("\(partly) or more count in part") }
        if !test.with.isEmpty { parts.append("together with \(lexicons(test.with))") }
        if !test.about.isEmpty { parts.append("the passage is about \(lexicons(test.about))\(test.otherwiseWorth.words)") }
        if !test.unless.isEmpty { parts.append("not where it speaks of \(lexicons(test.unless))") }
        return PlainCheck(lead: "within \(test.within.words) at least \(test.atLeast) of these \(items.count) are named", parts: parts)
    }

    private func section(_ test: SectionTest) -> String {
        let holds = test.holds.isEmpty ? "" : ", and speaks of \(lexicons(test.holds))"
        return "a heading or the title is about \(lexicons(test.titled)), and at least \(test.minimumWords) words stand below it\(holds)"
    }

    private func names(_ test: NameTest) -> String {
        let needs = test.needs.map { need in
            switch need {
            case .name: "the name of a person"
            case .contact: "a telephone number or an email address"
            }
        }
        return "\(PlainWords.list(needs)) stands with \(lexicons(test.role))"
    }

    private func date(_ test: DateTest) -> String {
        let label = lexicons(test.labelled)
        return switch test.relation {
        case .exists: "a date is given, labelled \(label)"
        case .notPassed: "the date labelled \(label) has not passed"
        case .passed: "the date labelled \(label) has passed"
        case .withinMonthsBefore(let months): "the date labelled \(label) is at most \(months) months before the day of the check"
        case .withinMonthsAfter(let months, let start):
            "the date labelled \(label) is at most \(months) months after the one labelled \(lexicons(start))"
        case .moreThanMonthsAfter(let months, let start):
            "the date labelled \(label) is more than \(months) months after the one labelled \(lexicons(start))"
        }
    }

    private func edition(_ test: EditionTest) -> String {
        let title = pack.source(test.source)?.title ?? test.source
        return switch test.wants {
        case .inForce: "\(title) is cited, and the edition in force on the day of the check is the main one"
        case .any: "\(title) is cited, in any edition"
        }
    }
}

extension Scope {
    var words: String {
        switch self {
        case .clause: "one clause of a sentence"
        case .sentence: "one sentence"
        case .neighbours: "a sentence and its neighbours"
        case .paragraph: "one paragraph or list"
        case .section: "one section"
        case .document: "one document"
        }
    }
}

extension GeneralWorth {
    /// What a passage that is not about it is worth, after a phrase that says what it should be about.
    var words: String {
        switch self {
        case .full: " (any other counts as much, and is quoted later)"
        case .partly: " (any other counts in part)"
        case .nothing: " (no other counts)"
        }
    }
}
