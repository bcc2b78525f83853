internal import ArgumentParser
internal import FoundationEssentials
internal import PlumblineModel
internal import ReportWriting

/// Writes a result in the asked format to the terminal, a file or a folder.
struct Output {
    var format: CheckCommand.Format
    var path: String?

    func write(_ result: CheckResult) throws {
        switch format {
        case .json: try put(writeJSON(result))
        case .text:
            let isTerminal = path == nil && StandardStream.output.isTerminal
            try put(Array(writeText(result, width: 100, colour: isTerminal).utf8))
        case .html:
            if result.assessments.count == 1 {
                try put(writeHTML(result.assessments[0], of: result))
            } else {
                try putFolder(result)
            }
        }
    }

    private func put(_ bytes: [UInt8]) throws {
        guard let path else {
            StandardStream.output.write(bytes)
            return
        }
        try save(bytes, to: path)
    }

    /// One page per school and an index; without `--output` the folder is `reports`.
    private func putFolder(_ result: CheckResult) throws {
        let folder = path ?? "reports"
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            complain("the folder \(folder) cannot be made. Help: name another with --output")
            throw ExitTable.usage.code
        }
        for (assessment, name) in zip(result.assessments, htmlFileNames(result)) {
            try save(writeHTML(assessment, of: result), to: "\(folder)/\(name)")
        }
        try save(writeIndexHTML(result), to: "\(folder)/index.html")
        complain("reports written to \(folder)/index.html")
    }

    private func save(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path))
        } catch {
            complain("\(path) cannot be written. Help: check that its folder exists and may be written to")
            throw ExitTable.usage.code
        }
    }
}
