internal import ArgumentParser
internal import ReportWriting

/// `plumbline rules book`
struct RulesBookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "book",
        abstract: "Write the rule book: a site of HTML pages and one Markdown file, made from the rules that are run.")

    @Option(help: "Folder to write to; it is made where it does not exist.")
    var output: String

    @OptionGroup var rulesFolder: RulesFolder

    func run() throws {
        let files = writeRuleBook(of: try rulesFolder.compiled(), engineVersion: Plumbline.version)
        try Output(format: .html, path: output).putFolder(files.map { ($0.name, $0.bytes) }, output)
    }
}
