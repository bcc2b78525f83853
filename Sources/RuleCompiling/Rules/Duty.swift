internal import PlumblineModel
internal import StrictYAML

/// A rule's duty, resolved against the registers.
struct ReadDuty {
    var source: String
    var provision: String
    var strength: Strength
    var inForce: Period
}

extension RuleScope {
    /// `duty: {provision: source/provision, strength, in_force}`.
    func duty(_ node: YAMLNode) -> ReadDuty? {
        guard let map = node.map(keys: ["provision", "strength", "in_force"], into: sink) else { return nil }
        let strengthNode = map.required("strength", like: "should")
        let strength = strengthNode?.choice(of: Strength.self, into: sink)
        guard let provisionNode = map.required("provision", like: "kcsie/never-promise-confidentiality"),
            let (source, provision) = provision(provisionNode)
        else { return nil }
        if let strength, strength > provision.strength, let strengthNode {
            sink.report(
                RuleCode.strengthAbove, at: strengthNode,
                "the register says `\(provision.strength.rawValue)`, and a rule may not say `\(strength.rawValue)`",
                help: "write `\(provision.strength.rawValue)`")
        }
        guard let strength, let whole = source.period(of: provision) else { return nil }
        let inForce = map["in_force"].map { period($0, within: whole, source: source.id) } ?? whole
        return ReadDuty(source: source.id, provision: provision.id, strength: strength, inForce: inForce)
    }

    private func provision(_ node: YAMLNode) -> (GuidanceSource, Provision)? {
        guard let text = node.text(into: sink) else { return nil }
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            sink.report(
                RuleCode.unknownProvision, at: node, "`\(text)` is not a provision of a register",
                help: "write it as `<source>/<provision>`, such as `kcsie/never-promise-confidentiality`")
            return nil
        }
        guard let source = source(named: parts[0], at: node) else { return nil }
        if let provision = source.provisions.first(where: { $0.id == parts[1] }) { return (source, provision) }
        let near = nearest(to: parts[1], among: source.provisions.map(\.id))
        sink.report(
            RuleCode.unknownProvision, at: node, "the register of `\(source.id)` has no provision `\(parts[1])`",
            help: near.map { "write `\(source.id)/\($0)`" } ?? "add the provision to `guidance/\(source.id).yaml` first")
        return nil
    }

    /// The register of a source; an unknown one is reported, a broken one remembered.
    func source(named name: String, at node: YAMLNode) -> GuidanceSource? {
        if let source = registers.sources[name] { return source }
        if registers.broken.contains(name) {
            brokenParts.insert("the register of \(name)")
            return nil
        }
        sink.report(
            RuleCode.unknownProvision, at: node, "there is no register of `\(name)`",
            help: nearest(to: name, among: registers.names).map { "write `\($0)`" } ?? "write the file `guidance/\(name).yaml` first")
        return nil
    }

    /// `in_force: {from, until}`; an end left out is the provision's. It has to lie inside the provision's editions.
    private func period(_ node: YAMLNode, within whole: Period, source: String) -> Period {
        guard let map = node.map(keys: ["from", "until"], into: sink) else { return whole }
        let from = map["from"].flatMap { $0.date(into: sink) } ?? whole.from
        let until = map["until"].flatMap { $0.date(into: sink) } ?? whole.until
        if let node = map["until"], let until, until < from {
            sink.report(
                RuleCode.period, at: node, "the period ends on `\(until)`, before it starts on `\(from)`",
                help: "correct one of the two days")
        } else if let node = map["from"], from < whole.from || whole.until.map({ from > $0 }) ?? false {
            sink.report(
                RuleCode.period, at: node, "`\(from)` lies outside the editions of `\(source)`",
                help: "write `\(whole.from)` or a later day")
        } else if let node = map["until"], let until, let end = whole.until, until > end {
            sink.report(
                RuleCode.period, at: node, "`\(until)` lies outside the editions of `\(source)`", help: "write `\(end)` or an earlier day")
        }
        return Period(from: from, until: until)
    }
}
