internal import PlumblineModel
internal import StrictYAML

/// Compiles the files of a pack in the order in which they need each other: registers, lexicons, rules, profiles.
final class PackCompiler {
    private let files: [PackFile]
    private let folder: String
    private let asOf: CivilDate?
    /// One per file, in the order of their making; their diagnostics are the result's.
    private var sinks: [DiagnosticSink] = []

    init(files: [PackFile], folder: String, asOf: CivilDate?) {
        self.files = files.sorted { $0.path < $1.path }
        self.folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        self.asOf = asOf
    }

    func compile(name: String) -> CompilationResult {
        for file in files where PackPart(path: file.path) == nil { reportMisplaced(file, into: sink(for: file)) }
        let registers = compileRegisters()
        registers.checkLinks()
        let readLexicons = readLexicons()
        var linker = LexiconLinker(readLexicons.lexicons, unreadable: readLexicons.unreadable)
        let library = linker.link()
        let manifest = compileManifest()
        let approvalLabels = manifest?.approvalLexicons(in: library) ?? []
        let factScope = manifest.map { RuleScope(sink: $0.sink, registers: registers, library: library, anonymousFrom: 0, asOf: asOf) }
        let soughtFacts = factScope.flatMap { scope in manifest?.factsNode.map { readSoughtFacts($0, scope: scope) } } ?? []

        var rules = RuleCollection()
        for file in files(of: .rule) {
            let sink = sink(for: file)
            guard let node = parseYAML(file.bytes, into: sink) else {
                rules.addUnreadable(file, sink: sink)
                continue
            }
            let scope = RuleScope(sink: sink, registers: registers, library: library, anonymousFrom: rules.anonymous.count, asOf: asOf)
            rules.add(readRule(node, file: file, scope: scope), file: file, scope: scope)
        }
        rules.reportDuplicates()
        if files(of: .rule).isEmpty { reportNoRules() }
        // What a broken rule would use cannot be known.
        if rules.broken.isEmpty {
            let used = rules.usedLexicons.union(approvalLabels.map { library.lexicons[$0].id }).union(factScope?.usedLexicons ?? [])
            reportUnused(readLexicons.lexicons, library: library, used: used)
            if !rules.sound.isEmpty { registers.checkCoverage(by: rules.sound, isFinal: manifest?.isFinal ?? false) }
            manifest?.checkFinal(rules.sound, sources: registers.sorted)
        }

        let pack = RulePack(
            name: manifest?.name ?? name, version: manifest?.version ?? "", isFinal: manifest?.isFinal ?? false, sha256: packHash(files),
            rules: rules.sound, lexicons: library.lexicons + rules.anonymous, sources: registers.sorted,
            profiles: compileProfiles(rules), approvalLabels: approvalLabels, soughtFacts: soughtFacts)
        return CompilationResult(
            pack: pack, diagnostics: sinks.flatMap(\.diagnostics).sorted(by: Diagnostic.inPrintOrder), brokenRules: rules.broken)
    }

    private func files(of part: PackPart) -> [PackFile] { files.filter { PackPart(path: $0.path) == part } }

    private func sink(for file: PackFile) -> DiagnosticSink {
        let sink = DiagnosticSink(file: folder.isEmpty ? file.path : folder + "/" + file.path)
        sinks.append(sink)
        return sink
    }

    private func compileRegisters() -> Registers {
        var registers = Registers()
        for file in files(of: .register) {
            let sink = sink(for: file)
            if let node = parseYAML(file.bytes, into: sink), let read = readRegister(node, file: file, sink: sink) {
                registers.add(read, sink: sink)
            } else {
                registers.addUnreadable(file)
            }
        }
        return registers
    }

    private func compileManifest() -> Manifest? {
        for file in files(of: .manifest) {
            let sink = sink(for: file)
            return parseYAML(file.bytes, into: sink).flatMap { readManifest($0, sink: sink) }
        }
        return nil
    }

    private func readLexicons() -> (lexicons: [ReadLexicon], unreadable: [String]) {
        var lexicons: [ReadLexicon] = []
        var unreadable: [String] = []
        for file in files(of: .lexicon) {
            let sink = sink(for: file)
            if let node = parseYAML(file.bytes, into: sink), let read = readLexicon(node, file: file, sink: sink, asOf: asOf) {
                lexicons.append(read)
            } else {
                unreadable.append(file.stem)
            }
        }
        return (lexicons, unreadable)
    }

    private func compileProfiles(_ rules: RuleCollection) -> [Profile] {
        var profiles: [Profile] = []
        for file in files(of: .profile) {
            let sink = sink(for: file)
            guard let node = parseYAML(file.bytes, into: sink), let profile = readProfile(node, file: file, rules: rules, sink: sink),
                !sink.hasErrors
            else { continue }
            profiles.append(profile)
        }
        return profiles
    }

    private func reportUnused(_ lexicons: [ReadLexicon], library: LexiconLibrary, used: Set<String>) {
        let reached = library.closure(of: used)
        for lexicon in lexicons where !reached.contains(lexicon.id) && !lexicon.sink.hasErrors {
            lexicon.sink.report(
                RuleCode.idleTerm, severity: .warning, at: lexicon.idNode, "no rule uses the lexicon `\(lexicon.id)`",
                help: "use it in a rule, or delete the file")
        }
    }

    private func reportNoRules() {
        let sink = DiagnosticSink(file: folder.isEmpty ? "policy" : folder + "/policy")
        sinks.append(sink)
        sink.report(
            RuleCode.noRules, line: nil, column: nil, "the pack holds no rule", help: "write one in `policy/<group>/<ID>-<slug>.yaml`")
    }
}
