internal import PlumblineModel

/// A rule made ready for many documents: its clauses in order, their frames as numbered sets, what its findings repeat.
final class PreparedRule: Sendable {
    let rule: Rule
    /// Every clause of every tree once, in order of writing.
    let clauses: [PreparedClause]
    let source: GuidanceSource?
    let provision: Provision?

    init(_ rule: Rule, sources: [GuidanceSource], numbering: inout LexiconSetNumbering) {
        self.rule = rule
        var seen: Set<String> = []
        var clauses: [PreparedClause] = []
        for tree in [rule.metWhen, rule.partlyWhen, rule.notMetWhen, rule.contradictedWhen].compactMap({ $0 }) {
            for clause in tree.clauses where seen.insert(clause.id).inserted {
                clauses.append(PreparedClause(clause, numbering: &numbering))
            }
        }
        self.clauses = clauses
        source = sources.first { $0.id == rule.source }
        provision = source?.provisions.first { $0.id == rule.provision }
    }
}

/// A clause with its check made ready.
final class PreparedClause: Sendable {
    let id: String
    let label: String
    let check: PreparedCheck

    init(_ clause: Clause, numbering: inout LexiconSetNumbering) {
        id = clause.id
        label = clause.label
        switch clause.check {
        case .frame(let frame): check = .frame(PreparedFrame(frame, numbering: &numbering))
        case .mentionsEach(let test): check = .mentionsEach(PreparedMentions(test, numbering: &numbering))
        case .statesPeriod(let test): check = .statesPeriod(PreparedPeriod(test, numbering: &numbering))
        default: check = .plain(clause.check)
        }
    }
}

/// The kinds of test; those without sets of lexicons are as the rule has them.
enum PreparedCheck: Sendable {
    case frame(PreparedFrame)
    case mentionsEach(PreparedMentions)
    case statesPeriod(PreparedPeriod)
    case plain(Check)
}

/// A frame with its slots as numbered sets.
final class PreparedFrame: Sendable {
    let frame: Frame
    let required: [PreparedSlot]
    let optional: [PreparedSlot]
    /// Place in `required` of the slot whose verb carries negation and firmness: the action, or the first required slot.
    let anchor: Int?
    let about: LexiconSet
    let unless: LexiconSet

    init(_ frame: Frame, numbering: inout LexiconSetNumbering) {
        self.frame = frame
        let needed = frame.slots.filter(\.isRequired)
        let anchor = needed.first { $0.role == .action } ?? needed.first
        required = needed.map { PreparedSlot(slot: $0, set: numbering.set($0.lexicons), isAnchor: $0 == anchor) }
        optional = frame.slots.filter { !$0.isRequired }.map { PreparedSlot(slot: $0, set: numbering.set($0.lexicons), isAnchor: false) }
        self.anchor = needed.firstIndex { $0 == anchor }
        about = numbering.set(frame.about)
        unless = numbering.set(frame.unless)
    }

    /// Whether slots stand near the anchor only, so that any of them can lead to a place; in wider scopes only the anchor does.
    var isWide: Bool {
        switch frame.within {
        case .clause, .sentence: false
        case .neighbours, .paragraph, .section, .document: true
        }
    }

    /// Whether the slots of these roles are enough for `partly met`.
    func suffice(_ roles: [SlotRole]) -> Bool {
        frame.partlyWith.contains { wanted in wanted.allSatisfy(roles.contains) }
    }
}

/// A `mentions_each` with its lexicons as numbered sets.
final class PreparedMentions: Sendable {
    let test: MentionsEach
    /// The lexicon of each item, and those of all.
    let each: [LexiconSet]
    let items: LexiconSet
    let about: LexiconSet
    let unless: LexiconSet
    let with: LexiconSet

    init(_ test: MentionsEach, numbering: inout LexiconSetNumbering) {
        self.test = test
        each = test.items.map { numbering.set([$0.lexicon]) }
        items = numbering.set(Set(test.items.map(\.lexicon)).sorted())
        about = numbering.set(test.about)
        unless = numbering.set(test.unless)
        with = numbering.set(test.with)
    }
}

/// A `states_period` with the frame of what is promised.
final class PreparedPeriod: Sendable {
    let test: PeriodTest
    let promised: PreparedFrame

    init(_ test: PeriodTest, numbering: inout LexiconSetNumbering) {
        self.test = test
        promised = PreparedFrame(
            Frame(slots: [Slot(role: .words, lexicons: test.promised)], commitment: .firm), numbering: &numbering)
    }
}

struct PreparedSlot: Sendable {
    let slot: Slot
    let set: LexiconSet
    /// Whether its verb carries negation and firmness.
    let isAnchor: Bool
}
