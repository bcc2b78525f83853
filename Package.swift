// swift-tools-version: 6.1
import PackageDescription

// Layers, lowest first. A target may depend only on targets of a lower layer; `Tests/ArchitectureTests` reads this
// file's description and fails on any other edge. See docs/architecture.md.

/// Swift settings shared by every target of ours.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// What tests call thousands of times over whole policies is optimised in debug builds too; overflow and bounds stay checked.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")

/// A C library of the system, found by pkg-config.
func systemLibrary(_ name: String, pkgConfig: String, apt: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

/// A module of ours.
func module(_ name: String, _ dependencies: [Target.Dependency], settings: [SwiftSetting] = strict) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// Tests of one module.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], settings: [SwiftSetting] = strict) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
    name: "plumbline",
    products: [
        .executable(name: "plumbline", targets: ["plumbline"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        // C libraries of the system
        systemLibrary("CLibYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
        systemLibrary("CLibZip", pkgConfig: "libzip", apt: "libzip-dev"),
        systemLibrary("CLibXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
        systemLibrary("CMarkGFM", pkgConfig: "libcmark-gfm", apt: "libcmark-gfm-extensions-dev"),
        systemLibrary("CPCRE2", pkgConfig: "libpcre2-8", apt: "libpcre2-dev"),
        systemLibrary("CLibCrypto", pkgConfig: "libcrypto", apt: "libssl-dev"),

        // foundation
        module("PlumblineModel", []),
        module("ContentHashing", ["CLibCrypto"]),
        module("StrictYAML", ["CLibYAML", "PlumblineModel"]),
        module("TextMatching", ["PlumblineModel"], settings: optimised),
        module("PatternMatching", ["CPCRE2"]),

        // input
        module("RuleCompiling", ["PlumblineModel", "StrictYAML", "ContentHashing", "PatternMatching"]),
        module("DocumentReading", ["PlumblineModel", "ContentHashing", "CLibZip", "CLibXML2", "CMarkGFM", subprocess]),

        // evaluation
        module("PolicyEvaluation", ["PlumblineModel", "TextMatching", "PatternMatching"], settings: optimised),

        // output
        module("ReportWriting", ["PlumblineModel"]),

        // delivery
        module("SubjectChecking", ["PlumblineModel", "RuleCompiling", "DocumentReading", "PolicyEvaluation"]),
        module("RuleWorkbench", ["PlumblineModel", "TextMatching", "RuleCompiling", "DocumentReading", "PolicyEvaluation", subprocess]),

        // executable
        .executableTarget(
            name: "plumbline",
            dependencies: [
                "PlumblineModel", "RuleCompiling", "DocumentReading", "PolicyEvaluation", "ReportWriting", "SubjectChecking",
                "RuleWorkbench",
                argumentParser,
            ],
            swiftSettings: strict),

        .executableTarget(
            name: "EngineBenchmark", dependencies: ["PlumblineModel", "RuleCompiling", "DocumentReading", "PolicyEvaluation"],
            swiftSettings: strict),

        // tests
        tests("StrictYAMLTests", ["StrictYAML", "PlumblineModel"]),
        tests("RuleCompilingTests", ["RuleCompiling", "StrictYAML", "PlumblineModel"], exclude: ["Broken", "Sound"]),
        tests("DocumentReadingTests", ["DocumentReading", "PlumblineModel", "CLibZip"]),
        tests("PatternMatchingTests", ["PatternMatching"]),
        tests("TextMatchingTests", ["TextMatching", "PlumblineModel"]),
        tests("PolicyEvaluationTests", ["PolicyEvaluation", "TextMatching", "RuleCompiling", "PlumblineModel"]),
        tests(
            "SubjectCheckingTests",
            [
                "SubjectChecking", "RuleWorkbench", "RuleCompiling", "DocumentReading", "PolicyEvaluation", "ReportWriting", "StrictYAML",
                "PlumblineModel",
            ]),
        tests(
            "ReferenceEvaluationTests",
            [
                "PolicyEvaluation", "TextMatching", "PatternMatching", "SubjectChecking", "RuleCompiling", "DocumentReading",
                "PlumblineModel",
            ]),
        tests("ReportWritingTests", ["ReportWriting", "PlumblineModel"], exclude: ["Golden"]),
        tests(
            "RuleWorkbenchTests",
            ["RuleWorkbench", "SubjectChecking", "RuleCompiling", "DocumentReading", "PolicyEvaluation", "PlumblineModel", subprocess]),
        tests("ArchitectureTests", []),
    ]
)
