// swift-tools-version: 6.1
import PackageDescription
let package = Package(name: "archscratch", targets: [ .testTarget(name: "ArchitectureTests", path: "Tests/ArchitectureTests", swiftSettings: [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault")])])
/*
*/
