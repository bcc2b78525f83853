internal import PlumblineModel
internal import StrictYAML

extension RuleScope {
    /// `score: {weight, critical}`; both have to be given, because they decide what a gap costs.
    func score(_ node: YAMLNode?) -> (weight: Int, isCritical: Bool) {
        guard let map = node?.map(keys: ["weight", "critical"], into: sink) else { return (0, false) }
        let weight = map.required("weight", like: "3").map { self.weight($0) } ?? 0
        let isCritical = map.required("critical", like: "false").flatMap { $0.flag(into: sink) } ?? false
        return (weight, isCritical)
    }

    /// A weight from 0 to 5.
    func weight(_ node: YAMLNode) -> Int { readWeight(node, into: sink) ?? 0 }

    /// `if_not_met: {tell, do, wording, ask}`.
    func remedy(_ node: YAMLNode?) -> Remedy {
        guard let map = node?.map(keys: ["tell", "do", "wording", "ask"], into: sink) else {
            return Remedy(tell: "", steps: [], wording: nil)
        }
        let tell = prose("tell", in: map, like: "The policy does not say that …")
        if let node = map["tell"] { checkTellSlots(tell, at: node, into: sink) }
        let wording = map["wording"].map { prose($0) }
        if let node = map["wording"], let wording {
            checkWordingSlots(wording, at: node, into: sink)
            checkContacts(wording, at: node, into: sink)
        }
        let questions = map["ask"]?.items(into: sink) ?? []
        return Remedy(tell: tell, steps: steps(map), wording: wording, questions: questions.map { question($0) })
    }

    /// A question ends in a question mark; one that does not was cut at a comma of an unquoted list.
    private func question(_ node: YAMLNode) -> String {
        let text = prose(node)
        if !text.isEmpty && !text.hasSuffix("?") {
            sink.report(
                RuleCode.notAQuestion, severity: .warning, at: node, "the question `\(text)` has no question mark",
                help: "end it with `?`, and put a question that holds a comma in double quotes")
        }
        return text
    }

    private func steps(_ map: YAMLMap) -> [RemedyStep] {
        guard let node = map["do"] else {
            sink.report(
                RuleCode.noWayOut, at: map.node, "`if_not_met` gives the reader no step",
                help: "write `do: [{step: …, who: designated safeguarding lead, effort: minutes}]`")
            return []
        }
        if case .sequence(let items) = node.value, items.isEmpty {
            sink.report(
                RuleCode.noWayOut, at: node, "`do` has no step",
                help: "write `do: [{step: …, who: designated safeguarding lead, effort: minutes}]`")
            return []
        }
        return (node.items(into: sink) ?? []).compactMap { item in
            guard let step = item.map("a step", keys: ["step", "who", "effort"], into: sink) else { return nil }
            let effort = step.required("effort", like: "minutes")?.choice(among: ["minutes", "hours", "days"], into: sink)
            return RemedyStep(
                step: prose("step", in: step, like: "Add the sentence to the part on hearing a report"),
                who: step.text("who", like: "designated safeguarding lead", into: sink), effort: effort ?? "")
        }
    }
}

/// A weight from 0 to 5, or nil after reporting.
func readWeight(_ node: YAMLNode, into sink: DiagnosticSink) -> Int? {
    guard let weight = node.integer(into: sink) else { return nil }
    guard (0...5).contains(weight) else {
        sink.report(RuleCode.weight, at: node, "a weight is 0 to 5, not `\(weight)`", help: "write a number from `0` to `5`")
        return nil
    }
    return weight
}
