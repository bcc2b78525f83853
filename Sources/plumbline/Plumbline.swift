internal import ArgumentParser
internal import DocumentReading
internal import Glibc

/// The command line: one file per subcommand.
@main
struct Plumbline: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "plumbline",
        abstract:
            "Checks a school's safeguarding policy against the child-on-child abuse guidance in force, and says where each duty is met.",
        discussion: "Everything runs on this machine; nothing is sent anywhere.",
        version: version,
        subcommands: [CheckCommand.self, CompareCommand.self, ExplainCommand.self, ProfilesCommand.self, RulesCommand.self])

    /// The program runs itself again as the child that parses one untrusted file; that call is no command of the user's.
    static func main() async {
        let arguments = CommandLine.arguments
        if arguments.count > 1, arguments[1] == readerChildSubcommand {
            Glibc.exit(runReaderChild(arguments: Array(arguments.dropFirst(2))))
        }
        await main(nil)
    }
}
