/// How large a file may be before it is refused unread; a rule file is a few kilobytes.
public struct YAMLLimits: Sendable, Equatable {
    public var bytes: Int
    public var depth: Int
    public var nodes: Int

    public init(bytes: Int = 1_000_000, depth: Int = 32, nodes: Int = 100_000) {
        self.bytes = bytes
        self.depth = depth
        self.nodes = nodes
    }

    public static let standard = YAMLLimits()
}
