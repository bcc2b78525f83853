internal import PlumblineModel
internal import StrictYAML

/// Checks that hold over all registers and rules: the ledger of duties is complete in both directions.
extension Registers {
    /// Reports each `checked_with` that names no provision.
    func checkLinks() {
        for register in read {
            for provision in register.source.provisions {
                for (name, node) in zip(provision.checkedWith, register.places[provision.id]?.checkedWith ?? []) where !holds(name) {
                    register.sink.report(
                        RuleCode.unknownProvision, at: node, "`\(name)` is not a provision of a register",
                        help: "write it as `<source>/<provision>`, such as `kcsie/never-promise-confidentiality`")
                }
            }
        }
    }

    /// Reports each provision that no rule tests and that does not say why, and each that says so though a rule tests it.
    ///
    /// While a pack grows the first is a warning; a final pack may leave nothing open.
    func checkCoverage(by rules: [Rule], isFinal: Bool) {
        let tested = Dictionary(grouping: rules.filter { $0.status != .retired }) { "\($0.source)/\($0.provision)" }
        for register in read {
            for provision in register.source.provisions {
                guard let places = register.places[provision.id], provision.checkedWith.allSatisfy(holds) else { continue }
                let names = ["\(register.source.id)/\(provision.id)"] + provision.checkedWith
                let testing = names.flatMap { tested[$0] ?? [] }
                if let place = places.notCovered, let rule = testing.first {
                    register.sink.report(
                        RuleCode.coveredAfterAll, at: place, "`\(provision.id)` says that no rule tests it, and `\(rule.id)` does",
                        help: "delete `not_covered`, or say with `partly` what the rule cannot see")
                } else if places.notCovered == nil, testing.isEmpty {
                    register.sink.report(
                        RuleCode.orphan, severity: isFinal ? .error : .warning, at: places.id,
                        "no rule tests the provision `\(provision.id)`, and the register does not say why",
                        help: "write a rule that cites `\(names[0])`, or give the provision `not_covered: <why>`")
                }
            }
        }
    }

    private func holds(_ name: String) -> Bool {
        let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return false }
        return sources[parts[0]]?.provisions.contains { $0.id == parts[1] } ?? broken.contains(parts[0])
    }
}
