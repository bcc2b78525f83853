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

    func write(_ result: CompareResult) throws {
        switch format {
        case .json: try put(writeJSON(result))
        case .text: try put(Array(writeText(result, width: 100, colour: path == nil && StandardStream.output.isTerminal).utf8))
        case .html:
            let pages = result.comparisons.map { writeHTML($0, of: result) }
            if pages.count == 1 {
                try put(pages[0])
            } else {
                let named = zip(htmlFileNames(result), pages).map { ($0, $1) }
                try putFolder(named + [("index.html", writeIndexHTML(result))], "comparisons")
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
        let pages = zip(htmlFileNames(result), result.assessments).map { ($0, writeHTML($1, of: result)) }
        try putFolder(pages + [("index.html", writeIndexHTML(result))], "reports")
    }

    /// Several pages, into the folder of `--output` or one of this name.
    func putFolder(_ pages: [(name: String, bytes: [UInt8])], _ name: String) throws {
        let folder = path ?? name
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            complain("the folder \(folder) cannot be made. Help: name another with --output")
            throw ExitTable.usage.code
        }
        for page in pages { try save(page.bytes, to: "\(folder)/\(page.name)") }
        complain("\(pages.count) pages written to \(folder)")
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
