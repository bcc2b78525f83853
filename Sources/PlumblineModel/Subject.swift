/// The school or provider being assessed, with the facts its `school.yaml` states. An unknown fact is nil or empty.
public struct Subject: Sendable, Equatable {
    public var id: String
    public var name: String
    public var setting: Setting?
    public var phases: [Phase]
    public var localAuthority: String?
    public var boarding: Bool?
    /// False where no `school.yaml` says whose policy it is and `name` is only the file's or folder's.
    public var isNamed: Bool

    public init(
        id: String, name: String, setting: Setting? = nil, phases: [Phase] = [], localAuthority: String? = nil,
        boarding: Bool? = nil, isNamed: Bool = true
    ) {
        self.id = id
        self.name = name
        self.setting = setting
        self.phases = phases
        self.localAuthority = localAuthority
        self.boarding = boarding
        self.isNamed = isNamed
    }
}

public enum Setting: String, Sendable, Equatable, CaseIterable {
    case maintained, academy, independent, special
    case alternativeProvision = "alternative provision"
    case pupilReferralUnit = "pupil referral unit"
    case college, nursery, childminder
    case tuitionProvider = "tuition provider"
    case supplementarySchool = "supplementary school"
    case guardianship, charity, club
    case transportOperator = "transport operator"
    case other

    /// Whether KCSIE binds this kind of provider; for every other kind no duty is more than good practice (KCSIE, "Who this guidance is for").
    /// A nursery is bound only where it is maintained, which `school.yaml` cannot say yet, so a nursery counts as not bound.
    public var isBoundByKCSIE: Bool {
        switch self {
        case .maintained, .academy, .independent, .special, .alternativeProvision, .pupilReferralUnit, .college: true
        case .nursery, .childminder, .tuitionProvider, .supplementarySchool, .guardianship, .charity, .club,
            .transportOperator, .other:
            false
        }
    }
}

public enum Phase: String, Sendable, Equatable, CaseIterable {
    case earlyYears = "early years"
    case primary, secondary
    case sixthForm = "sixth form"
}
