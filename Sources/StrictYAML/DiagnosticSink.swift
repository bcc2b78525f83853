public import PlumblineModel

/// Collects what is wrong in one file, so that a reader goes on after the first fault and the author sees all of them at once.
public final class DiagnosticSink {
    public let file: String
    public private(set) var diagnostics: [Diagnostic] = []

    public init(file: String) {
        self.file = file
    }

    /// Whether something was found that makes the file unusable; warnings do not.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    public func report<Code: RawRepresentable>(
        _ code: Code, severity: Diagnostic.Severity = .error, line: Int?, column: Int?, _ message: String, help: String? = nil
    ) where Code.RawValue == String {
        diagnostics.append(
            Diagnostic(
                code: code.rawValue, severity: severity, file: file, line: line, column: column, message: message, help: help))
    }

    public func report<Code: RawRepresentable>(
        _ code: Code, severity: Diagnostic.Severity = .error, at node: YAMLNode, _ message: String, help: String? = nil
    ) where Code.RawValue == String {
        report(code, severity: severity, line: node.line, column: node.column, message, help: help)
    }

    public func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }
}
