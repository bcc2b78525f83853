internal import PlumblineModel
internal import RuleCompiling
internal import StrictYAML
internal import Testing

/// `Broken/<code>-<slug>/` holds files laid over the sound pack, and `expected.txt` what the compiler says of them, one line each.
///
/// After a wanted change of a message, write the expectations anew with `PLUMBLINE_WRITE_EXPECTED=1 swift test --filter BrokenSampleTests`
/// and read the difference.
@Suite struct BrokenSampleTests {
    static let asOf = CivilDate(iso: "2026-11-23")

    @Test(arguments: folders(in: "Broken"))
    func saysWhatIsExpected(sample: String) {
        let overlay = files(below: "Broken/\(sample)").filter { $0.path != "expected.txt" }
        let result = compileRulePack(files: soundPack(with: overlay), folder: "rules", asOf: Self.asOf)
        let said = result.diagnostics.map { $0.plain + "\n" }.joined()
        let path = "\(testFolder)/Broken/\(sample)/expected.txt"
        if isSet("PLUMBLINE_WRITE_EXPECTED") { write(said, to: path) }
        #expect(said == text(of: path))
        let code = String(sample.prefix(4))
        #expect(result.diagnostics.allSatisfy { $0.code == code }, "one cause, one code: \(said)")
    }

    @Test(arguments: folders(in: "Broken"))
    func aRuleWithAnErrorIsBrokenAndTheRestGoesOn(sample: String) {
        let overlay = files(below: "Broken/\(sample)").filter { $0.path != "expected.txt" }
        let result = compileRulePack(files: soundPack(with: overlay), folder: "rules", asOf: Self.asOf)
        let ids = Set((result.pack?.rules.map(\.id) ?? []) + result.brokenRuleIDs)
        let written = sample.hasPrefix("R010-file-name") ? "POL-F40" : "POL-F04"
        #expect(ids == [written], "the duty must stay in sight")
        let inRule = result.diagnostics.contains { $0.file.contains("/policy/reporting/") && $0.severity == .error }
        if inRule { #expect(result.brokenRuleIDs.contains(written)) }
    }

    /// Codes with a sample that is no folder of files: too large for one, or not a file's content at all.
    @Test func fileTooLarge() {
        let padding = [UInt8](repeating: UInt8(ascii: "#"), count: 1_000_001)
        let result = compileRulePack(files: soundPack(with: [PackFile(path: "lexicons/promise.yaml", bytes: padding)]), folder: "rules")
        #expect(
            result.diagnostics.map(\.plain) == [
                "rules/lexicons/promise.yaml: error Y006: the file has 1000001 bytes, more than the 1000000 that are read. Help: divide it into several files."
            ])
    }

    @Test func tooManyValues() {
        let list = Array(("schema: 1\nterms: [" + String(repeating: "a,", count: 100_001) + "]\n").utf8)
        let result = compileRulePack(files: soundPack(with: [PackFile(path: "lexicons/promise.yaml", bytes: list)]), folder: "rules")
        #expect(result.diagnostics.map(\.code) == ["Y007"])
        #expect(result.diagnostics[0].message == "the file holds more than 100000 values")
        #expect(result.diagnostics[0].line == 2)
    }

    @Test func unreadableFolder() {
        let result = compileRulePack(at: "no/such/folder")
        #expect(result.pack == nil)
        #expect(
            result.diagnostics.map(\.plain) == [
                "no/such/folder: error R016: the folder cannot be read: no such file or directory. Help: give the folder that holds `guidance`, `lexicons` and `policy`."
            ])
    }

    @Test func noRules() {
        let files = files(below: "Sound").filter { $0.path.hasPrefix("guidance/") }
        let result = compileRulePack(files: files, folder: "rules")
        #expect(
            result.diagnostics.map(\.plain) == [
                "rules/policy: error R017: the pack holds no rule. Help: write one in `policy/<group>/<ID>-<slug>.yaml`."
            ])
    }
}
