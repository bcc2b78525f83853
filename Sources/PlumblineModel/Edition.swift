/// One issue of a guidance document.
public struct Edition: Sendable, Equatable {
    public enum State: String, Sendable, Equatable, CaseIterable {
        /// A draft that binds nobody.
        case consultation
        /// Published ahead of the day it comes into force.
        case forInformation = "for information"
        case inForce = "in force"
        /// Its period has ended; within it the edition was in force.
        case withdrawn
    }

    /// `2025`, `2026`; for guidance without yearly issues the year of publication.
    public var id: String
    /// The days on which it binds; the first is the day it took effect.
    public var inForce: Period
    public var state: State
    /// True where the rules written against it are carried forward from the edition before and not yet confirmed against its text.
    public var isProvisional: Bool
    /// True where its text was not available and what it asks was put together from accounts of it.
    public var isReconstructed: Bool
    /// Who issued it, where that is not the register's publisher.
    public var publisher: String?
    /// When it was decided on, published, and published ahead for information; nil where the day is not known.
    public var decided: CivilDate?
    public var published: CivilDate?
    public var forInformation: CivilDate?
    /// When a draft was open for comment.
    public var consultation: Period?
    public var note: String?

    public init(
        id: String, inForce: Period, state: State, isProvisional: Bool = false, isReconstructed: Bool = false, publisher: String? = nil,
        decided: CivilDate? = nil, published: CivilDate? = nil, forInformation: CivilDate? = nil, consultation: Period? = nil,
        note: String? = nil
    ) {
        self.id = id
        self.inForce = inForce
        self.state = state
        self.isProvisional = isProvisional
        self.isReconstructed = isReconstructed
        self.publisher = publisher
        self.decided = decided
        self.published = published
        self.forInformation = forInformation
        self.consultation = consultation
        self.note = note
    }

    /// The day from which schools can know of it. Where no day is on record: three months ahead, as guidance for September is read in June.
    public var knownFrom: CivilDate {
        [forInformation, published, decided].compactMap(\.self).min() ?? inForce.from.adding(months: -3)
    }
}
