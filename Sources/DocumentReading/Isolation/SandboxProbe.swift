/// Finds out once whether `bwrap` works here: in some containers it is missing or refused.
actor SandboxProbe {
    static let shared = SandboxProbe()

    private var answer: Task<Bool, Never>?

    /// Asked for by every reading; only the first one runs the probe.
    var isConfinementAvailable: Bool {
        get async {
            if let answer { return await answer.value }
            let task = Task { await SandboxProbe.probe() }
            answer = task
            return await task.value
        }
    }

    private static func probe() async -> Bool {
        let bwrap = ToolCommand(name: "bwrap", debianPackage: "bubblewrap", arguments: [], outputLimit: 0)
        guard bwrap.locate() != nil else { return false }
        let command = ToolCommand(name: "true", debianPackage: "coreutils", arguments: [], outputLimit: 1000)
        guard let location = command.locate() else { return false }
        let arguments = Sandbox.arguments(for: command, at: location, limits: ReadingLimits(), isConfined: true)
        let result = try? await ToolRunning.launch(arguments, input: [], outputLimit: 1000, wallSeconds: 5)
        return result?.status == 0
    }
}

/// How documents are confined on this machine, in one sentence for a log: `prlimit` alone, or `prlimit` and `bwrap`.
public func readerIsolationStatus() async -> String {
    await SandboxProbe.shared.isConfinementAvailable
        ? "documents are read under prlimit and bwrap: no network, no other file"
        : "documents are read under prlimit only: bwrap is missing or refused here"
}
