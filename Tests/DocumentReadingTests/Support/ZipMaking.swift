import CLibZip
import Glibc

/// Makes ZIP archives by libzip.
enum ZipMaking {
    static func archive(_ parts: [(name: String, bytes: [UInt8])], storing stored: Set<String> = []) -> [UInt8] {
        var error = zip_error_t()
        zip_error_init(&error)
        guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { return [] }
        zip_source_keep(source)
        guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &error) else { return [] }
        for part in parts {
            let copy = UnsafeMutableRawPointer.allocate(byteCount: max(part.bytes.count, 1), alignment: 1)
            part.bytes.withUnsafeBytes { bytes in
                if let base = bytes.baseAddress { copy.copyMemory(from: base, byteCount: bytes.count) }
            }
            // libzip frees the copy, which malloc behind `allocate` made.
            let content = zip_source_buffer(archive, copy, zip_uint64_t(part.bytes.count), 1)
            let index = zip_file_add(archive, part.name, content, zip_flags_t(ZIP_FL_ENC_UTF_8))
            if stored.contains(part.name), index >= 0 { zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0) }
        }
        zip_close(archive)
        zip_source_open(source)
        zip_source_seek(source, 0, SEEK_END)
        let size = Int(zip_source_tell(source))
        zip_source_seek(source, 0, SEEK_SET)
        let bytes = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { buffer, count in
            count = max(0, Int(zip_source_read(source, buffer.baseAddress, zip_uint64_t(size))))
        }
        zip_source_close(source)
        zip_source_free(source)
        return bytes
    }
}
