internal import Glibc

/// A program to run on one untrusted file.
struct ToolCommand {
    /// Debian's programs live here; nothing else is visible inside the sandbox.
    static let searchPath = ["/usr/bin", "/bin", "/usr/local/bin"]

    /// Name for messages ("pdftotext").
    var name: String
    var debianPackage: String
    /// Arguments; `ToolCommand.document` stands for the path of the untrusted file.
    var arguments: [String]
    /// The untrusted file on disk, or nil where it comes by standard input.
    var file: String?
    var input: [UInt8] = []
    /// An executable outside the search path (our own).
    var executable: String?
    /// Folders the program needs besides the system's own.
    var libraryFolders: [String] = []
    var outputLimit: Int
    /// Overrides the limits' wall time, as for optical recognition.
    var wallSeconds: Int?

    /// Placeholder for the untrusted file in `arguments`.
    static let document = "\u{1}document"

    /// Where the program is, or nil where it is not installed.
    func locate() -> String? {
        if let executable { return access(executable, X_OK) == 0 ? executable : nil }
        return ToolCommand.searchPath.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }
}

/// What a program left behind.
struct ToolResult {
    /// 0 is success; 128 + n where signal n ended it.
    var status: Int
    var output: [UInt8]
    var messages: String
}
