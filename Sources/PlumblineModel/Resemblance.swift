/// Two schools of one run whose texts are largely the same words. A shared template is normal; names, numbers and arrangements must be each school's own.
public struct Resemblance: Sendable, Equatable {
    public struct Side: Sendable, Equatable {
        /// `Subject.id` and `Subject.name`.
        public var id: String
        public var name: String
        /// Part of this school's text that stands word for word in the other's, 0 to 1.
        public var share: Double

        public init(id: String, name: String, share: Double) {
            self.id = id
            self.name = name
            self.share = share
        }
    }

    /// The school of whose text the larger part stands in the other's.
    public var school: Side
    public var other: Side

    public init(school: Side, other: Side) {
        self.school = school
        self.other = other
    }
}
