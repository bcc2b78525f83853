internal import Testing

/// The checker itself, on made-up packages.
@Suite struct CheckerTests {
    @Test(arguments: [
        ("RuleCompiling", "StrictYAML"), ("PolicyEvaluation", "TextMatching"), ("plumbline", "ReportWriting"),
        ("plumbline", "PlumblineModel"),
        ("StrictYAML", "PlumblineModel"), ("TextMatching", "PlumblineModel"), ("DocumentReading", "Subprocess"), ("StrictYAML", "CLibYAML"),
        ("RuleCompiling", "Glibc"), ("ReportWriting", "FoundationEssentials"),
    ])
    func goodEdge(from: String, to: String) {
        #expect(Layers.plumbline.fault(from: from, to: to) == nil)
    }

    @Test(arguments: [
        ("StrictYAML", "RuleCompiling", "StrictYAML (foundation) may not import RuleCompiling (input)"),
        ("PlumblineModel", "TextMatching", "PlumblineModel (foundation) may not import TextMatching (foundation)"),
        ("TextMatching", "StrictYAML", "TextMatching (foundation) may not import StrictYAML (foundation)"),
        ("RuleCompiling", "DocumentReading", "RuleCompiling (input) may not import DocumentReading (input)"),
        ("RuleCompiling", "PolicyEvaluation", "RuleCompiling (input) may not import PolicyEvaluation (evaluation)"),
        ("PolicyEvaluation", "ReportWriting", "PolicyEvaluation (evaluation) may not import ReportWriting (output)"),
        ("PolicyEvaluation", "Glibc", "PolicyEvaluation may not import Glibc"),
        ("PolicyEvaluation", "FoundationEssentials", "PolicyEvaluation may not import FoundationEssentials"),
        ("TextMatching", "Glibc", "TextMatching may not import Glibc"),
        ("PolicyEvaluation", "CLibYAML", "PolicyEvaluation may not import CLibYAML"),
        ("ReportWriting", "ArgumentParser", "ReportWriting may not import ArgumentParser"),
        ("DocumentReading", "Foundation", "DocumentReading imports Foundation, which no layer knows"),
        ("ReportWriting", "plumbline", "ReportWriting (output) may not import plumbline (executable)"),
        ("NewThing", "PlumblineModel", "NewThing has no layer: put it into one in Tests/ArchitectureTests/Layers.swift"),
    ])
    func badEdge(from: String, to: String, fault: String) {
        #expect(Layers.plumbline.fault(from: from, to: to) == fault)
    }

    @Test func everyFormOfImportIsSeen() {
        let source = """
            // import Commented
            import Plain
              internal import Indented
            public import Public
            @testable import Testable
            @preconcurrency internal import Old
            private import struct Foundation.Date
            let text = "import Quoted"
            """
        #expect(imports(in: source) == ["Plain", "Indented", "Public", "Testable", "Old", "Foundation"])
    }

    @Test func everyFormOfTargetIsSeen() {
        let package = """
            module("A", []),
            module("B", ["A", subprocess]),
            module(
                "C", [
                    "A",
                    "B",
                ]),
            .executableTarget(
                name: "tool",
                dependencies: ["A", argumentParser],
                swiftSettings: strict),
            tests("ATests", ["A"]),
            """
        #expect(
            declaredDependencies(in: package) == ["A": [], "B": ["A", "Subprocess"], "C": ["A", "B"], "tool": ["A", "ArgumentParser"]])
    }
}
