internal import PlumblineModel

/// Why it matters, what to do, wording to adapt, questions to ask.
@HTMLBuilder
func advicePart(_ advice: Advice) -> [HTMLNode] {
    if !advice.asked.isEmpty {
        label("What to find out")
        bullets(advice.asked.map(\.words))
    }
    label("Why it matters to a child")
    element(.p) { advice.why }
    if !advice.steps.isEmpty || advice.tell != nil {
        label(advice.stepsLead)
        if let tell = advice.tell { element(.p) { tell } }
        element(.ol) {
            for step in advice.steps { element(.li) { step.words } }
        }
    }
    if let wording = advice.wording {
        label("Wording to adapt")
        element(.blockquote, .class("wording")) { element(.p) { wording } }
    }
    if !advice.questions.isEmpty {
        label("Questions to ask")
        bullets(advice.questions)
    }
}
