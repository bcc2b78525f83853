public import PlumblineModel

/// Version of the shape that `docs/impact.schema.json` describes.
public let impactSchemaVersion = 1

/// The impact of a rule change as one JSON document, in the shape of `docs/impact.schema.json`.
public func writeJSON(_ impact: Impact) -> [UInt8] {
    JSONPrinter.print([
        "schema": .integer(impactSchemaVersion),
        "subjects": .strings(impact.subjects),
        "added": .strings(impact.added),
        "removed": .strings(impact.removed),
        "changes": .array(impact.changes.map(JSONValue.init)),
    ])
}

extension JSONValue {
    fileprivate init(_ change: ImpactChange) {
        self = [
            "subject": .string(change.subject),
            "rule": .string(change.rule),
            "title": .string(change.title),
            "before": .optional(change.before?.rawValue),
            "after": .optional(change.after?.rawValue),
            "clauses": .array(change.clauses.map(JSONValue.init)),
            "examples": .strings(change.examples),
        ]
    }

    private init(_ clause: ImpactChange.ClauseChange) {
        self = [
            "id": .string(clause.id),
            "label": .string(clause.label),
            "before": .optional(clause.before?.rawValue),
            "after": .optional(clause.after?.rawValue),
            "gained": .array(clause.gained.map(JSONValue.init)),
            "lost": .array(clause.lost.map(JSONValue.init)),
        ]
    }
}
