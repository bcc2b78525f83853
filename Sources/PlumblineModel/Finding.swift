/// The eight outcomes of a policy rule (design.md section 3). Raw values are what reports and JSON print.
public enum Outcome: String, Sendable, Equatable, CaseIterable {
    case met
    case partlyMet = "partly met"
    case notMet = "not met"
    /// The text tells staff to do the wrong thing; outranks every `met`.
    case contradicted
    case needsAPerson = "needs a person"
    case notApplicable = "not applicable"
    case notAssessed = "not assessed"
    case error
}

public enum ClauseState: String, Sendable, Equatable, CaseIterable {
    case met
    case notMet = "not met"
    case needsAPerson = "needs a person"
    case notAssessed = "not assessed"
    case error
}

/// A located passage that supports an outcome.
public struct Evidence: Sendable, Equatable {
    /// `Document.path`.
    public var document: String
    public var page: Int?
    /// Heading path, outermost first.
    public var heading: [String]
    /// At most 80 words, as they stand in the text.
    public var quote: String
    /// Byte offsets of the quote in the extracted text.
    public var start: Int
    public var end: Int

    public init(document: String, page: Int?, heading: [String], quote: String, start: Int, end: Int) {
        self.document = document
        self.page = page
        self.heading = heading
        self.quote = quote
        self.start = start
        self.end = end
    }
}

/// The closest passage that did not suffice, and what it lacks, in words.
public struct NearMiss: Sendable, Equatable {
    public var passage: Evidence
    public var lacks: [String]

    public init(passage: Evidence, lacks: [String]) {
        self.passage = passage
        self.lacks = lacks
    }
}

/// One clause of the rule with what was found for it.
public struct ClauseFinding: Sendable, Equatable {
    public var id: String
    public var label: String
    public var state: ClauseState
    /// Set where the clause is not met but something of it was found ("weak verb: may").
    public var isPartial: Bool
    public var evidence: [Evidence]
    public var lacks: [String]
    /// What to ask whom, where no text can show it.
    public var question: PersonQuestion?

    public init(
        id: String, label: String, state: ClauseState, isPartial: Bool = false, evidence: [Evidence] = [], lacks: [String] = [],
        question: PersonQuestion? = nil
    ) {
        self.id = id
        self.label = label
        self.state = state
        self.isPartial = isPartial
        self.evidence = evidence
        self.lacks = lacks
        self.question = question
    }
}

/// Rule + outcome + evidence + explanation: one per rule and subject.
public struct Finding: Sendable, Equatable {
    public var rule: String
    public var title: String
    public var outcome: Outcome
    public var strength: Strength
    public var isCritical: Bool
    public var isProvisional: Bool
    /// Edition of the guidance the rule was judged by, e.g. `kcsie 2026`.
    public var edition: String
    /// Where the duty stands: "Keeping children safe in education 2026, Part five" plus a paragraph where one was read.
    public var citation: String
    public var status: RuleStatus
    public var weight: Int
    /// Value between 0 and 1, open clauses counted as not met (`low`) and as met (`high`).
    public var low: Double
    public var high: Double
    /// Best passage first. For `contradicted`: the contradicting passage, then what it contradicts.
    public var evidence: [Evidence]
    public var nearMisses: [NearMiss]
    public var clauses: [ClauseFinding]
    /// One or two sentences in plain English.
    public var explanation: String
    public var why: String
    public var remedy: Remedy
    /// The duty began after the as-of day and the text is silent on it, so that nothing is to be said of it yet.
    public var isAhead: Bool

    public init(
        rule: String, title: String, outcome: Outcome, strength: Strength, isCritical: Bool, isProvisional: Bool,
        edition: String, citation: String, status: RuleStatus, weight: Int, low: Double, high: Double,
        evidence: [Evidence] = [], nearMisses: [NearMiss] = [], clauses: [ClauseFinding] = [], explanation: String,
        why: String, remedy: Remedy, isAhead: Bool = false
    ) {
        self.rule = rule
        self.title = title
        self.outcome = outcome
        self.strength = strength
        self.isCritical = isCritical
        self.isProvisional = isProvisional
        self.edition = edition
        self.citation = citation
        self.status = status
        self.weight = weight
        self.low = low
        self.high = high
        self.evidence = evidence
        self.nearMisses = nearMisses
        self.clauses = clauses
        self.explanation = explanation
        self.why = why
        self.remedy = remedy
        self.isAhead = isAhead
    }
}

/// All findings for one subject at one as-of date.
public struct Assessment: Sendable, Equatable {
    public var subject: Subject
    public var asOf: CivilDate
    /// The profile the rules were selected by, and its title for the reader.
    public var profile: String
    public var profileTitle: String
    public var documents: [DocumentSummary]
    public var findings: [Finding]
    public var score: Score
    /// What the reader must know about the run as a whole: files that could not be read, text by optical recognition.
    public var notes: [String]
    /// What the documents state as names, dates, numbers and time limits, and where they disagree with themselves.
    public var factSheet: FactSheet

    public init(
        subject: Subject, asOf: CivilDate, profile: String, profileTitle: String = "", documents: [DocumentSummary], findings: [Finding],
        score: Score,
        notes: [String], factSheet: FactSheet = FactSheet()
    ) {
        self.subject = subject
        self.asOf = asOf
        self.profile = profile
        self.profileTitle = profileTitle
        self.documents = documents
        self.findings = findings
        self.score = score
        self.notes = notes
        self.factSheet = factSheet
    }
}

/// A document as reports list it.
public struct DocumentSummary: Sendable, Equatable {
    public var path: String
    public var sha256: String
    public var pages: Int?
    public var words: Int
    public var notes: [String]

    public init(path: String, sha256: String, pages: Int?, words: Int, notes: [String]) {
        self.path = path
        self.sha256 = sha256
        self.pages = pages
        self.words = words
        self.notes = notes
    }
}

/// The score as an interval, never one number alone, and the rating word with its reasons (design.md section 3).
public struct Score: Sendable, Equatable {
    /// Share proven, 0 to 1.
    public var low: Double
    /// Share proven or still open, 0 to 1.
    public var high: Double
    /// 1 − (high − low).
    public var coverage: Double
    public var rating: Rating
    /// Why the rating is what it is, for the reader; the critical duty that capped it is named.
    public var reasons: [String]

    public init(low: Double, high: Double, coverage: Double, rating: Rating, reasons: [String]) {
        self.low = low
        self.high = high
        self.coverage = coverage
        self.rating = rating
        self.reasons = reasons
    }
}

public enum Rating: String, Sendable, Equatable, CaseIterable {
    case urgentGaps = "urgent gaps"
    case gaps
    case refine
    case inPlace = "in place"
    case notEnoughAssessed = "not enough assessed to rate"
}

/// One run over one or more subjects: what a report or the JSON holds.
public struct CheckResult: Sendable, Equatable {
    public var engineVersion: String
    public var pack: String
    public var packSHA256: String
    public var asOf: CivilDate
    public var assessments: [Assessment]
    /// Files and folders that could not be assessed, with cause and way out.
    public var problems: [Diagnostic]
    /// What the rules do about each provision in force on the day.
    public var ledger: [LedgerEntry]
    /// Schools of the run whose texts are largely the same.
    public var resemblances: [Resemblance]

    public init(
        engineVersion: String, pack: String, packSHA256: String, asOf: CivilDate, assessments: [Assessment], problems: [Diagnostic],
        ledger: [LedgerEntry] = [], resemblances: [Resemblance] = []
    ) {
        self.engineVersion = engineVersion
        self.pack = pack
        self.packSHA256 = packSHA256
        self.asOf = asOf
        self.assessments = assessments
        self.problems = problems
        self.ledger = ledger
        self.resemblances = resemblances
    }
}
