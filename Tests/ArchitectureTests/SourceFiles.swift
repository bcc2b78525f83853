internal import Glibc

/// A Swift file of the checkout.
struct SourceFile: Sendable {
    /// Relative to the checkout: `Sources/StrictYAML/YAMLNode.swift`.
    var path: String
    var text: String

    /// The target's folder.
    var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    var lines: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }
}

/// The checkout's folder.
let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

/// All Swift files below a folder of the checkout, in order of their paths.
func swiftFiles(below folder: String) -> [SourceFile] {
    names(in: "\(root)/\(folder)").sorted().flatMap { name -> [SourceFile] in
        let path = "\(folder)/\(name)"
        guard name.hasSuffix(".swift") else { return isFolder("\(root)/\(path)") ? swiftFiles(below: path) : [] }
        return [SourceFile(path: path, text: text(of: path))]
    }
}

/// The text of a file of the checkout; empty where there is none.
func text(of path: String) -> String {
    guard let file = fopen("\(root)/\(path)", "rb") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = fread(&chunk, 1, chunk.count, file)
        bytes.append(contentsOf: chunk[..<count])
        if count < chunk.count { return String(decoding: bytes, as: UTF8.self) }
    }
}

/// Names of the folders directly below a folder of the checkout.
func folders(in folder: String) -> [String] {
    names(in: "\(root)/\(folder)").filter { isFolder("\(root)/\(folder)/\($0)") }.sorted()
}

private func isFolder(_ path: String) -> Bool {
    guard let handle = opendir(path) else { return false }
    closedir(handle)
    return true
}

private func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if !name.hasPrefix(".") { names.append(name) }
    }
    return names
}
