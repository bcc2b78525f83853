/// Accepts or refuses what looks like a list marker, by the markers before it: "2. " at a line start may be the end of a
/// sentence ("see section\n2. The"), and "I. Smith" is no roman number.
struct MarkerSeries {
    private var open: [Marker] = []

    mutating func accept(_ marker: Marker?, on line: SourceLine, after previous: LineGroup?) -> Marker? {
        guard let marker, marker.length < line.text.count else { return nil }
        let isFree = line.gap != .none || previous == nil || (previous.map { LineEnd.endsItem($0.lastText) || $0.marker != nil } ?? true)
        let follows = open.last(where: { $0.isFollowed(by: marker) }) != nil
        let isAccepted: Bool
        switch marker.kind {
        case .bullet:
            // A dash may also be a dash of the sentence above.
            isAccepted = !marker.isDash || isFree || follows
        case .number(let parts):
            let body = ByteText(line.text[marker.length...])
            let isDotted = parts.count > 1
            if isDotted {
                isAccepted = (isFree || follows || shortBefore(previous, line)) && !body.startsLower || follows
            } else {
                isAccepted = follows || marker.opensSeries && (isFree || body.startsUpper) || isFree && body.startsUpper
            }
        case .letter, .roman:
            isAccepted = follows || marker.opensSeries && (isFree || shortBefore(previous, line))
        }
        guard isAccepted else { return nil }
        remember(marker)
        return marker
    }

    /// The line before ended early, so this one begins something.
    private func shortBefore(_ previous: LineGroup?, _ line: SourceLine) -> Bool {
        previous?.lines.last?.hasRoom(for: line, share: 0.8) ?? true
    }

    private mutating func remember(_ marker: Marker) {
        open.removeAll { $0.isFollowed(by: marker) || MarkerSeries.isSameStyle($0, marker) }
        open.append(marker)
        if open.count > 8 { open.removeFirst() }
    }

    private static func isSameStyle(_ one: Marker, _ other: Marker) -> Bool {
        switch (one.kind, other.kind) {
        case (.bullet(let left), .bullet(let right)): left == right
        case (.number(let left), .number(let right)): left.count == right.count
        case (.letter, .letter), (.roman, .roman): true
        default: false
        }
    }
}
