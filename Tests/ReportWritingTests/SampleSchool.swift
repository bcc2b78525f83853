import PlumblineModel

/// Invented schools.
enum SampleSchool {
    static let policy = "child-protection-policy.docx"
    static let behaviour = "behaviour-policy.pdf"

    /// A primary school with every outcome.
    static let thistledown = Assessment(
        subject: Subject(
            id: "thistledown", name: "Thistledown Vale Primary School", setting: .maintained, phases: [.earlyYears, .primary],
            localAuthority: "Herefordshire", boarding: false),
        asOf: SampleResult.day, profile: "maintained-primary", profileTitle: "Maintained primary school",
        documents: [
            DocumentSummary(path: policy, sha256: String(repeating: "a1b2c3d4", count: 8), pages: 24, words: 9120, notes: []),
            DocumentSummary(
                path: behaviour, sha256: String(repeating: "d4c3b2a1", count: 8), pages: 11, words: 4275,
                notes: ["Text found by optical recognition: some words may be misread."]),
        ],
        findings: SampleFindings.all,
        score: Score(
            low: 0.4117, high: 0.5588, coverage: 0.8529, rating: .urgentGaps,
            reasons: [
                "The text tells staff to do the wrong thing in one critical duty: POL-F04.",
                "One critical duty is not met: POL-G02.",
            ]),
        notes: ["One file could not be read: old-policy.pdf."], factSheet: SampleFacts.sheet)

    /// A secondary school with little left to do.
    static let oakapple = Assessment(
        subject: Subject(id: "oakapple", name: "Oakapple Academy", setting: .academy, phases: [.secondary, .sixthForm]),
        asOf: SampleResult.day, profile: "secondary",
        documents: [
            DocumentSummary(path: "safeguarding.pdf", sha256: String(repeating: "77", count: 32), pages: 31, words: 12_044, notes: [])
        ],
        findings: SampleFindings.mostlyMet,
        score: Score(
            low: 0.9, high: 1, coverage: 0.9, rating: .refine, reasons: ["No critical duty is open; some wording needs to be sharper."]),
        notes: [])

    /// A school whose only file is a scan without text.
    static let silent = Assessment(
        subject: Subject(id: "Fern & Hollow/7", name: "Fern Hollow School"), asOf: SampleResult.day, profile: "all",
        documents: [
            DocumentSummary(
                path: "scan.pdf", sha256: String(repeating: "88", count: 32), pages: 9, words: 0, notes: ["No page has readable text."])
        ],
        findings: SampleFindings.nothingReadable,
        score: Score(low: 0, high: 1, coverage: 0, rating: .notEnoughAssessed, reasons: ["No document had readable text."]), notes: [])
}
