public import PlumblineModel

/// Version of the shape that `docs/result.schema.json` describes; a change that could break a reader raises it.
public let resultSchemaVersion = 1

/// The whole result as one JSON document, in the shape of `docs/result.schema.json`.
public func writeJSON(_ result: CheckResult) -> [UInt8] {
    JSONPrinter.print([
        "schema": .integer(resultSchemaVersion),
        "engine": .string(result.engineVersion),
        "as_of": .string(result.asOf.description),
        "rules": ["pack": .string(result.pack), "sha256": .string(result.packSHA256)],
        "assessments": .array(result.assessments.map(JSONValue.init)),
        "problems": .array(result.problems.map(JSONValue.init)),
        "resemblances": .array(result.resemblances.map(JSONValue.init)),
        "ledger": .array(result.ledger.map(JSONValue.init)),
        "caveats": .strings(Caveats.all(for: result.assessments)),
    ])
}

extension JSONValue {
    init(_ assessment: Assessment) {
        self = [
            "subject": JSONValue(assessment.subject),
            "profile": .string(assessment.profile),
            "profile_title": .string(assessment.profileWords),
            "documents": .array(assessment.documents.map(JSONValue.init)),
            "rating": .string(assessment.score.rating.rawValue),
            "score": JSONValue(assessment.score),
            "findings": .array(assessment.findings.map { JSONValue($0, subject: assessment.subject) }),
            "notes": .strings(assessment.notes),
            "facts": .array(assessment.factSheet.facts.map(JSONValue.init)),
            "disagreements": .array(assessment.factSheet.disagreements.map(JSONValue.init)),
        ]
    }

    init(_ subject: Subject) {
        self = [
            "id": .string(subject.id),
            "name": .string(subject.name),
            "setting": .optional(subject.setting?.rawValue),
            "phases": .strings(subject.phases.map(\.rawValue)),
            "local_authority": .optional(subject.localAuthority),
            "boarding": .optional(subject.boarding),
        ]
    }

    init(_ document: DocumentSummary) {
        self = [
            "path": .string(document.path),
            "sha256": .string(document.sha256),
            "pages": .optional(document.pages),
            "words": .integer(document.words),
            "notes": .strings(document.notes),
        ]
    }

    init(_ score: Score) {
        self = [
            "low": .decimal(score.low),
            "high": .decimal(score.high),
            "coverage": .decimal(score.coverage),
            "reasons": .strings(score.reasons),
        ]
    }

    init(_ problem: Diagnostic) {
        self = [
            "code": .string(problem.code),
            "severity": .string(problem.severity.rawValue),
            "file": .string(problem.file),
            "line": .optional(problem.line),
            "column": .optional(problem.column),
            "message": .string(problem.message),
            "help": .optional(problem.help),
        ]
    }
}

extension JSONValue {
    init(_ entry: LedgerEntry) {
        self = [
            "source": .string(entry.source),
            "provision": .string(entry.provision),
            "document": .string(entry.document),
            "place": .string(entry.place),
            "says": .string(entry.says),
            "strength": .string(entry.strength.rawValue),
            "area": .strings(entry.area),
            "provisional": .bool(entry.isProvisional),
            "reconstructed": .bool(entry.isReconstructed),
            "state": .string(entry.state.rawValue),
            "rules": .strings(entry.rules),
            "because": .optional(entry.because),
        ]
    }
}
