internal import PlumblineModel

extension JSONValue {
    init(_ fact: Fact) {
        self = [
            "kind": .string(fact.kind.rawValue),
            "about": .string(fact.about),
            "value": .string(fact.value),
            "contacts": .strings(fact.contacts),
            "places": .array(fact.places.map(JSONValue.init)),
        ]
    }

    init(_ disagreement: Disagreement) {
        self = [
            "kind": .string(disagreement.kind.rawValue),
            "about": .string(disagreement.about),
            "says": .string(disagreement.sentence),
            "facts": .array(disagreement.facts.map(JSONValue.init)),
        ]
    }

    init(_ resemblance: Resemblance) {
        self = [
            "school": JSONValue(resemblance.school), "other": JSONValue(resemblance.other), "says": .string(resemblance.sentence),
        ]
    }

    private init(_ side: Resemblance.Side) {
        self = ["id": .string(side.id), "name": .string(side.name), "share": .decimal(side.share)]
    }
}
