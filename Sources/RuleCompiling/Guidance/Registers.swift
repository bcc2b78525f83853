internal import PlumblineModel
internal import StrictYAML

/// The guidance registers of a pack, by source.
struct Registers {
    private(set) var sources: [String: GuidanceSource] = [:]
    private var files: [String: String] = [:]
    /// Registers as read, for checks over all of them.
    private(set) var read: [ReadRegister] = []
    /// Sources whose register has an error; what refers to them is broken too, but needs no message of its own.
    private(set) var broken: Set<String> = []

    /// All sound registers, ordered by source.
    var sorted: [GuidanceSource] { sources.keys.sorted().compactMap { sources[$0] } }

    var names: [String] { (Array(sources.keys) + broken).sorted() }

    /// Takes a register in; a source defined by an earlier file is reported.
    mutating func add(_ read: ReadRegister, sink: DiagnosticSink) {
        let id = read.source.id
        if let other = files[id] {
            sink.report(
                RuleCode.duplicateID, at: read.idNode, "the source `\(id)` is defined in \(other) already",
                help: "delete one of the two files")
        } else if !id.isEmpty {
            files[id] = "\(sink.file):\(read.idNode.line)"
        }
        if sink.hasErrors {
            broken.insert(id)
            sources[id] = nil
        } else {
            sources[id] = read.source
            self.read.append(read)
        }
    }

    /// Remembers the source of a file that could not be read at all.
    mutating func addUnreadable(_ file: PackFile) {
        broken.insert(file.stem)
    }
}
