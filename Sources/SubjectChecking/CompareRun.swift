public import PlumblineModel
internal import PolicyEvaluation

/// Judges a policy by the guidance of two days, or two states of it, and tells what changed and why.
public struct CompareRun: Sendable {
    /// How documents are read and judged; its day is the later one.
    public var run: CheckRun
    /// The earlier day; nil: the day on which the earlier text was approved.
    public var from: CivilDate?

    public init(run: CheckRun, from: CivilDate?) {
        self.run = run
        self.from = from
    }

    /// Compares each subject with itself on two days.
    public func result(of discovery: SubjectDiscovery) async -> CompareResult {
        var comparisons: [Comparison] = []
        var problems = discovery.problems
        for entry in discovery.subjects {
            let set = await run.read(entry)
            problems += set.problems
            comparisons.append(comparison(entry, set, entry, set, hasTwoTexts: false))
        }
        return result(comparisons, problems)
    }

    /// Compares an earlier text of one subject with a later one. The facts of the later one count.
    public func result(of earlier: SubjectFiles, and later: SubjectFiles, problems: [Diagnostic]) async -> CompareResult {
        let (old, new) = (await run.read(earlier), await run.read(later))
        return result([comparison(earlier, old, later, new, hasTwoTexts: true)], problems + old.problems + new.problems)
    }

    private func result(_ comparisons: [Comparison], _ problems: [Diagnostic]) -> CompareResult {
        CompareResult(
            engineVersion: run.engineVersion, pack: run.evaluator.pack.name, packSHA256: run.evaluator.pack.sha256,
            comparisons: comparisons, problems: problems.sorted(by: Diagnostic.inPrintOrder))
    }

    private func comparison(
        _ earlier: SubjectFiles, _ old: ReadSet, _ later: SubjectFiles, _ new: ReadSet, hasTwoTexts: Bool
    ) -> Comparison {
        let (first, origin) = earlierDay(earlier, old)
        let to = run.asOf
        let subject = later.subject
        func judged(_ set: ReadSet, on day: CivilDate) -> Assessment {
            var assessment = run.assess(subject, set.documents, on: day)
            assessment.notes = set.unread + assessment.notes
            return assessment
        }
        let before = judged(old, on: first)
        let between = first == to ? before : judged(old, on: to)
        let after = hasTwoTexts ? judged(new, on: to) : between
        let changes = GuidanceChanges(pack: run.evaluator.pack, from: first, to: to, authority: subject.localAuthority)
        return Comparison(
            before: before, after: after, earlierDay: origin, hasTwoTexts: hasTwoTexts, editions: changes.editions,
            duties: changes.duties(in: after),
            outcomes: changes.outcomes(before, between) + OutcomeChange.between(between, after, cause: { _ in .text }),
            upcoming: upcoming(after: to, authority: subject.localAuthority) { judged(new, on: $0) })
    }

    /// The day asked for, or the day of approval: by `school.yaml`, else by the document. Without either the later day stands for both.
    private func earlierDay(_ entry: SubjectFiles, _ set: ReadSet) -> (day: CivilDate, origin: Comparison.EarlierDay) {
        if let from { return (from, .asked) }
        if let approved = entry.approved, approved <= run.asOf { return (approved, .schoolFile) }
        if let approved = run.evaluator.approvalDay(in: set.documents, notAfter: run.asOf) { return (approved, .document) }
        return (run.asOf, .none)
    }

    /// What the next known edition will change for a text.
    private func upcoming(
        after day: CivilDate, authority: String?, judged: (CivilDate) -> Assessment
    ) -> Comparison.Upcoming? {
        let sources = run.evaluator.pack.sources.filter { $0.binds(authority) }
        guard let start = sources.compactMap({ $0.upcoming(on: day)?.inForce.from }).min() else { return nil }
        let changes = GuidanceChanges(pack: run.evaluator.pack, from: day, to: start, authority: authority)
        let then = judged(start)
        return Comparison.Upcoming(
            day: start, editions: changes.editions, duties: changes.duties(in: then), outcomes: changes.outcomes(judged(day), then))
    }
}
