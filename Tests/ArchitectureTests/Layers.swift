/// Modules that read or write files, or ask the machine.
private let files = [
    "RuleCompiling", "DocumentReading", "ReportWriting", "SubjectChecking", "RuleWorkbench", "plumbline", "EngineBenchmark",
]

/// The layers of the package, lowest first, and what each module may import. See docs/architecture.md.
///
/// A module may import modules of lower layers only. A new module has to be put into a layer here, or the tests fail.
struct Layers: Sendable {
    var layers: [(name: String, modules: [String])]
    /// Edges inside one layer that are wanted all the same.
    var sameLayer: [(from: String, to: String)]
    /// Modules that are not ours, and who may import them.
    var foreign: [(module: String, importers: [String])]

    static let plumbline = Layers(
        layers: [
            ("foundation", ["PlumblineModel", "ContentHashing", "StrictYAML", "TextMatching", "PatternMatching"]),
            ("input", ["RuleCompiling", "DocumentReading"]),
            ("evaluation", ["PolicyEvaluation"]),
            ("output", ["ReportWriting"]),
            ("delivery", ["SubjectChecking", "RuleWorkbench"]),
            ("executable", ["plumbline", "EngineBenchmark"]),
        ],
        sameLayer: [("StrictYAML", "PlumblineModel"), ("TextMatching", "PlumblineModel")],
        foreign: [
            ("CLibYAML", ["StrictYAML"]),
            ("CPCRE2", ["PatternMatching"]),
            ("CLibCrypto", ["ContentHashing"]),
            ("CLibZip", ["DocumentReading"]),
            ("CLibXML2", ["DocumentReading"]),
            ("CMarkGFM", ["DocumentReading"]),
            ("Subprocess", ["DocumentReading", "RuleWorkbench"]),
            ("ArgumentParser", ["plumbline"]),
            // Files and clocks: never in the engine (foundation and evaluation), whose answers depend on its input alone.
            ("Glibc", files),
            ("FoundationEssentials", files),
            ("SystemPackage", ["DocumentReading", "plumbline"]),
            ("Synchronization", ["TextMatching", "PolicyEvaluation", "DocumentReading", "ReportWriting", "plumbline"]),
        ])

    /// What is wrong with `from` importing `to`, or nil.
    func fault(from: String, to: String) -> String? {
        guard let own = layer(of: from) else { return "\(from) has no layer: put it into one in Tests/ArchitectureTests/Layers.swift" }
        if let rule = foreign.first(where: { $0.module == to }) {
            return rule.importers.contains(from) ? nil : "\(from) may not import \(to)"
        }
        guard let other = layer(of: to) else { return "\(from) imports \(to), which no layer knows" }
        if other < own || sameLayer.contains(where: { $0.from == from && $0.to == to }) { return nil }
        return "\(from) (\(layers[own].name)) may not import \(to) (\(layers[other].name))"
    }

    private func layer(of module: String) -> Int? { layers.firstIndex { $0.modules.contains(module) } }
}
