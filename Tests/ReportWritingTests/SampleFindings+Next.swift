import PlumblineModel

/// What comes next: missing or partly stated duties that are not critical.
extension SampleFindings {
    static let imagery = finding(
        "POL-D09", "AI-generated sexual images are named", .notMet, provisional: true, part: "Part two", value: 0...0,
        nearMisses: [
            NearMiss(
                passage: passage(
                    "Pupils must not use artificial intelligence to write homework.", page: 8, "Technology",
                    document: SampleSchool.behaviour),
                lacks: ["images", "abuse of another child"])
        ],
        clauses: [ClauseFinding(id: "named", label: "AI-generated or altered sexual images are named as abuse", state: .notMet)],
        explanation: "No statement was found that names AI-generated sexual images.",
        why: "A made-up picture hurts a child as a real one does, and adults who do not know of it do not act.",
        remedy: remedy(
            "Name AI-generated images among the forms of abuse.", "Add them to the list of forms of abuse",
            wording: "Making or sharing a sexual image of a pupil is abuse, also where a computer made or changed the image."))

    static let harmedChild = finding(
        "POL-G08", "The harmed child is asked what they want", .partlyMet, strength: .must, part: "Part five", value: 0.5...0.5,
        evidence: [
            passage("Where possible, the wishes of the pupil may be taken into account.", page: 12, "Reporting", "Support for the victim")
        ],
        clauses: [
            ClauseFinding(
                id: "wishes", label: "the child’s wishes and feelings are taken into account", state: .notMet, isPartial: true,
                evidence: [
                    passage(
                        "Where possible, the wishes of the pupil may be taken into account.", page: 12, "Reporting",
                        "Support for the victim")
                ],
                lacks: ["a firm verb: it says “may”"]),
            ClauseFinding(
                id: "feedback", label: "the child is told what was decided", state: .met,
                evidence: [passage("The pupil is told what has been decided and why.", page: 12, "Reporting", "Support for the victim")]),
        ],
        explanation: "The policy says that wishes may be taken into account. It does not say that they will be.",
        why: "A child who is heard is more likely to speak again.",
        remedy: remedy(
            "Say that staff will ask and will take the answer into account.", "Change “may” to “will”",
            wording: "Staff ask the child what they would like to happen, write the answer down and take it into account.",
            ask: ["How is a young child, or a child who does not speak, asked what they want?"]))

    static let provisionalTerm = finding(
        "POL-C02", "The policy says “child-on-child abuse”", .partlyMet, part: "Part one", weight: 1, value: 0.5...0.5,
        evidence: [passage("Peer-on-peer abuse is never tolerated.", page: nil, "Principles", document: "principles.md")],
        clauses: [
            ClauseFinding(
                id: "term", label: "the main term is “child-on-child abuse”", state: .notMet, isPartial: true, lacks: ["today’s term"])
        ],
        explanation: "The content is right; the term is the one used before September 2022.",
        why: "Staff who search guidance for the old term find old guidance.",
        remedy: remedy("Use today’s term.", "Replace the old term", who: "school office"))

    static let survey = finding(
        "POL-E05", "Pupils are asked what they experience", .notMet, strength: .goodPractice, part: "Part five", status: .trial, weight: 0,
        value: 0...0,
        clauses: [ClauseFinding(id: "asked", label: "pupils are asked, by survey or in groups", state: .notMet)],
        explanation: "No statement was found that pupils are asked what they experience.",
        why: "Pupils often know of places and groups that adults do not see.",
        remedy: remedy("Plan a yearly survey.", "Plan a short survey with the school council", who: "head teacher", effort: "days"))
}
