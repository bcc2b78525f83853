internal import PlumblineModel

/// A paragraph that a clerk can select whole and paste.
func minutesPart(of assessment: Assessment) -> HTMLNode {
    part("minutes", "A paragraph for the minutes", startsPage: true) {
        element(.p) { "The clerk may copy and change it. Words in { } are to be filled in." }
        element(.blockquote, .class("wording")) { element(.p) { Minutes.paragraph(for: assessment) } }
    }
}

/// What no report of this kind can say.
func caveatPart(for assessments: [Assessment]) -> HTMLNode {
    part("caveats", "What this report cannot tell you") { bullets(Caveats.all(for: assessments)) }
}
