/// Our targets and what they depend on, read from the text of `Package.swift`.
///
/// `swift package describe` would tell the same, but waits for the lock that the running `swift test` holds.
func declaredDependencies(in package: String) -> [String: [String]] {
    var dependencies: [String: [String]] = [:]
    for match in package.matches(of: /\bmodule\(\s*"(\w+)",\s*\[([^\]]*)\]/) {
        dependencies[String(match.1)] = names(in: match.2)
    }
    for match in package.matches(of: /\.executableTarget\(\s*name:\s*"(\w+)",\s*dependencies:\s*\[([^\]]*)\]/) {
        dependencies[String(match.1)] = names(in: match.2)
    }
    return dependencies
}

/// Quoted target names, and the products that stand there as constants.
private func names(in list: Substring) -> [String] {
    let products = ["subprocess": "Subprocess", "argumentParser": "ArgumentParser"]
    return list.split(separator: ",").compactMap { item in
        let item = item.filter { !$0.isWhitespace }
        if item.hasPrefix("\"") { return String(item.dropFirst().dropLast()) }
        return item.isEmpty ? nil : products[item] ?? item
    }
}

/// The modules a Swift file imports, whatever the access level; `@testable` and `import struct M.S` included.
func imports(in source: String) -> [String] {
    // Looking at the bytes first spares a pattern match on every line of the project.
    source.split(separator: "\n").filter { $0.utf8.contains(UInt8(ascii: "i")) && $0.contains("import ") }.compactMap { line in
        line.wholeMatch(
            of:
                /\s*(?:@\w+\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|func|var|let|typealias|protocol)\s+)?(\w+).*/
        ).map { String($0.1) }
    }
}
