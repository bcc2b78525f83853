internal import PlumblineModel

extension Frame {
    var edits: [ValueEdit<Frame>] {
        var edits: [ValueEdit<Frame>] = []
        if let wider = within.wider {
            edits.append(ValueEdit(.widenWindow, "`within: \(within.rawValue)` becomes \(wider.rawValue)", self, \.within, wider))
        }
        if commitment != .any {
            edits.append(ValueEdit(.removeGuard, "`commitment: \(commitment.rawValue)` becomes any", self, \.commitment, .any))
        }
        if polarity != .any {
            edits.append(ValueEdit(.removeGuard, "`polarity: \(polarity.rawValue)` becomes any", self, \.polarity, .any))
        }
        if !unless.isEmpty { edits.append(ValueEdit(.removeGuard, "without `unless`", self, \.unless, [])) }
        if !about.isEmpty, otherwiseWorth != .full { edits.append(ValueEdit(.removeGuard, "without `about`", self, \.about, [])) }
        edits += slotEdits
        return edits
    }

    /// Each required slot made optional, where another required one stays.
    private var slotEdits: [ValueEdit<Frame>] {
        guard slots.count(where: \.isRequired) > 1 else { return [] }
        return slots.indices.filter { slots[$0].isRequired }.map { index in
            // two slots may play one part (the things a `says` lists), so the place in the frame tells them apart
            let name = "\(index + 1), \(slots[index].label ?? slots[index].role.rawValue)"
            return ValueEdit(.removeGuard, "slot `\(name)` no longer required", self, \.slots[index].isRequired, false)
        }
    }
}

extension MentionsEach {
    var edits: [ValueEdit<MentionsEach>] {
        var edits: [ValueEdit<MentionsEach>] = []
        if let wider = within.wider {
            edits.append(ValueEdit(.widenWindow, "`within: \(within.rawValue)` becomes \(wider.rawValue)", self, \.within, wider))
        }
        if atLeast > 1 {
            edits.append(ValueEdit(.flipBound, "`at_least: \(atLeast)` becomes \(atLeast - 1)", self, \.atLeast, atLeast - 1))
        }
        if atLeast < items.count {
            edits.append(ValueEdit(.flipBound, "`at_least: \(atLeast)` becomes \(atLeast + 1)", self, \.atLeast, atLeast + 1))
        }
        if commitment != .any {
            edits.append(ValueEdit(.removeGuard, "`commitment: \(commitment.rawValue)` becomes any", self, \.commitment, .any))
        }
        if !unless.isEmpty { edits.append(ValueEdit(.removeGuard, "without `unless`", self, \.unless, [])) }
        if !with.isEmpty { edits.append(ValueEdit(.removeGuard, "without `with`", self, \.with, [])) }
        if !about.isEmpty, otherwiseWorth != .full { edits.append(ValueEdit(.removeGuard, "without `about`", self, \.about, [])) }
        if let partlyFrom {
            edits.append(
                ValueEdit(.flipBound, "`partly_from: \(partlyFrom)` becomes \(partlyFrom + 1)", self, \.partlyFrom, partlyFrom + 1))
        }
        return edits
    }
}

extension Scope {
    /// The next wider one; nil where there is none that means more.
    var wider: Scope? {
        switch self {
        case .clause: .sentence
        case .sentence: .neighbours
        case .neighbours: .paragraph
        case .paragraph: .section
        case .section: .document
        case .document: nil
        }
    }
}
