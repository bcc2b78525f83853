public import PlumblineModel

/// Version of the shape that `docs/comparison.schema.json` describes.
public let comparisonSchemaVersion = 1

/// Comparisons as one JSON document, in the shape of `docs/comparison.schema.json`.
public func writeJSON(_ result: CompareResult) -> [UInt8] {
    JSONPrinter.print([
        "schema": .integer(comparisonSchemaVersion),
        "engine": .string(result.engineVersion),
        "rules": ["pack": .string(result.pack), "sha256": .string(result.packSHA256)],
        "comparisons": .array(result.comparisons.map(JSONValue.init)),
        "problems": .array(result.problems.map(JSONValue.init)),
        "caveats": .strings(Caveats.all(for: result.comparisons.map(\.after))),
    ])
}

extension JSONValue {
    fileprivate init(_ comparison: Comparison) {
        self = [
            "subject": JSONValue(comparison.after.subject),
            "profile": .string(comparison.after.profile),
            "earlier_day": .string(comparison.earlierDay.rawValue),
            "two_texts": .bool(comparison.hasTwoTexts),
            "before": JSONValue(view: comparison.before),
            "after": JSONValue(view: comparison.after),
            "editions": .array(comparison.editions.map(JSONValue.init)),
            "duties": .array(comparison.duties.map(JSONValue.init)),
            "outcomes": .array(comparison.outcomes.map(JSONValue.init)),
            "upcoming": comparison.upcoming.map(JSONValue.init) ?? .null,
        ]
    }

    private init(view assessment: Assessment) {
        self = [
            "as_of": .string(assessment.asOf.description),
            "documents": .array(assessment.documents.map(JSONValue.init)),
            "rating": .string(assessment.score.rating.rawValue),
            "score": JSONValue(assessment.score),
            "outcomes": .object(assessment.findings.map { JSONMember(name: $0.rule, value: .string($0.outcome.rawValue)) }),
        ]
    }

    private init(_ upcoming: Comparison.Upcoming) {
        self = [
            "day": .string(upcoming.day.description),
            "editions": .array(upcoming.editions.map(JSONValue.init)),
            "duties": .array(upcoming.duties.map(JSONValue.init)),
            "outcomes": .array(upcoming.outcomes.map(JSONValue.init)),
        ]
    }

    private init(_ edition: EditionChange) {
        self = [
            "title": .string(edition.title),
            "before": .optional(edition.before),
            "after": .optional(edition.after),
            "provisional": .bool(edition.isProvisional),
        ]
    }

    private init(_ duty: DutyChange) {
        self = [
            "rule": .string(duty.rule),
            "title": .string(duty.title),
            "kind": .string(duty.kind.rawValue),
            "added": .strings(duty.added),
            "dropped": .strings(duty.dropped),
            "outcome": .optional(duty.outcome?.rawValue),
            "provisional": .bool(duty.isProvisional),
        ]
    }

    private init(_ change: OutcomeChange) {
        self = [
            "rule": .string(change.finding.rule),
            "title": .string(change.finding.title),
            "cause": .string(change.cause.rawValue),
            "before": .optional(change.before?.rawValue),
            "after": .optional(change.after?.rawValue),
            "strength": .string(change.finding.strength.rawValue),
            "critical": .bool(change.finding.isCritical),
            "provisional": .bool(change.finding.isProvisional),
            "citation": .string(change.finding.citation),
            "explanation": .string(change.finding.explanation),
            "evidence": .array(change.finding.evidence.map(JSONValue.init)),
        ]
    }
}
