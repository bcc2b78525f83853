extension Profile {
    /// Whether it is made for the subject. An unknown fact fits no profile that asks for it.
    public func fits(_ subject: Subject) -> Bool {
        guard precision > 0 else { return false }
        if !forSettings.isEmpty, !(subject.setting.map(forSettings.contains) ?? false) { return false }
        if !forPhases.isEmpty, forPhases.isDisjoint(with: subject.phases) { return false }
        if !forLocalAuthorities.isEmpty, !(subject.localAuthority.map(forLocalAuthorities.contains) ?? false) { return false }
        if forBoarding, subject.boarding != true { return false }
        return true
    }

    /// How many facts it asks for; that children sleep there says more than their age.
    private var precision: Int {
        (forSettings.isEmpty ? 0 : 1) + (forPhases.isEmpty ? 0 : 1) + (forLocalAuthorities.isEmpty ? 0 : 1) + (forBoarding ? 2 : 0)
    }

    /// How much of the subject's phases it is made for: a school for ages 4 to 16 is a secondary school as well, so the later phase counts.
    private func lastPhase(of subject: Subject) -> Int {
        let order = Phase.allCases
        return subject.phases.filter(forPhases.contains).compactMap(order.firstIndex).max() ?? -1
    }

    /// The profile for a subject: the most particular national one, with every local one laid over it; nil where none fits.
    public static func suitable(for subject: Subject, among profiles: [Profile]) -> Profile? {
        let fitting = profiles.filter { $0.fits(subject) }
        let national = fitting.filter { $0.layer == .national }.max {
            ($0.precision, $0.lastPhase(of: subject), $1.id) < ($1.precision, $1.lastPhase(of: subject), $0.id)
        }
        let layers = (national.map { [$0] } ?? []) + fitting.filter { $0.layer == .local }.sorted { $0.id < $1.id }
        guard var chosen = layers.first else { return nil }
        for layer in layers.dropFirst() { chosen = chosen.overlaid(by: layer) }
        return chosen
    }

    /// The same with another laid over it: the heavier weight wins, what either calls critical is critical, and a rule stays out only
    /// where the upper layer does not weigh it.
    public func overlaid(by upper: Profile) -> Profile {
        var both = self
        both.id = "\(id) + \(upper.id)"
        both.title = "\(title); \(upper.title)"
        both.weights.merge(upper.weights) { max($0, $1) }
        both.critical.formUnion(upper.critical)
        both.forLocalAuthorities.formUnion(upper.forLocalAuthorities)
        let wanted = upper.critical.union(upper.weights.keys)
        both.omissions = omissions.filter { !wanted.contains($0.rule) } + upper.omissions
        return both
    }
}
