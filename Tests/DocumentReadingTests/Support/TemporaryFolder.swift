import DocumentReading
import Glibc
import PlumblineModel

/// A folder of its own for one test, removed at its end.
final class TemporaryFolder {
    let path: String
    private var files: [String] = []

    init() {
        var template = Array("/tmp/document-reading-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { fatalError("no folder for temporary files") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for file in files { unlink(file) }
        rmdir(path)
    }

    /// Writes a file and gives its path.
    func write(_ bytes: [UInt8], as name: String) -> String {
        let file = "\(path)/\(name)"
        files.append(file)
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written) }
            if count <= 0 { break }
            written += count
        }
        close(descriptor)
        return file
    }

    func write(_ text: String, as name: String) -> String { write(Array(text.utf8), as: name) }

    /// A file of the given size that takes no room on the disk.
    func writeSparse(bytes: Int, as name: String) -> String {
        let file = write([], as: name)
        truncate(file, bytes)
        return file
    }

    /// Reads a file by the parent's way, with our own readers in this process.
    func read(
        _ bytes: [UInt8], as name: String, limits: ReadingLimits = ReadingLimits(), recogniseScans: Bool = false
    ) async throws(ReadingFailure) -> Document {
        try await readDocument(
            at: write(bytes, as: name), namedAs: name, limits: limits, recogniseScans: recogniseScans, isolation: .thisProcess)
    }

    func read(_ text: String, as name: String) async throws(ReadingFailure) -> Document {
        try await read(Array(text.utf8), as: name)
    }

    /// What a reading that must fail fails with, or nil where it succeeds.
    func failure(_ bytes: [UInt8], as name: String, limits: ReadingLimits = ReadingLimits()) async -> ReadingFailure.Cause? {
        do throws(ReadingFailure) {
            _ = try await read(bytes, as: name, limits: limits)
            return nil
        } catch {
            return error.cause
        }
    }
}
