internal import PlumblineModel

/// One changed form of a check.
struct CheckEdit {
    var kind: MutationKind
    var change: String
    var check: Check

    init(_ kind: MutationKind, _ change: String, _ check: Check) {
        self.kind = kind
        self.change = change
        self.check = check
    }
}

extension Check {
    /// Every form of the check with one change.
    var edits: [CheckEdit] {
        switch self {
        case .frame(let frame): frame.edits.map { CheckEdit($0.kind, $0.change, .frame($0.value)) }
        case .mentionsEach(let test): test.edits.map { CheckEdit($0.kind, $0.change, .mentionsEach($0.value)) }
        case .hasSection(let test): test.edits.map { CheckEdit($0.kind, $0.change, .hasSection($0.value)) }
        case .names(let test): test.edits.map { CheckEdit($0.kind, $0.change, .names($0.value)) }
        case .date(let test): test.edits.map { CheckEdit($0.kind, $0.change, .date($0.value)) }
        case .refersTo(let test): test.edits.map { CheckEdit($0.kind, $0.change, .refersTo($0.value)) }
        case .noPlaceholders(let test): test.edits.map { CheckEdit($0.kind, $0.change, .noPlaceholders($0.value)) }
        case .avoids(let test): test.edits.map { CheckEdit($0.kind, $0.change, .avoids($0.value)) }
        case .prefers(let test): test.edits.map { CheckEdit($0.kind, $0.change, .prefers($0.value)) }
        case .statesPeriod(let test): test.edits.map { CheckEdit($0.kind, $0.change, .statesPeriod($0.value)) }
        // a fact, a pattern or a question has no part that could be taken away and leave a check
        case .agrees, .pattern, .person: []
        }
    }
}

/// One changed form of a check's values.
struct ValueEdit<Value> {
    var kind: MutationKind
    var change: String
    var value: Value

    /// The value with one property set otherwise.
    init<Property>(_ kind: MutationKind, _ change: String, _ value: Value, _ path: WritableKeyPath<Value, Property>, _ new: Property) {
        self.kind = kind
        self.change = change
        self.value = value
        self.value[keyPath: path] = new
    }
}
