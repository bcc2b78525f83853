internal import PlumblineModel

/// The frame of every page: language, title, style, skip link and landmarks. Nothing is loaded from elsewhere.
func page(title: String, kicker: String, foot: String, @HTMLBuilder content: () -> [HTMLNode]) -> HTMLNode {
    element(.html, HTMLAttribute("lang", "en-GB")) {
        element(.head) {
            element(.meta, HTMLAttribute("charset", "utf-8"))
            element(.meta, HTMLAttribute("name", "viewport"), HTMLAttribute("content", "width=device-width, initial-scale=1"))
            element(.title) { title }
            element(.style) { HTMLNode.styleSheet }
        }
        element(.body) {
            element(.a, .class("skip"), .link(to: "report")) { "Skip to the content" }
            element(.header, .class("banner")) { element(.p) { kicker } }
            element(.main, .id("report"), HTMLAttribute("tabindex", "-1"), content: content)
            element(.footer, .class("foot")) { element(.p) { foot } }
        }
    }
}

/// A part of the report under a heading of the second level; in print it may start a page.
func part(_ id: String, _ heading: String, startsPage: Bool = false, @HTMLBuilder content: () -> [HTMLNode]) -> HTMLNode {
    element(.section, .class(startsPage ? "part starts-page" : "part"), .labelled(by: id)) {
        element(.h2, .id(id)) { heading }
        content()
    }
}

/// The line that says what made the report.
func maker(of result: CheckResult) -> String { maker(engine: result.engineVersion, pack: result.pack) }

func maker(engine: String, pack: String) -> String {
    "Made by Plumbline \(engine) with the rules “\(pack)”. It reads guidance for England; guidance titles are "
        + "Crown copyright, used under the Open Government Licence v3.0."
}
