public import PlumblineModel

/// Compiles the folder that holds `guidance/`, `lexicons/`, `policy/` and `profiles/`.
///
/// `asOf` is the day by which reviews are judged overdue; without it they are not looked at. `name` is what reports call the pack, the
/// folder's own name where nil.
public func compileRulePack(at folder: String, name: String? = nil, asOf: CivilDate? = nil) -> CompilationResult {
    do throws(FolderProblem) {
        let files = try readPackFolder(folder)
        let folderName = folder.split(separator: "/").last.map(String.init) ?? folder
        return compileRulePack(files: files, name: name ?? folderName, folder: folder, asOf: asOf)
    } catch {
        return CompilationResult(pack: nil, diagnostics: [error.diagnostic], brokenRules: [])
    }
}

/// Compiles files already read. Their paths are relative to the pack's folder (`policy/reporting/POL-F04-….yaml`); diagnostics put
/// `folder` before them.
public func compileRulePack(
    files: [PackFile], name: String = "rules", folder: String = "", asOf: CivilDate? = nil
) -> CompilationResult {
    let compiler = PackCompiler(files: files, folder: folder, asOf: asOf)
    return compiler.compile(name: name)
}
