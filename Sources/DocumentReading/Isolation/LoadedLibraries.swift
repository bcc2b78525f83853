internal import Glibc

/// The folders of the shared libraries this process runs on, which its reader child needs in the sandbox too (those of the Swift
/// toolchain, unless the program was linked statically).
enum LoadedLibraries {
    static let folders: [String] = {
        guard let maps = fopen("/proc/self/maps", "r") else { return [] }
        defer { fclose(maps) }
        var folders: Set<String> = []
        var line = [CChar](repeating: 0, count: 5000)
        while fgets(&line, Int32(line.count), maps) != nil {
            let text = String(decoding: line.prefix(while: { $0 != 0 }).map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard let start = text.firstIndex(of: "/"), let end = text.lastIndex(of: "/"), text.contains(".so") else { continue }
            let folder = String(text[start..<end])
            if !["/usr/", "/lib", "/bin"].contains(where: { folder.hasPrefix($0) }) { folders.insert(folder) }
        }
        return folders.sorted()
    }()
}
