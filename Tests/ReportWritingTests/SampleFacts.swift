import PlumblineModel

/// Facts of an invented school: one of most kinds, and two leads.
enum SampleFacts {
    static let sheet = FactSheet(
        facts: [
            lead, otherLead,
            fact(.date, "date of the next review", "September 2027", quote: "Next review: September 2027"),
            fact(
                .timeLimit, "", "within five school days", quote: "The file follows within five school days.",
                pages: [9, 12, 12, 14, 20, 21]),
            fact(.telephone, "", "01632 960333", quote: "Duty social worker: 01632 960333"),
            fact(.placeholder, "", "[insert name]", quote: "The deputy is [insert name]."),
            fact(.otherSchool, "", "Oakhanger Academy", quote: "The designated teacher at Oakhanger Academy helps."),
        ],
        disagreements: [Disagreement(kind: .person, about: "designated safeguarding lead", facts: [lead, otherLead])])

    static let resemblance = Resemblance(
        school: Resemblance.Side(id: "oakapple", name: "Oakapple Academy", share: 0.7242),
        other: Resemblance.Side(id: "thistledown", name: "Thistledown Vale Primary School", share: 0.5166))

    private static let lead = fact(
        .person, "designated safeguarding lead", "Mrs Ada Pell", ["01632 960301", "a.pell@thistledown.example"], quote: "DSL: Mrs Ada Pell",
        pages: [1, 4])
    private static let otherLead = fact(
        .person, "designated safeguarding lead", "Mr Tom Birch", quote: "Tell our designated safeguarding lead, Mr Tom Birch.", pages: [7])

    private static func fact(
        _ kind: Fact.Kind, _ about: String, _ value: String, _ contacts: [String] = [], quote: String, pages: [Int] = [3]
    ) -> Fact {
        Fact(
            kind: kind, about: about, value: value, contacts: contacts,
            places: pages.map {
                Evidence(
                    document: SampleSchool.policy, page: $0, heading: ["Contacts"], quote: quote, start: $0, end: $0 + quote.utf8.count)
            })
    }
}
