internal import Glibc
internal import PlumblineModel
internal import RuleCompiling

/// The folder of this test target.
let testFolder = String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/")!))

/// All files below a folder of the test target, paths relative to it, in order.
func files(below folder: String) -> [PackFile] {
    var found: [PackFile] = []
    collect(testFolder + "/" + folder, prefix: "", into: &found)
    return found.sorted { $0.path < $1.path }
}

/// Names of the folders directly in a folder of the test target.
func folders(in folder: String) -> [String] {
    names(in: testFolder + "/" + folder).sorted()
}

/// The sound pack with some of its files replaced or added.
func soundPack(with changes: [PackFile] = []) -> [PackFile] {
    let changed = Set(changes.map(\.path))
    return files(below: "Sound").filter { !changed.contains($0.path) } + changes
}

/// The bytes of a file, or nil where there is none.
func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = fread(&chunk, 1, chunk.count, file)
        bytes.append(contentsOf: chunk[..<count])
        if count < chunk.count { return bytes }
    }
}

func text(of path: String) -> String? {
    bytes(of: path).map { String(decoding: $0, as: UTF8.self) }
}

/// Writes a file; the tests do so only where the environment asks for new golden files.
func write(_ text: String, to path: String) {
    guard let file = fopen(path, "wb") else { return }
    defer { fclose(file) }
    fputs(text, file)
}

func isSet(_ variable: String) -> Bool { getenv(variable) != nil }

private func collect(_ folder: String, prefix: String, into found: inout [PackFile]) {
    for name in names(in: folder) {
        let path = folder + "/" + name
        if let bytes = isFolder(path) ? nil : bytes(of: path) {
            found.append(PackFile(path: prefix + name, bytes: bytes))
        } else {
            collect(path, prefix: prefix + name + "/", into: &found)
        }
    }
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
