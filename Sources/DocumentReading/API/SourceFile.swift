internal import ContentHashing
internal import Glibc
internal import PlumblineModel

/// A file that has been found, measured, read and recognised by its first bytes, but not parsed.
struct SourceFile {
    /// How the user named it; the only name that reaches a report.
    var shownPath: String
    var absolutePath: String
    var bytes: [UInt8]
    var sha256: String
    var format: DocumentFormat

    static func load(at path: String, namedAs shownPath: String, limits: ReadingLimits) throws(ReadingFailure) -> SourceFile {
        let bytes = try contents(of: path, shownPath, limits)
        guard let absolute = realpath(path, nil) else { throw ReadingFailure(file: shownPath, cause: .notFound) }
        defer { free(absolute) }
        let format = try FormatSniffing.format(of: bytes, named: shownPath)
        return SourceFile(
            shownPath: shownPath, absolutePath: String(cString: absolute), bytes: bytes, sha256: SHA256.hexadecimal(of: bytes),
            format: format)
    }

    func failure(_ cause: ReadingFailure.Cause) -> ReadingFailure { ReadingFailure(file: shownPath, cause: cause) }

    /// The size is asked before anything is read: a sparse file of a gigabyte costs nothing.
    private static func contents(of path: String, _ shownPath: String, _ limits: ReadingLimits) throws(ReadingFailure) -> [UInt8] {
        func failure(_ cause: ReadingFailure.Cause) -> ReadingFailure { ReadingFailure(file: shownPath, cause: cause) }
        // Without O_NONBLOCK, opening a pipe would wait for a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(errno == EACCES ? .notPermitted : .notFound) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(.notFound) }
        if status.st_mode & S_IFMT == S_IFDIR { throw failure(.isFolder) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw failure(.notAFile) }
        let size = Int(status.st_size)
        guard size > 0 else { throw failure(.empty) }
        guard size <= limits.fileBytes else { throw failure(.tooLarge(bytes: size, limit: limits.fileBytes)) }
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got <= 0 { break }
                count += got
            }
        }
        guard bytes.count == size else { throw failure(.damaged(detail: "it changed while it was read")) }
        return bytes
    }
}
