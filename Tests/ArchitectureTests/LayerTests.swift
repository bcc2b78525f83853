internal import Testing

/// The package as it is.
@Suite struct LayerTests {
    static let package = declaredDependencies(in: text(of: "Package.swift"))
    static let sources = swiftFiles(below: "Sources")

    @Test func declaredDependenciesFollowTheLayers() {
        let faults = Self.package.sorted { $0.key < $1.key }.flatMap { target, dependencies in
            dependencies.compactMap { Layers.plumbline.fault(from: target, to: $0) }
        }
        #expect(faults == [])
    }

    @Test func importsFollowTheLayers() {
        let faults = Self.sources.flatMap { file in
            imports(in: file.text).compactMap { imported in
                Layers.plumbline.fault(from: file.module, to: imported).map { "\(file.path): \($0)" }
            }
        }
        #expect(faults == [])
    }

    @Test func importsAreDeclared() {
        let toolchain = ["Glibc", "FoundationEssentials", "Synchronization"]
        let faults = Self.sources.flatMap { file in
            imports(in: file.text)
                .filter { !toolchain.contains($0) && !(Self.package[file.module] ?? []).contains($0) }
                .map { "\(file.path) imports \($0), which Package.swift does not give to \(file.module)" }
        }
        #expect(faults == [])
    }

    @Test func everyTargetIsRead() {
        let systemLibraries = folders(in: "Sources").filter { text(of: "Sources/\($0)/module.modulemap") != "" }
        #expect(Self.package.keys.sorted() == folders(in: "Sources").filter { !systemLibraries.contains($0) })
        #expect(!Self.sources.isEmpty)
    }

    /// The as-of day is handed in; an engine that looks at a clock gives two answers to one question.
    @Test func theEngineReadsNoClock() {
        let clocks = [
            "ContinuousClock", "SuspendingClock", "Date(", "Date.now", "clock_gettime", "SystemRandomNumberGenerator", ".random(",
        ]
        let engine = ["PlumblineModel", "TextMatching", "PolicyEvaluation", "StrictYAML", "RuleCompiling"]
        let faults = Self.sources.filter { engine.contains($0.module) }.flatMap { file in
            clocks.filter { file.text.contains($0) && !file.text.contains("Civil\($0)") }.map { "\(file.path) uses \($0)" }
        }
        #expect(faults == [])
    }
}
