public import PlumblineModel

/// What a `school.yaml` says: the subject, and what the evaluation does not need.
public struct SubjectFacts: Sendable, Equatable {
    public var subject: Subject
    public var urn: String?
    public var faith: String?
    /// The files that make up the set, where the school names them; empty: all readable files of the folder.
    public var files: [SubjectFile]
    /// When the governing body approved the set, and when it was last reviewed.
    public var approved: CivilDate?
    public var reviewed: CivilDate?

    public init(
        subject: Subject, urn: String? = nil, faith: String? = nil, files: [SubjectFile] = [], approved: CivilDate? = nil,
        reviewed: CivilDate? = nil
    ) {
        self.subject = subject
        self.urn = urn
        self.faith = faith
        self.files = files
        self.approved = approved
        self.reviewed = reviewed
    }
}

/// A document of the set and what it is.
public struct SubjectFile: Sendable, Equatable {
    /// Relative to the folder of the `school.yaml`.
    public var path: String
    public var role: String

    public init(path: String, role: String) {
        self.path = path
        self.role = role
    }
}
