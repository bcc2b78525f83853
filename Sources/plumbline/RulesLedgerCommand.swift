internal import ArgumentParser
internal import PlumblineModel
internal import ReportWriting

/// `plumbline rules ledger`
struct RulesLedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "Print every provision of the guidance in force on a day, and what the rules do about it, as Markdown.")

    @Option(
        help: ArgumentHelp("The day whose guidance counts (YYYY-MM-DD); default today.", valueName: "date"), transform: dayArgument)
    var asOf: CivilDate?

    @OptionGroup var rulesFolder: RulesFolder

    func run() throws { print(writeLedger(of: try rulesFolder.compiled(), on: asOf ?? Today.date), terminator: "") }
}
