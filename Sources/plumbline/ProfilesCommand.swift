internal import ArgumentParser
internal import PlumblineModel
internal import ReportWriting

/// `plumbline profiles`
struct ProfilesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profiles", abstract: "List the profiles: for whom each is made, and what it changes.")

    @OptionGroup var rulesFolder: RulesFolder

    func run() throws { print(writeProfiles(of: try rulesFolder.compiled()), terminator: "") }
}
