internal import Subprocess

/// Runs a program on an untrusted file under limits and turns every way it can end into a result or a failure.
enum ToolRunning {
    static func run(_ command: ToolCommand, for file: SourceFile, _ limits: ReadingLimits) async throws(ReadingFailure) -> ToolResult {
        guard let location = command.locate() else {
            throw file.failure(.toolMissing(tool: command.name, debianPackage: command.debianPackage))
        }
        let isConfined = await SandboxProbe.shared.isConfinementAvailable
        let arguments = Sandbox.arguments(for: command, at: location, limits: limits, isConfined: isConfined)
        let wall = command.wallSeconds ?? limits.wallSeconds
        let result: ToolResult
        do {
            result = try await launch(arguments, input: command.input, outputLimit: command.outputLimit, wallSeconds: wall)
        } catch let error {
            throw file.failure(cause(of: error, limits, wall))
        }
        switch result.status {
        // SIGKILL from the processor limit, SIGXCPU.
        case 128 + 9, 128 + 24: throw file.failure(.timedOut(seconds: limits.processorSeconds))
        default: break
        }
        if result.status != 0, saysOutOfMemory(result.messages) {
            throw file.failure(.outOfMemory(limit: limits.addressSpaceBytes))
        }
        return result
    }

    enum LaunchError: Error { case timedOut, tooMuchOutput, missing, other(String) }

    /// Starts `prlimit` with the arguments and waits, killing it after `wallSeconds`.
    static func launch(_ arguments: [String], input: [UInt8], outputLimit: Int, wallSeconds: Int) async throws(LaunchError) -> ToolResult {
        do {
            return try await withThrowingTaskGroup(of: ToolResult?.self) { group in
                group.addTask { try await start(arguments, input: input, outputLimit: outputLimit) }
                group.addTask {
                    try await Task.sleep(for: .seconds(wallSeconds))
                    return nil
                }
                let first = try await group.next() ?? nil
                // Cancelling the other task kills the child.
                group.cancelAll()
                guard let first else { throw LaunchError.timedOut }
                return first
            }
        } catch let error as LaunchError {
            throw error
        } catch let error as SubprocessError {
            switch error.code {
            case .outputLimitExceeded: throw .tooMuchOutput
            case .executableNotFound: throw .missing
            default: throw .other("it could not be started")
            }
        } catch {
            throw .other("it was stopped")
        }
    }

    private static func start(_ arguments: [String], input: [UInt8], outputLimit: Int) async throws -> ToolResult {
        var options = PlatformOptions()
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .milliseconds(200))]
        let result = try await Subprocess.run(
            .name("prlimit"), arguments: Arguments(arguments),
            environment: .custom([
                "PATH": ToolCommand.searchPath.joined(separator: ":"), "LC_ALL": "C.UTF-8", "HOME": "/tmp", "OMP_THREAD_LIMIT": "1",
            ]),
            platformOptions: options, input: .array(input), output: .bytes(limit: outputLimit), error: .bytes(limit: 1_000_000))
        let status =
            switch result.terminationStatus {
            case .exited(let code): Int(code)
            case .signaled(let signal): 128 + Int(signal)
            }
        return ToolResult(
            status: status, output: result.standardOutput, messages: String(decoding: result.standardError.prefix(4000), as: UTF8.self))
    }

    private static func cause(of error: LaunchError, _ limits: ReadingLimits, _ wall: Int) -> ReadingFailure.Cause {
        switch error {
        case .timedOut: .timedOut(seconds: wall)
        case .tooMuchOutput: .tooMuchText(limit: limits.textBytes)
        case .missing: .toolMissing(tool: "prlimit", debianPackage: "util-linux")
        case .other(let detail): .readerFailed(detail: detail)
        }
    }

    private static func saysOutOfMemory(_ messages: String) -> Bool {
        let lower = Array(messages.utf8).asciiLowercased
        return lower.contains("out of memory") || lower.contains("bad_alloc") || lower.contains("cannot allocate memory")
            || lower.contains("memory exhausted")
    }
}
