public import DocumentReading
public import PlumblineModel
public import PolicyEvaluation

/// Reads and assesses subjects one by one; a file that cannot be read is a problem of the run, never its end.
public struct CheckRun: Sendable {
    public var evaluator: PolicyEvaluator
    public var asOf: CivilDate
    /// Profile asked for; nil: each subject gets the one made for it.
    public var profile: Profile?
    public var limits: ReadingLimits
    public var recogniseScans: Bool
    /// Where DOCX, ODT, HTML, Markdown and plain text are parsed; a child of the program itself unless a test asks otherwise.
    public var isolation: ReaderIsolation
    public var engineVersion: String

    public init(
        evaluator: PolicyEvaluator, asOf: CivilDate, profile: Profile?, limits: ReadingLimits, recogniseScans: Bool,
        isolation: ReaderIsolation = .currentExecutable, engineVersion: String
    ) {
        self.evaluator = evaluator
        self.asOf = asOf
        self.profile = profile
        self.limits = limits
        self.recogniseScans = recogniseScans
        self.isolation = isolation
        self.engineVersion = engineVersion
    }

    /// - Parameter progress: called before each subject with its number (from 1), how many there are, and its name.
    public func result(of discovery: SubjectDiscovery, progress: (Int, Int, String) -> Void) async -> CheckResult {
        var problems = discovery.problems
        var assessments: [Assessment] = []
        var fingerprints: [TextFingerprint] = []
        for (number, entry) in discovery.subjects.enumerated() {
            progress(number + 1, discovery.subjects.count, entry.subject.name)
            let set = await read(entry)
            problems += set.problems
            var assessment = assess(entry.subject, set.documents, on: asOf)
            assessment.notes = set.unread + assessment.notes
            assessments.append(assessment)
            fingerprints.append(TextFingerprint(of: set.documents))
        }
        let resemblances = TextResemblance(fingerprints).pairs().map { pair in
            Resemblance(
                school: side(assessments[pair.first].subject, pair.ofFirst), other: side(assessments[pair.second].subject, pair.ofSecond))
        }
        return CheckResult(
            engineVersion: engineVersion, pack: evaluator.pack.name, packSHA256: evaluator.pack.sha256, asOf: asOf,
            assessments: assessments,
            problems: problems.sorted(by: Diagnostic.inPrintOrder), ledger: evaluator.pack.ledger(on: asOf),
            resemblances: resemblances)
    }

    private func side(_ subject: Subject, _ share: Double) -> Resemblance.Side {
        Resemblance.Side(id: subject.id, name: subject.name, share: share)
    }

    /// Reads the files of a subject; what cannot be read is left out and said.
    func read(_ entry: SubjectFiles) async -> ReadSet {
        var set = ReadSet()
        for file in entry.files {
            do throws(ReadingFailure) {
                set.documents.append(
                    try await readDocument(
                        at: file.path, namedAs: file.shown, limits: limits, recogniseScans: recogniseScans, isolation: isolation))
            } catch {
                set.problems.append(error.diagnostic)
                set.unread.append("\(file.shown) could not be read and was left out: \(error.diagnostic.message).")
            }
        }
        return set
    }

    /// One subject on one day, by the profile asked for or the one made for it. Duties that began later and of which the text says nothing
    /// are left out: what an assessment of a past day says never depends on editions that came after it.
    func assess(_ subject: Subject, _ documents: [Document], on day: CivilDate) -> Assessment {
        let chosen = profile ?? Profile.suitable(for: subject, among: evaluator.pack.profiles)
        var assessment = evaluator.assess(subject, documents: documents, asOf: day, profile: chosen)
        assessment.findings.removeAll(where: \.isAhead)
        return assessment
    }
}

/// The documents of a subject as far as they could be read.
struct ReadSet {
    var documents: [Document] = []
    var problems: [Diagnostic] = []
    /// For the reader of the report, one sentence a file.
    var unread: [String] = []
}
