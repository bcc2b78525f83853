internal import Glibc
internal import PlumblineModel

/// The first argument with which the executable is run again as a reader child. The command line must hand everything behind it to
/// `runReaderChild` before it parses anything else.
public let readerChildSubcommand = "read-document-child"

/// The body of the reader child: reads one file in this process and writes the encoded result to standard output.
///
/// - Parameter arguments: what follows `readerChildSubcommand`: the path inside the sandbox, the name to show, and the limits.
/// - Returns: the exit code; 0 also where the reading failed in an orderly way, since the failure is in the output.
public func runReaderChild(arguments: [String]) -> Int32 {
    guard let request = ReaderChild.Request(arguments: arguments) else { return 64 }
    let result: Result<Document, ReadingFailure>
    do throws(ReadingFailure) {
        result = .success(try readDocumentInThisProcess(at: request.path, namedAs: request.shownPath, limits: request.limits))
    } catch {
        result = .failure(error)
    }
    let bytes = DocumentCoding.encode(result)
    var written = 0
    while written < bytes.count {
        let count = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress.map { $0 + written }, bytes.count - written) }
        if count <= 0 { return 74 }
        written += count
    }
    return 0
}

/// The parent's side of the reader child.
enum ReaderChild {
    static func read(_ file: SourceFile, _ limits: ReadingLimits, executable: String) async throws(ReadingFailure) -> Document {
        guard let resolved = realpath(executable, nil) else {
            throw file.failure(.readerFailed(detail: "its program `\(executable)` is gone"))
        }
        defer { free(resolved) }
        let request = Request(path: ToolCommand.document, shownPath: file.shownPath, limits: limits)
        let result = try await ToolRunning.run(
            ToolCommand(
                name: "the reader", debianPackage: "plumbline", arguments: [readerChildSubcommand] + request.arguments,
                file: file.absolutePath, executable: String(cString: resolved), libraryFolders: LoadedLibraries.folders,
                outputLimit: limits.textBytes * 2 + 1_000_000),
            for: file, limits)
        guard result.status == 0 else { throw file.failure(cause(of: result, limits)) }
        switch DocumentCoding.decode(result.output) {
        case .success(var document):
            // The child saw the file under another name and could have lied about either.
            document.path = file.shownPath
            document.sha256 = file.sha256
            document.format = file.format
            return document
        case .failure(let failure): throw file.failure(failure.cause)
        case nil: throw file.failure(.readerFailed(detail: "its answer could not be understood"))
        }
    }

    /// A trap or abort in the child is what running out of memory, or a defect met by a hostile file, looks like.
    private static func cause(of result: ToolResult, _ limits: ReadingLimits) -> ReadingFailure.Cause {
        result.status > 128
            ? .readerFailed(detail: "signal \(result.status - 128); the file is damaged or needs too much memory")
            : .readerFailed(detail: "exit code \(result.status)")
    }

    /// What the child is asked to do, as command-line arguments.
    struct Request {
        var path: String
        var shownPath: String
        var limits: ReadingLimits

        var arguments: [String] {
            [path, shownPath]
                + [
                    limits.fileBytes, limits.pages, limits.textBytes, limits.blocks, limits.archivePartBytes, limits.archiveRatio,
                    limits.nesting,
                ].map(String.init)
        }
    }
}

extension ReaderChild.Request {
    init?(arguments: [String]) {
        let numbers = arguments.dropFirst(2).compactMap(Int.init)
        guard arguments.count == 9, numbers.count == 7 else { return nil }
        self.init(
            path: arguments[0], shownPath: arguments[1],
            limits: ReadingLimits(
                fileBytes: numbers[0], pages: numbers[1], textBytes: numbers[2], blocks: numbers[3], archivePartBytes: numbers[4],
                archiveRatio: numbers[5], nesting: numbers[6]))
    }
}
