internal import PlumblineModel

extension JSONValue {
    /// One finding; the subject's name is filled into the wording to adapt.
    init(_ finding: Finding, subject: Subject) {
        self = [
            "rule": .string(finding.rule),
            "title": .string(finding.title),
            "outcome": .string(finding.outcome.rawValue),
            "strength": .string(finding.strength.rawValue),
            "critical": .bool(finding.isCritical),
            "provisional": .bool(finding.isProvisional),
            "edition": .string(finding.edition),
            "citation": .string(finding.citation),
            "status": .string(finding.status.rawValue),
            "weight": .integer(finding.weight),
            "low": .decimal(finding.low),
            "high": .decimal(finding.high),
            "evidence": .array(finding.evidence.map(JSONValue.init)),
            "near_misses": .array(finding.nearMisses.map(JSONValue.init)),
            "clauses": .array(finding.clauses.map(JSONValue.init)),
            "explanation": .string(finding.explanation),
            "why": .string(finding.why),
            "remedy": JSONValue(finding.remedy, texts: RemedyTexts(finding, subject: subject)),
        ]
    }

    init(_ evidence: Evidence) {
        self = .object(JSONValue.members(of: evidence))
    }

    init(_ nearMiss: NearMiss) {
        self = .object(JSONValue.members(of: nearMiss.passage) + [JSONMember(name: "lacks", value: .strings(nearMiss.lacks))])
    }

    init(_ clause: ClauseFinding) {
        self = [
            "id": .string(clause.id),
            "label": .string(clause.label),
            "state": .string(clause.state.rawValue),
            "partial": .bool(clause.isPartial),
            "evidence": .array(clause.evidence.map(JSONValue.init)),
            "lacks": .strings(clause.lacks),
            "question": clause.question.map(JSONValue.init) ?? .null,
        ]
    }

    init(_ question: PersonQuestion) {
        self = [
            "ask": .string(question.ask),
            "who": .string(question.who),
            "good_answer": .string(question.goodAnswer),
            "because": .string(question.because),
        ]
    }

    init(_ remedy: Remedy, texts: RemedyTexts) {
        self = [
            "tell": .string(texts.tell),
            "steps": .array(
                remedy.steps.map { ["step": .string($0.step), "who": .string($0.who), "effort": .string($0.effort)] }),
            "wording": .optional(texts.wording),
            "questions": .strings(remedy.questions),
        ]
    }

    private static func members(of passage: Evidence) -> [JSONMember] {
        [
            JSONMember(name: "document", value: .string(passage.document)),
            JSONMember(name: "page", value: .optional(passage.page)),
            JSONMember(name: "heading", value: .strings(passage.heading)),
            JSONMember(name: "quote", value: .string(passage.quote)),
            JSONMember(name: "start", value: .integer(passage.start)),
            JSONMember(name: "end", value: .integer(passage.end)),
        ]
    }
}
