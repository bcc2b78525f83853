/// The automatic and common styles of an ODT, as far as they tell titles and bold paragraphs.
struct ODTStyles {
    struct Style {
        var parent: String?
        var isBold: Bool?
    }

    private var styles: [String: Style] = [:]

    /// Takes in the `style:style` elements of one part.
    mutating func add(_ name: String, _ style: Style) { styles[name] = style }

    /// The nearest style with a name of its own ("Title", "Heading_20_1"): automatic ones are called P1, P2, ….
    func isTitle(_ name: String?) -> Bool { chain(name).contains { $0 == "Title" } }

    func isBold(_ name: String?) -> Bool {
        for link in chain(name) {
            if let isBold = styles[link]?.isBold { return isBold }
        }
        return false
    }

    private func chain(_ name: String?) -> [String] {
        var links: [String] = []
        var next = name
        while let link = next, links.count < 20 {
            links.append(link)
            next = styles[link]?.parent
        }
        return links
    }
}
