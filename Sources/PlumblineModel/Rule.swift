/// One duty's test, compiled from one YAML file: what the policy has to say, and what to tell the reader.
///
/// Lexicons are referred to by index into `RulePack.lexicons`; literal terms of a rule become anonymous lexicons.
public struct Rule: Sendable, Equatable {
    public var id: String
    public var title: String
    public var status: RuleStatus
    /// The provision tested: source and provision id, resolved against the registers.
    public var source: String
    public var provision: String
    public var strength: Strength
    public var inForce: Period
    public var appliesTo: Applicability
    public var why: String
    public var metWhen: ClauseTree
    public var partlyWhen: ClauseTree?
    /// Outranks `metWhen` and `partlyWhen`: a stated fact that rules the duty out ("the next review date has passed").
    public var notMetWhen: ClauseTree?
    public var contradictedWhen: ClauseTree?
    public var notApplicableWhen: SilenceTest?
    /// Weight in the score, 0 to 5; 0 is reported but never counted.
    public var weight: Int
    public var isCritical: Bool
    public var remedy: Remedy
    public var examples: [RuleExample]
    /// Who answers for the rule, and when it was last read against the guidance.
    public var owner: String
    public var reviewed: CivilDate?

    public init(
        id: String, title: String, status: RuleStatus, source: String, provision: String, strength: Strength, inForce: Period,
        appliesTo: Applicability = Applicability(), why: String, metWhen: ClauseTree, partlyWhen: ClauseTree? = nil,
        notMetWhen: ClauseTree? = nil, contradictedWhen: ClauseTree? = nil, notApplicableWhen: SilenceTest? = nil,
        weight: Int, isCritical: Bool, remedy: Remedy, examples: [RuleExample] = [], owner: String = "",
        reviewed: CivilDate? = nil
    ) {
        self.id = id
        self.title = title
        self.status = status
        self.source = source
        self.provision = provision
        self.strength = strength
        self.inForce = inForce
        self.appliesTo = appliesTo
        self.why = why
        self.metWhen = metWhen
        self.partlyWhen = partlyWhen
        self.notMetWhen = notMetWhen
        self.contradictedWhen = contradictedWhen
        self.notApplicableWhen = notApplicableWhen
        self.weight = weight
        self.isCritical = isCritical
        self.remedy = remedy
        self.examples = examples
        self.owner = owner
        self.reviewed = reviewed
    }

    /// Whether no text can settle it: only a person can answer.
    public var isQuestion: Bool {
        metWhen.clauses.allSatisfy { if case .person = $0.check { true } else { false } }
    }

    /// Whether a person has to answer part of it.
    public var holdsQuestion: Bool {
        metWhen.clauses.contains { if case .person = $0.check { true } else { false } }
    }
}

public enum RuleStatus: String, Sendable, Equatable, CaseIterable {
    case draft, trial, settled, retired
}

/// Which subjects a rule binds; an unknown fact never excludes.
public struct Applicability: Sendable, Equatable {
    /// Settings for which the rule is not applicable, with the reason.
    public var exceptSettings: Set<Setting>
    /// Phases for which it is applicable (empty: all). A subject with any of them is included.
    public var phases: Set<Phase>
    public var because: String

    public init(exceptSettings: Set<Setting> = [], phases: Set<Phase> = [], because: String = "") {
        self.exceptSettings = exceptSettings
        self.phases = phases
        self.because = because
    }
}

/// `not_applicable_when`: the text itself decides (no deputies, no victim spoken of), or is silent on a duty the edition does not ask for yet.
public struct SilenceTest: Sendable, Equatable {
    /// The rule is not applicable when none of these occurs anywhere in the set.
    public var silentOn: [LexiconIndex]
    /// Only before this day (the duty came later); nil: always.
    public var before: CivilDate?
    /// Not applicable before `before` whatever the text says.
    public var whateverTheText: Bool
    public var because: String

    public init(silentOn: [LexiconIndex], before: CivilDate?, whateverTheText: Bool, because: String) {
        self.silentOn = silentOn
        self.before = before
        self.whateverTheText = whateverTheText
        self.because = because
    }
}

/// What the reader is told and may do when the duty is not met.
public struct Remedy: Sendable, Equatable {
    /// One sentence; may hold `{near_miss}`, `{clauses_missing}`.
    public var tell: String
    public var steps: [RemedyStep]
    /// Wording a school may adapt, with `{…}` to fill.
    public var wording: String?
    /// Questions a governor may ask, because paper is not practice.
    public var questions: [String]

    public init(tell: String, steps: [RemedyStep], wording: String?, questions: [String] = []) {
        self.tell = tell
        self.steps = steps
        self.wording = wording
        self.questions = questions
    }
}

public struct RemedyStep: Sendable, Equatable {
    public var step: String
    public var who: String
    /// `minutes`, `hours` or `days`.
    public var effort: String

    public init(step: String, who: String, effort: String) {
        self.step = step
        self.who = who
        self.effort = effort
    }
}

/// An example that is part of the rule: a text and the outcome a careful reader gives it.
public struct RuleExample: Sendable, Equatable {
    public var name: String
    /// Markdown text of the one document of the example, « » removed.
    public var given: String
    /// The expected evidence: the texts between « and ».
    public var marked: [String]
    public var subject: Subject
    public var asOf: CivilDate?
    public var expect: Outcome
    /// 1-based line of the example in the rule file, for diagnostics.
    public var line: Int

    public init(name: String, given: String, marked: [String], subject: Subject, asOf: CivilDate?, expect: Outcome, line: Int) {
        self.name = name
        self.given = given
        self.marked = marked
        self.subject = subject
        self.asOf = asOf
        self.expect = expect
        self.line = line
    }
}
