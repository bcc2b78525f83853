internal import RuleCompiling
internal import StrictYAML
internal import Testing

/// `docs/diagnostics.md`, the codes in the source and the broken samples tell of the same codes.
@Suite struct DocumentedCodesTests {
    /// Raised by tests in `BrokenSampleTests`, because no folder of files can show them.
    static let generated = ["Y006", "Y007", "R016", "R017"]
    /// Raised by other modules, which test them.
    static let elsewhere = ["C001", "C002", "R053"]
    static let codes = (YAMLCode.allCases.map(\.rawValue) + RuleCode.allCases.map(\.rawValue)).sorted()
    static let page = text(of: "\(testFolder)/../../docs/diagnostics.md") ?? ""
    /// Code to section.
    static let sections = Dictionary(
        page.split(separator: "\n## ").dropFirst().map { (String($0.prefix(4)), String($0)) }, uniquingKeysWith: { $0 + $1 })

    @Test func everyCodeHasASectionAndNoSectionIsLeftOver() {
        #expect(Self.sections.keys.sorted() == (Self.codes + Self.elsewhere).sorted())
        #expect(Set(Self.codes).count == Self.codes.count)
    }

    @Test func everyCodeHasASampleAndNoSampleIsLeftOver() {
        let samples = Set(folders(in: "Broken").map { String($0.prefix(4)) } + Self.generated)
        #expect(samples.sorted() == Self.codes)
    }

    @Test(arguments: codes.filter { !generated.contains($0) })
    func theSectionQuotesAMessage(code: String) {
        let messages = folders(in: "Broken").filter { $0.hasPrefix(code) }.compactMap { sample -> String? in
            let line = text(of: "\(testFolder)/Broken/\(sample)/expected.txt")?.split(separator: "\n").first ?? ""
            return line.firstRange(of: " \(code): ").map { String(line[$0.upperBound...].prefix { $0 != "." }) }
        }
        #expect(!messages.isEmpty)
        #expect(messages.contains { Self.sections[code, default: ""].contains($0) }, "write the message anew: \(messages)")
    }

    @Test(arguments: codes)
    func theSectionHasAWrongAndARightExampleAndAReason(code: String) {
        let section = Self.sections[code, default: ""]
        #expect(section.matches(of: /```text/).count == 2)
        #expect(section.contains("\n> "))
        #expect(section.contains("*error*") || section.contains("*warning*"))
    }
}
