internal import FoundationEssentials
public import PlumblineModel
internal import RuleCompiling

/// A subject and the files that are its policy set, before reading.
public struct SubjectFiles: Sendable {
    public var subject: Subject
    /// Path to open and name to show, in order.
    public var files: [NamedFile]
    /// When the governing body approved the set, as `school.yaml` says.
    public var approved: CivilDate?

    public struct NamedFile: Sendable, Equatable {
        public var path: String
        public var shown: String
    }
}

/// Works out which subjects the named paths mean: several files are one school's set, a folder with `school.yaml` is one
/// subject, a folder of such folders is many, any other folder is one set.
public struct SubjectDiscovery: Sendable {
    public private(set) var subjects: [SubjectFiles] = []
    public private(set) var problems: [Diagnostic] = []

    /// Endings of files that can be policies. Anything else in a folder is left alone.
    static let documentEndings: Set<String> = ["pdf", "docx", "odt", "html", "htm", "md", "markdown", "txt", "text", "doc", "rtf"]

    public init(paths: [String]) {
        let files = paths.filter { !SubjectDiscovery.isFolder($0) }
        for folder in paths where SubjectDiscovery.isFolder(folder) { add(folder: SubjectDiscovery.trimmed(folder)) }
        if !files.isEmpty {
            let named = files.map { SubjectFiles.NamedFile(path: $0, shown: SubjectDiscovery.lastPart($0)) }
            let id = SubjectDiscovery.identifier(SubjectDiscovery.lastPart(files[0]))
            subjects.append(SubjectFiles(subject: Subject(id: id, name: SubjectDiscovery.lastPart(files[0]), isNamed: false), files: named))
        }
    }

    private mutating func add(folder: String) {
        if FileManager.default.fileExists(atPath: folder + "/school.yaml") {
            addSubject(folder: folder)
            return
        }
        let children = SubjectDiscovery.children(of: folder).filter {
            FileManager.default.fileExists(atPath: "\(folder)/\($0)/school.yaml")
        }
        if !children.isEmpty {
            for child in children { addSubject(folder: "\(folder)/\(child)") }
            return
        }
        let files = SubjectDiscovery.documents(in: folder)
        guard !files.isEmpty else {
            problems.append(
                Diagnostic(
                    code: "C002", severity: .warning, file: SubjectDiscovery.lastPart(folder),
                    message: "the folder holds no policy document and no `school.yaml`",
                    help: "name the policy files themselves, or put them into the folder"))
            return
        }
        let name = SubjectDiscovery.lastPart(folder)
        subjects.append(SubjectFiles(subject: Subject(id: SubjectDiscovery.identifier(name), name: name, isNamed: false), files: files))
    }

    private mutating func addSubject(folder: String) {
        let file = SubjectDiscovery.lastPart(folder) + "/school.yaml"
        do {
            guard let data = FileManager.default.contents(atPath: folder + "/school.yaml") else {
                problems.append(Diagnostic(code: "C001", file: file, message: "the file cannot be read", help: "check its permissions"))
                return
            }
            let facts = try readSubject(yaml: Array(data), file: file)
            let listed = facts.files.map { SubjectFiles.NamedFile(path: "\(folder)/\($0.path)", shown: $0.path) }
            let files = listed.isEmpty ? SubjectDiscovery.documents(in: folder) : listed
            subjects.append(SubjectFiles(subject: facts.subject, files: files, approved: facts.approved))
        } catch let problem {
            problems += problem.diagnostics
        }
    }

    private static func documents(in folder: String) -> [SubjectFiles.NamedFile] {
        children(of: folder).filter { name in
            documentEndings.contains(ending(name)) && name.lowercased() != "readme.md" && !isFolder("\(folder)/\(name)")
        }.map { SubjectFiles.NamedFile(path: "\(folder)/\($0)", shown: $0) }
    }

    private static func children(of folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") && !$0.hasPrefix("~") }.sorted()
    }

    private static func isFolder(_ path: String) -> Bool {
        var folder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &folder) && folder
    }

    private static func ending(_ name: String) -> String {
        name.split(separator: ".").count > 1 ? String(name.split(separator: ".").last ?? "").lowercased() : ""
    }

    private static func lastPart(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }

    private static func trimmed(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    /// A name that can stand in a file name and a link: lower-case letters, digits and hyphens.
    private static func identifier(_ name: String) -> String {
        let stem = documentEndings.contains(ending(name)) ? String(name.dropLast(ending(name).count + 1)) : name
        let mapped = stem.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        let parts = String(mapped).split(separator: "-")
        return parts.isEmpty ? "subject" : parts.joined(separator: "-")
    }
}
