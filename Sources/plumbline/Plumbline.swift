internal import ArgumentParser

/// The command line: one file per subcommand.
@main
struct Plumbline: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "plumbline",
        abstract: "Checks a school's safeguarding policy against the child-on-child abuse guidance in force, and says where each duty is met.",
        discussion: "Everything runs on this machine; nothing is sent anywhere.",
        version: version,
        subcommands: [CheckCommand.self, ExplainCommand.self, RulesCommand.self, ReadDocumentChildCommand.self])
}
