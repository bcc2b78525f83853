import PlumblineModel

/// What has to be fixed this week, and what a person must judge.
extension SampleFindings {
    static let secrecy = finding(
        "POL-F04", "Staff never promise to keep a secret", .contradicted, critical: true, part: "Part one", weight: 3, value: 0...0,
        evidence: [
            passage(
                "If a pupil asks, staff may promise to keep what they say between themselves where no crime is suspected.", page: 9,
                "Reporting", "Hearing a report"),
            passage(
                "Staff cannot promise to keep what a pupil says secret.", page: 4, "Behaviour and support", document: SampleSchool.behaviour
            ),
        ],
        clauses: [
            ClauseFinding(
                id: "no-promise", label: "staff are told never to promise confidentiality", state: .met,
                evidence: [
                    passage(
                        "Staff cannot promise to keep what a pupil says secret.", page: 4, "Behaviour and support",
                        document: SampleSchool.behaviour)
                ]),
            ClauseFinding(
                id: "who-will-know", label: "the child is told who will be told, or why", state: .notMet,
                lacks: ["who needs to know", "the reason"]),
        ],
        explanation: "One passage lets staff promise secrecy. Another says the opposite. Staff may act on the wrong one.",
        why: "A child who is promised secrecy feels betrayed when staff do what they must.",
        remedy: remedy(
            "Take out the sentence that lets staff promise secrecy.", "Remove the sentence on page 9 and add the wording below",
            wording: "Staff at Thistledown Vale Primary School never promise a pupil secrecy. They say who needs to know, and why.",
            ask: ["How would a new member of staff answer a pupil who says “promise you won’t tell”?"]))

    static let report = finding(
        "POL-G02", "Every report goes to the safeguarding lead at once", .notMet, critical: true, part: "Part five", weight: 3,
        value: 0...0,
        nearMisses: [
            NearMiss(
                passage: passage(
                    "Any concern about the behaviour of pupils towards each other should be passed to a senior member of staff.", page: 10,
                    "Reporting", "What staff do next"),
                lacks: ["the designated safeguarding lead or a deputy as the one who is told", "a time limit such as “immediately”"]),
            NearMiss(
                passage: passage(
                    "Incidents are recorded by the class teacher by the end of the half term.", page: 7, "Recording",
                    document: SampleSchool.behaviour),
                lacks: ["who is told"]),
        ],
        clauses: [
            ClauseFinding(id: "who", label: "the designated safeguarding lead or a deputy is told", state: .notMet),
            ClauseFinding(
                id: "when", label: "they are told immediately", state: .notMet, isPartial: true, lacks: ["a firm time limit"]),
        ],
        explanation: "No statement was found that a report of abuse by another child goes to the safeguarding lead at once.",
        why: "A day’s delay can leave a child beside the person who hurt them.",
        remedy: remedy(
            "No statement was found that {clauses_missing}. The nearest was {near_miss}.",
            "Add the wording to the part on reporting, and tell all staff", effort: "hours",
            wording: "A member of staff who hears of abuse by another child tells {name}, the designated safeguarding lead, or a deputy "
                + "immediately, and in any case before the end of the same school day.",
            ask: [
                "When did staff last practise what to do with a report?",
                "Who is told when the safeguarding lead is away, and how do staff know?",
            ]))

    static let contact = finding(
        "POL-G14", "The child who was harmed need not meet the other child", .needsAPerson, part: "Part five", weight: 3, value: 0...1,
        evidence: [passage("Timetables are looked at case by case.", page: 15, "Support", "Keeping apart")],
        clauses: [
            ClauseFinding(
                id: "plan", label: "a plan for times and places where the children might meet fits this school", state: .needsAPerson,
                question: PersonQuestion(
                    ask: "Where do the two children still meet, and who is there?", who: "designated safeguarding lead",
                    goodAnswer: "places and times are named, and an adult with them", because: "the building is not in the policy"))
        ],
        explanation: "The policy speaks of timetables. Whether the plan works in this building, a person must judge.",
        why: "Meeting the other child by chance can undo what help has achieved.",
        remedy: remedy(
            "Ask the safeguarding lead how the plan works in practice.",
            "Walk the site with the safeguarding lead at break and at home time",
            who: "safeguarding governor", effort: "hours",
            ask: ["Which places do the pupils name as the ones where no adult looks?", "Who checks the plan again, and when?"]))
}
