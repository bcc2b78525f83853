internal import ArgumentParser

/// The one table of exit codes (docs/command.md holds the same); where several apply, the first in `precedence` wins.
enum ExitTable: Int32, CaseIterable {
    /// Nothing below the fail level.
    case fine = 0
    case findings = 1
    case rulesWrong = 2
    case inputUnreadable = 3
    case nothingToCheck = 4
    case verificationFailed = 5
    case usage = 64
    case `internal` = 70

    static let precedence: [ExitTable] = [
        .internal, .usage, .rulesWrong, .inputUnreadable, .nothingToCheck, .verificationFailed, .findings, .fine,
    ]

    /// The code of a run to which all of `codes` apply.
    static func first(of codes: Set<ExitTable>) -> ExitTable { precedence.first(where: codes.contains) ?? .fine }

    var code: ExitCode { ExitCode(rawValue) }
}
