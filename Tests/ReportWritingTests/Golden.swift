import Foundation
import Testing

/// Canned outputs under `Golden/`. Set `PLUMBLINE_WRITE_GOLDEN=1` to write them anew, then read the difference before keeping it.
enum Golden {
    static func expect(_ bytes: [UInt8], named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["PLUMBLINE_WRITE_GOLDEN"] == "1" {
            try Data(bytes).write(to: file)
        }
        let expected = try Data(contentsOf: file)
        #expect(
            String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self), "Golden/\(name)",
            sourceLocation: sourceLocation)
    }

    /// Writes a page for looking at, where `PLUMBLINE_SHOW_PAGES` names a folder.
    static func show(_ bytes: [UInt8], named name: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["PLUMBLINE_SHOW_PAGES"] else { return }
        try Data(bytes).write(to: URL(filePath: folder).appending(path: name))
    }

    private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    private static let folder = tests.appending(path: "Golden")

    /// The published schema of the JSON result.
    static func schema(_ name: String = "result.schema.json") throws -> [String: Any] {
        let root = tests.deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: root.appending(path: "docs/\(name)"))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
}
