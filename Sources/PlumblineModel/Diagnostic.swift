/// Something wrong in a file somebody gave us: data first, rendering elsewhere (after Cedar and swift-format).
public struct Diagnostic: Sendable, Equatable, Error {
    /// Stable code, never reused (`R001`, `Y003`, `D002`); `docs/diagnostics.md` has a section per code.
    public var code: String
    public var severity: Severity
    public var file: String
    /// 1-based; nil where the fault is the file as a whole.
    public var line: Int?
    /// 1-based, in characters; nil where the fault is the file as a whole.
    public var column: Int?
    /// One clause, lower case, no full stop, the user's own words in backticks, one cause.
    public var message: String
    /// An imperative with the exact text to type, or what to do next.
    public var help: String?

    public enum Severity: String, Sendable, Equatable {
        case error, warning
    }

    public init(
        code: String, severity: Severity = .error, file: String, line: Int? = nil, column: Int? = nil,
        message: String, help: String? = nil
    ) {
        self.code = code
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.help = help
    }

    /// One line for logs and screen readers: `file line 3 column 5: error R001: message. Help: …`.
    public var plain: String {
        var place = file
        if let line { place += " line \(line)" }
        if let column { place += " column \(column)" }
        return "\(place): \(severity.rawValue) \(code): \(message)." + (help.map { " Help: \($0)." } ?? "")
    }

    /// Order of printing: by file, then place, then code.
    public static func inPrintOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        (left.file, left.line ?? 0, left.column ?? 0, left.code) < (right.file, right.line ?? 0, right.column ?? 0, right.code)
    }
}
