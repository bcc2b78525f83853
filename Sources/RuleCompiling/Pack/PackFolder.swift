internal import Glibc
internal import PlumblineModel

/// Why a folder of rules could not be read.
struct FolderProblem: Error {
    var diagnostic: Diagnostic
}

/// All files below `folder`, in the order of their paths whatever the file system gives; names that start with a dot are left out.
func readPackFolder(_ folder: String) throws(FolderProblem) -> [PackFile] {
    var paths: [String] = []
    try collect(folder: folder, below: "", depth: 0, into: &paths)
    var files: [PackFile] = []
    for path in paths.sorted() where path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
        files.append(PackFile(path: path, bytes: try readBytes(folder + "/" + path)))
    }
    return files
}

private func collect(folder: String, below: String, depth: Int, into paths: inout [String]) throws(FolderProblem) {
    let place = below.isEmpty ? folder : folder + "/" + below
    // Deeper than any pack, and the end of a link that leads back to a folder above.
    guard depth < 12 else { throw problem(place, "folders are nested more than 12 deep", help: "remove the link that leads back up") }
    guard let handle = opendir(place) else {
        throw problem(
            place, "the folder cannot be read: \(reason())", help: "give the folder that holds `guidance`, `lexicons` and `policy`")
    }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard !name.hasPrefix(".") else { continue }
        let path = below.isEmpty ? name : below + "/" + name
        var status = stat()
        guard stat(folder + "/" + path, &status) == 0 else {
            throw problem(folder + "/" + path, "the file cannot be read: \(reason())", help: "mend or delete it")
        }
        if status.st_mode & S_IFMT == S_IFDIR {
            try collect(folder: folder, below: path, depth: depth + 1, into: &paths)
        } else if status.st_mode & S_IFMT == S_IFREG {
            paths.append(path)
        }
    }
}

private func readBytes(_ path: String) throws(FolderProblem) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw problem(path, "the file cannot be read: \(reason())", help: "mend its permissions") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    // one read for a file of the usual size, and a few more for a large one
    var chunk = 8192
    while true {
        var count = 0
        bytes.append(
            contentsOf: [UInt8](unsafeUninitializedCapacity: chunk) { buffer, initialised in
                count = fread(buffer.baseAddress, 1, chunk, file)
                initialised = count
            })
        if count < chunk { break }
        chunk *= 4
    }
    guard ferror(file) == 0 else { throw problem(path, "the file cannot be read: \(reason())", help: "mend or delete it") }
    return bytes
}

private func reason() -> String { String(cString: strerror(errno)).lowercased() }

private func problem(_ file: String, _ message: String, help: String) -> FolderProblem {
    FolderProblem(diagnostic: Diagnostic(code: RuleCode.unreadable.rawValue, file: file, message: message, help: help))
}
