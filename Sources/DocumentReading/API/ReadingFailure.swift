/// Why a file could not be read, and what to do about it. The texts are in `ReadingFailure+Diagnostic.swift`.
public struct ReadingFailure: Error, Sendable, Equatable {
    /// How the user named the file.
    public var file: String
    public var cause: Cause

    public init(file: String, cause: Cause) {
        self.file = file
        self.cause = cause
    }

    /// The cause, with the figures the message needs.
    public enum Cause: Sendable, Equatable {
        case notFound
        case isFolder
        /// A device, pipe or socket.
        case notAFile
        case notPermitted
        case tooLarge(bytes: Int, limit: Int)
        case empty
        case locked
        /// Damaged or cut short; `detail` says what was found wrong.
        case damaged(detail: String)
        /// The name promises one kind and the content is another.
        case wrongKind(named: String, found: String, suggestedExtension: String?)
        case unsupported(found: String)
        case tooManyPages(pages: Int, limit: Int)
        /// An archive that unpacks to more than the limits allow.
        case unpacksTooLarge(part: String)
        case tooMuchText(limit: Int)
        case tooManyBlocks(limit: Int)
        case nestedTooDeep(limit: Int)
        case timedOut(seconds: Int)
        case outOfMemory(limit: Int)
        case toolMissing(tool: String, debianPackage: String)
        /// The reader process could not start or broke off; `detail` says how.
        case readerFailed(detail: String)
    }
}
