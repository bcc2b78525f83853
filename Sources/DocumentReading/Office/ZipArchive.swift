internal import CLibZip

/// The parts of a DOCX or ODT, unpacked one at a time under limits.
final class ZipArchive {
    private let file: SourceFile
    private let limits: ReadingLimits
    private let archive: OpaquePointer
    private let memory: UnsafeMutableRawPointer
    private var unpackedBytes = 0

    /// Opens the archive held in memory; damaged where it has no directory, as after a broken download.
    init(_ file: SourceFile, _ limits: ReadingLimits) throws(ReadingFailure) {
        self.file = file
        self.limits = limits
        // libzip keeps reading from the memory, so it must not move.
        let memory = UnsafeMutableRawPointer.allocate(byteCount: max(file.bytes.count, 1), alignment: 1)
        file.bytes.withUnsafeBytes { memory.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(memory), byteCount: $0.count) }
        var error = zip_error_t()
        zip_error_init(&error)
        let source = zip_source_buffer_create(memory, zip_uint64_t(file.bytes.count), 0, &error)
        guard let source else {
            memory.deallocate()
            throw file.failure(.damaged(detail: "it cannot be opened"))
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            memory.deallocate()
            throw file.failure(.damaged(detail: "its list of parts is missing (was it cut short?)"))
        }
        self.archive = archive
        self.memory = memory
    }

    deinit {
        zip_discard(archive)
        memory.deallocate()
    }

    /// Names of all parts, at most ten thousand.
    var names: [String] {
        (0..<min(zip_get_num_entries(archive, 0), 10_000)).compactMap { index in
            zip_get_name(archive, zip_uint64_t(index), 0).map { String(cString: $0) }
        }
    }

    /// The bytes of a part, or nil where there is none of that name.
    func part(_ name: String) throws(ReadingFailure) -> [UInt8]? {
        var status = zip_stat_t()
        guard zip_stat(archive, name, 0, &status) == 0 else { return nil }
        if status.encryption_method != ZIP_EM_NONE { throw file.failure(.locked) }
        let size = Int(clamping: status.size)
        let packed = max(1, Int(clamping: status.comp_size))
        unpackedBytes += min(size, limits.archivePartBytes + 1)
        guard size <= limits.archivePartBytes, size <= 1 << 20 || size / packed <= limits.archiveRatio,
            unpackedBytes <= 2 * limits.archivePartBytes
        else { throw file.failure(.unpacksTooLarge(part: name)) }
        guard let entry = zip_fopen(archive, name, 0) else { throw file.failure(.damaged(detail: "its part `\(name)` cannot be unpacked")) }
        defer { zip_fclose(entry) }
        var isWhole = true
        let bytes = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { buffer, count in
            while count < size {
                let got = zip_fread(entry, buffer.baseAddress.map { $0 + count }, zip_uint64_t(size - count))
                if got <= 0 {
                    isWhole = false
                    break
                }
                count += Int(got)
            }
        }
        // The directory may have lied about the size.
        var extra: UInt8 = 0
        if zip_fread(entry, &extra, 1) > 0 { throw file.failure(.unpacksTooLarge(part: name)) }
        guard isWhole else { throw file.failure(.damaged(detail: "its part `\(name)` is broken")) }
        return bytes
    }
}
