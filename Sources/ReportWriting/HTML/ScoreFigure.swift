internal import PlumblineModel

/// The score as a bar from 0 to 100: solid for what was found, striped for what is open, empty for what was not found.
func scoreFigure(_ score: Score) -> HTMLNode {
    let low = Percent.down(score.low)
    let high = max(low, score.highPercent)
    return element(.figure, .class("score")) {
        element(.figcaption) {
            element(.strong) { score.words }
            " " + score.meaning
        }
        element(
            .svg, HTMLAttribute("viewBox", "0 0 1000 24"), HTMLAttribute("role", "img"), HTMLAttribute("preserveAspectRatio", "none"),
            .labelled(by: "score-text")
        ) {
            element(.title, .id("score-text")) {
                "Bar from 0 to 100: found up to \(low), still open from \(low) to \(high), not found from \(high) to 100."
            }
            element(.defs) { stripes }
            bar(from: 0, to: 100, .class("bar-none"))
            bar(from: low, to: high, HTMLAttribute("fill", "url(#stripes)"))
            bar(from: 0, to: low, .class("bar-found"))
            bar(from: 0, to: 100, .class("bar-frame"))
        }
        element(.ul, .class("key")) {
            key("found", "Found: \(low)%")
            if high > low { key("open", "Still open: \(low)% to \(high)%") }
            key("none", "Not found: the rest")
        }
    }
}

private func bar(from start: Int, to end: Int, _ paint: HTMLAttribute) -> HTMLNode {
    element(
        .rect, HTMLAttribute("x", String(start * 10)), HTMLAttribute("y", "0"), HTMLAttribute("width", String((end - start) * 10)),
        HTMLAttribute("height", "24"), paint)
}

private let stripes = element(
    .pattern, .id("stripes"), HTMLAttribute("width", "8"), HTMLAttribute("height", "8"), HTMLAttribute("patternUnits", "userSpaceOnUse"),
    HTMLAttribute("patternTransform", "rotate(45)")
) {
    element(.rect, HTMLAttribute("width", "8"), HTMLAttribute("height", "8"), .class("bar-none"))
    element(.rect, HTMLAttribute("width", "3"), HTMLAttribute("height", "8"), .class("bar-found"))
}

private func key(_ kind: String, _ words: String) -> HTMLNode {
    element(.li) {
        element(.span, .class("swatch swatch-\(kind)"), .hiddenFromReaders)
        " " + words
    }
}
