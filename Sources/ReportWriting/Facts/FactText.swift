internal import PlumblineModel

extension TextPage {
    /// Where the documents say two things of what can only be one, with both quotes; nothing where they agree.
    mutating func addDisagreements(of assessment: Assessment) {
        guard !assessment.factSheet.disagreements.isEmpty else { return }
        heading("Where the documents disagree", underline: "-", style: .weak)
        for disagreement in assessment.factSheet.disagreements {
            paragraph("\(disagreement.sentence) \(disagreement.advice)", first: "- ")
            for fact in disagreement.facts {
                paragraph("\(fact.value) (\(fact.whereabouts(in: assessment))):", first: "  ")
                if let place = fact.places.first { quotation(place.quote, indent: 4) }
            }
        }
    }

    /// Names, dates, numbers and time limits, each with its place.
    mutating func addFacts(of assessment: Assessment) {
        let groups = assessment.factSheet.grouped
        guard !groups.isEmpty else { return }
        heading("Facts found", underline: "-")
        paragraph(FactPart.lead)
        for group in groups {
            blank()
            paragraph([group.kind.heading + ".", group.kind.hint].compactMap(\.self).joined(separator: " "))
            for fact in group.facts.prefix(FactPart.most) {
                let quoted = fact.about.isEmpty ? fact.excerpt.map { ": \($0)" } ?? "" : ""
                paragraph("\(fact.statement)\(quoted) (\(fact.whereabouts(in: assessment)))", first: "- ")
            }
            if group.facts.count > FactPart.most { paragraph("And \(group.facts.count - FactPart.most) more.", first: "- ") }
        }
    }

    /// Schools of the run whose texts are largely the same.
    mutating func addResemblances(_ resemblances: [Resemblance]) {
        guard !resemblances.isEmpty else { return }
        heading("Texts that are largely the same")
        paragraph(Resemblance.advice)
        blank()
        for resemblance in resemblances { paragraph(resemblance.sentence, first: "- ") }
    }
}
