/// One value of a YAML file, with the place where it stands.
///
/// Scalars stay text: `no`, `1.10` and `2026-11-01` mean nothing until a typed reader (`text`, `integer`, `date`, …) is asked for what the
/// schema wants there.
public struct YAMLNode: Sendable, Equatable {
    public enum Value: Sendable, Equatable {
        case scalar(YAMLScalar)
        case sequence([YAMLNode])
        /// In order of writing, without duplicates.
        case mapping([YAMLEntry])
    }

    public var value: Value
    /// 1-based.
    public var line: Int
    /// 1-based, in characters (Unicode scalars), as editors count them.
    public var column: Int
    /// Where it stands in the tree: `met_when.all[0].states.action`; empty for the whole file.
    public var path: String

    public init(value: Value, line: Int, column: Int, path: String) {
        self.value = value
        self.line = line
        self.column = column
        self.path = path
    }

    /// What a message calls this place: `` `title` ``, `` item 2 of `do` `` or `the file`.
    public var called: String {
        if path.isEmpty { return "the file" }
        if path.hasSuffix("]"), let bracket = path.lastIndex(of: "["), let index = Int(path[path.index(after: bracket)...].dropLast()) {
            let list = path[..<bracket].split(separator: ".").last.map(String.init) ?? ""
            return list.isEmpty ? "item \(index + 1) of the file" : "item \(index + 1) of `\(list)`"
        }
        return "`\(path.split(separator: ".").last.map(String.init) ?? path)`"
    }

    /// What it is, in words for someone who does not know YAML.
    public var kind: String {
        switch value {
        case .scalar: "text"
        case .sequence: "a list"
        case .mapping: "a group of keys"
        }
    }
}

/// A key with its value.
public struct YAMLEntry: Sendable, Equatable {
    public var key: YAMLNode
    public var value: YAMLNode
    /// The key's text.
    public var name: String

    public init(key: YAMLNode, value: YAMLNode, name: String) {
        self.key = key
        self.value = value
        self.name = name
    }
}

/// Text as written, and whether it was quoted (or a block): a quoted `"2025"` is never a number.
public struct YAMLScalar: Sendable, Equatable {
    public enum Style: Sendable, Equatable {
        case plain
        /// In single or double quotes, or a block after `|` or `>`.
        case quoted
    }

    public var text: String
    public var style: Style

    public init(text: String, style: Style) {
        self.text = text
        self.style = style
    }

    /// Nothing was written: `key:`, `~` or `null`.
    public var isNothing: Bool { style == .plain && (text.isEmpty || text == "~" || text == "null") }
}
