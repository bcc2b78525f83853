internal import PlumblineModel

/// What the parts with facts share in all formats.
enum FactPart {
    static let lead = "What the documents state. Nobody checked it against how things are: read it through and correct what is out of date."
    /// Facts of a kind that a reader can be asked to look through; the JSON holds all.
    static let most = 20
}

/// Where the documents say two things of what can only be one, with both quotes; nothing where they agree.
@HTMLBuilder
func disagreementPart(of assessment: Assessment) -> [HTMLNode] {
    if !assessment.factSheet.disagreements.isEmpty {
        part("disagreements", "Where the documents disagree") {
            for disagreement in assessment.factSheet.disagreements {
                element(.h3) { disagreement.sentence }
                for fact in disagreement.facts { statedFact(fact, assessment) }
                element(.p) { disagreement.advice }
            }
        }
    }
}

private func statedFact(_ fact: Fact, _ assessment: Assessment) -> HTMLNode {
    element(.figure, .class("quote")) {
        element(.blockquote) { element(.p) { "“\(fact.places.first?.quote ?? fact.value)”" } }
        element(.figcaption) { "\(fact.value): \(fact.whereabouts(in: assessment))" }
    }
}

/// Names, dates, numbers and time limits, each with its place.
@HTMLBuilder
func factPart(of assessment: Assessment) -> [HTMLNode] {
    let groups = assessment.factSheet.grouped
    if !groups.isEmpty {
        part("facts", "Facts found") {
            element(.p) { FactPart.lead }
            for group in groups { factTable(group.kind, group.facts, assessment) }
        }
    }
}

@HTMLBuilder
private func factTable(_ kind: Fact.Kind, _ facts: [Fact], _ assessment: Assessment) -> [HTMLNode] {
    element(.table, .class("found")) {
        element(.caption) { kind.heading }
        element(.thead) {
            element(.tr) {
                for head in ["What", "Where", "Words"] { element(.th, .columnHead) { head } }
            }
        }
        element(.tbody) {
            for fact in facts.prefix(FactPart.most) {
                element(.tr) {
                    element(.th, .rowHead) { fact.statement }
                    element(.td) { fact.whereabouts(in: assessment) }
                    element(.td) { fact.excerpt ?? "" }
                }
            }
        }
    }
    if facts.count > FactPart.most { element(.p, .class("small")) { "And \(facts.count - FactPart.most) more." } }
    if let hint = kind.hint { element(.p, .class("small")) { hint } }
}

/// Schools of the run whose texts are largely the same.
@HTMLBuilder
func resemblancePart(_ result: CheckResult) -> [HTMLNode] {
    if !result.resemblances.isEmpty {
        part("resemblances", "Texts that are largely the same") {
            element(.p) { Resemblance.advice }
            bullets(result.resemblances.map(\.sentence))
        }
    }
}
