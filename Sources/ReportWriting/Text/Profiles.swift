public import PlumblineModel

/// The profiles of a pack as text: for whom each is made, why, and what it changes of the rules as written.
public func writeProfiles(of pack: RulePack, width: Int = 100) -> String {
    var page = TextPage(width: width, colour: false)
    page.paragraph(
        "A school gets the national profile that fits its facts most closely, with every local one of its authority laid over it.")
    for profile in pack.profiles.sorted(by: { ($0.layer.rawValue, $1.id) > ($1.layer.rawValue, $0.id) }) {
        page.heading("\(profile.id): \(profile.title)", underline: "-")
        page.paragraph("For: \(profile.forWords). Layer: \(profile.layer.rawValue).")
        if !profile.why.isEmpty { page.paragraph(profile.why) }
        let changes = profile.changes(in: pack)
        if changes.isEmpty { page.paragraph("Changes nothing of the rules as written.") }
        for change in changes { page.paragraph(change, first: "- ") }
    }
    return page.text
}

extension Profile {
    fileprivate var forWords: String {
        var facts: [String] = []
        if !forSettings.isEmpty { facts.append(Setting.allCases.filter(forSettings.contains).map(\.rawValue).joined(separator: " or ")) }
        if !forPhases.isEmpty { facts.append(Phase.allCases.filter(forPhases.contains).map(\.rawValue).joined(separator: " or ")) }
        if forBoarding { facts.append("children stay overnight") }
        if !forLocalAuthorities.isEmpty { facts.append("local authority \(forLocalAuthorities.sorted().joined(separator: " or "))") }
        return facts.isEmpty ? "whoever asks for it" : facts.joined(separator: "; ")
    }

    /// Each change as a sentence, in the order of the rules.
    func changes(in pack: RulePack) -> [String] {
        pack.rules.flatMap { rule -> [String] in
            var changes: [String] = []
            if let weight = weights[rule.id], weight != rule.weight {
                changes.append("\(rule.id) \(rule.title): weight \(weight) instead of \(rule.weight).")
            }
            if critical.contains(rule.id), !rule.isCritical { changes.append("\(rule.id) \(rule.title): critical here.") }
            if let omission = omissions.first(where: { $0.rule == rule.id }) {
                changes.append("\(rule.id) \(rule.title): left out. \(PlainWords.capitalised(omission.because)).")
            }
            return changes
        }
    }
}
