internal import Glibc

/// Builds the command line that confines a program: limits by `prlimit`, and by `bwrap` no network, no other file, no privileges.
enum Sandbox {
    /// The name a file has inside the sandbox.
    private static let documentInside = "/document"
    private static let executableInside = "/reader"

    /// Arguments for `prlimit`, which is always the outermost program.
    static func arguments(for command: ToolCommand, at location: String, limits: ReadingLimits, isConfined: Bool) -> [String] {
        var arguments = [
            "--as=\(limits.addressSpaceBytes)", "--cpu=\(max(limits.processorSeconds, command.wallSeconds ?? 0))", "--fsize=1000000",
            "--nofile=128", "--core=0", "--",
        ]
        var program = location
        var document = command.file
        if isConfined {
            arguments += ["bwrap"] + confinement
            for folder in command.libraryFolders { arguments += ["--ro-bind", folder, folder] }
            if let file = command.file {
                arguments += ["--ro-bind", file, documentInside]
                document = documentInside
            }
            if command.executable != nil {
                arguments += ["--ro-bind", location, executableInside]
                program = executableInside
            }
            arguments.append("--")
        }
        arguments.append(program)
        return arguments + command.arguments.map { $0 == ToolCommand.document ? document ?? "" : $0 }
    }

    /// The system's programs and libraries read-only, and nothing else.
    static let confinement: [String] = {
        var arguments = ["--ro-bind", "/usr", "/usr"]
        for folder in ["lib", "lib64", "lib32", "bin", "sbin"] {
            // On merged systems these are links into /usr; elsewhere folders of their own.
            var target = [CChar](repeating: 0, count: 256)
            let length = readlink("/\(folder)", &target, 255)
            if length > 0 {
                let link = String(decoding: target.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
                arguments += ["--symlink", link, "/\(folder)"]
            } else {
                arguments += ["--ro-bind-try", "/\(folder)", "/\(folder)"]
            }
        }
        for path in ["/etc/ld.so.cache", "/etc/alternatives", "/etc/fonts"] { arguments += ["--ro-bind-try", path, path] }
        return arguments + [
            "--tmpfs", "/tmp", "--dev", "/dev", "--proc", "/proc", "--unshare-all", "--die-with-parent", "--new-session",
            "--cap-drop", "ALL",
        ]
    }()
}
