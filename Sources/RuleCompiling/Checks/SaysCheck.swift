internal import PlumblineModel
internal import StrictYAML

extension RuleScope {
    /// `says`: a frame of `words` slots: one for each item of `all_of`, one for all items of `any_of`.
    func says(_ node: YAMLNode) -> Frame? {
        guard let map = node.map(keys: ["all_of", "any_of"] + frameOptionKeys, into: sink) else { return nil }
        if map["all_of"] == nil && map["any_of"] == nil {
            sink.report(
                YAMLCode.missingKey, at: node, "`says` has no words", help: "write `any_of: [lexicon/name]` or `all_of: [lexicon/name]`")
        }
        var slots: [Slot] = []
        let allOf = map["all_of"].map { parts($0) } ?? []
        for (index, item) in allOf.enumerated() {
            let lexicons = words([item], slot: "all_of \(index + 1)")
            if !lexicons.isEmpty { slots.append(Slot(role: .words, lexicons: lexicons)) }
        }
        if let anyOf = map["any_of"] {
            let lexicons = words(parts(anyOf), slot: "any_of")
            if !lexicons.isEmpty { slots.append(Slot(role: .words, lexicons: lexicons)) }
        }
        var frame = Frame(slots: slots, commitment: .any)
        setOptions(map, of: &frame)
        return frame
    }

    /// The lexicons of items that are `lexicon/name` or literal phrases; the phrases become one lexicon.
    private func words(_ items: [YAMLNode], slot: String) -> [LexiconIndex] {
        var lexicons: [LexiconIndex] = []
        var phrases: [String] = []
        for item in items {
            guard let text = item.text(into: sink) else { continue }
            if referredName(text) != nil {
                if let index = lexiconReference(item) { lexicons.append(index) }
            } else if let slash = text.firstIndex(of: "/"), nearest(to: String(text[..<slash]), among: ["lexicon"]) != nil {
                // A slip in the word `lexicon` would otherwise become a phrase that no text holds.
                sink.report(
                    RuleCode.unknownLexicon, at: item, "`\(text)` is not a reference to a lexicon", help: "write `lexicon\(text[slash...])`"
                )
            } else {
                checkTermCharacters(text, at: item, into: sink)
                phrases.append(text)
            }
        }
        return phrases.isEmpty ? lexicons : lexicons + [anonymousLexicon(slot: slot, phrases: phrases)]
    }
}
