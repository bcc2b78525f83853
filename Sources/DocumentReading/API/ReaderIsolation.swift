/// Where DOCX, ODT, HTML, Markdown and plain text are parsed. PDF, DOC and RTF always go to separate programs.
public enum ReaderIsolation: Sendable, Equatable {
    /// In a child: `executable` is run again with `readerChildSubcommand`, under limits of memory and time and, where it works,
    /// without network and without any other file in sight.
    case childProcess(executable: String)
    /// In this process: only for tests, and for programs that hold nobody else's data.
    case thisProcess

    /// The running program itself as the reader child.
    public static let currentExecutable = ReaderIsolation.childProcess(executable: "/proc/self/exe")
}
