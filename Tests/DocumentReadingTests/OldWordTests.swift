import DocumentReading
import PlumblineModel
import Testing

@Suite("RTF") struct OldWordTests {
    let folder = TemporaryFolder()

    /// Word itself saves RTF under the name `.doc`.
    @Test(arguments: ["a.rtf", "a.doc"]) func rtf(_ name: String) async throws {
        let long = String(repeating: "Every concern is written down and passed on at once. ", count: 5)
        let document = try await folder.read(
            "{\\rtf1\\ansi Anti-Bullying Policy\\par Reporting\\par \(long)\\par The school\\'92s rule.\\par }", as: name)
        #expect(document.format == .rtf)
        #expect(document.outline.prefix(2) == ["h0 Anti-Bullying Policy", "h1 Reporting"])
        #expect(document.outline.last == "p The school\u{2019}s rule.")
    }
}
