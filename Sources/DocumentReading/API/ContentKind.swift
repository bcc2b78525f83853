internal import Glibc
internal import PlumblineModel

/// What the bytes of a file are, by their signatures.
enum ContentKind: Equatable {
    case document(DocumentFormat)
    /// A ZIP archive that is no text document, with the program that writes such ones.
    case otherZip(String?)
    case otherOle
    /// A Word document that Office has encrypted.
    case lockedOffice
    /// Nothing but white space.
    case blank
    case unknown

    static func of(_ bytes: [UInt8]) -> ContentKind {
        if bytes.prefix(1024).firstOccurrence(of: "%PDF-") != nil { return .document(.pdf) }
        if bytes.startsWith("PK\u{03}\u{04}") || bytes.startsWith("PK\u{05}\u{06}") { return zip(bytes) }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return ole(bytes) }
        if bytes.startsWith("{\\rtf") { return .document(.rtf) }
        if imageSignatures.contains(where: { bytes.starts(with: $0) }) { return .document(.image) }
        guard let text = TextDecoding.utf8(bytes) else { return .unknown }
        guard text.contains(where: { $0 > Byte.space }) else { return .blank }
        return .document(looksLikeHTML(text) ? .html : .text)
    }

    /// Names of an archive's parts stand unpacked in it, so no archive is opened here.
    private static func zip(_ bytes: [UInt8]) -> ContentKind {
        let head = ByteText(bytes.prefix(200))
        if head.contains("mimetypeapplication/vnd.oasis.opendocument.text") { return .document(.odt) }
        if head.contains("mimetypeapplication/vnd.oasis.opendocument") { return .otherZip("an OpenDocument file that is no text") }
        if has("word/document", bytes) { return .document(.docx) }
        if has("xl/workbook", bytes) { return .otherZip("an Excel workbook") }
        if has("ppt/presentation", bytes) { return .otherZip("a PowerPoint presentation") }
        if has("application/epub+zip", bytes) { return .otherZip("an EPUB book") }
        // A Word document cut short has lost its directory but starts as one.
        if head.contains("[Content_Types].xml") || has("word/", bytes) { return .document(.docx) }
        return .otherZip(nil)
    }

    private static func ole(_ bytes: [UInt8]) -> ContentKind {
        func hasStream(_ name: String) -> Bool { has(name.utf8.flatMap { [$0, 0] }, bytes) }
        if hasStream("EncryptedPackage") { return .lockedOffice }
        return hasStream("WordDocument") ? .document(.doc) : .otherOle
    }

    private static func looksLikeHTML(_ text: [UInt8]) -> Bool {
        let start = text.prefix(2000).drop(while: { $0 <= Byte.space }).asciiLowercased
        guard start.first == UInt8(ascii: "<") else { return false }
        return ["<!doctype html", "<html", "<head", "<body", "<meta", "<div", "<p>", "<h1"].contains { start.starts(with: $0.utf8) }
            || start.firstOccurrence(of: "<html") != nil
    }

    private static func has(_ needle: String, _ bytes: [UInt8]) -> Bool { has(Array(needle.utf8), bytes) }

    /// `memchr` finds the first byte; a file may have fifty megabytes.
    private static func has(_ needle: [UInt8], _ bytes: [UInt8]) -> Bool {
        guard let first = needle.first else { return true }
        return bytes.withUnsafeBytes { all in
            guard var place = all.baseAddress else { return false }
            var rest = all.count
            while rest >= needle.count, let hit = memchr(place, Int32(first), rest - needle.count + 1) {
                if memcmp(hit, needle, needle.count) == 0 { return true }
                rest -= UnsafeRawPointer(hit) - place + 1
                place = UnsafeRawPointer(hit) + 1
            }
            return false
        }
    }

    private static let imageSignatures: [[UInt8]] = [
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF], [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
    ]
}

extension ContentKind {
    /// For "the file is named `.docx` but it is …".
    var spoken: String {
        switch self {
        case .document(let format): ContentKind.names[format] ?? "a document of another kind"
        case .otherZip(let what): what ?? "a ZIP archive"
        case .otherOle: "an old Office file that is not a Word document"
        case .lockedOffice: "a Word document locked with a password"
        case .blank: "blank"
        case .unknown: "data of an unknown kind"
        }
    }

    var usualExtension: String? {
        guard case .document(let format) = self else { return nil }
        switch format {
        case .markdown: return "md"
        case .text: return "txt"
        case .image: return nil
        default: return format.rawValue
        }
    }

    private static let names: [DocumentFormat: String] = [
        .pdf: "a PDF", .docx: "a Word document (DOCX)", .odt: "an OpenDocument text", .html: "a web page", .markdown: "Markdown text",
        .text: "plain text", .doc: "an old Word document (DOC)", .rtf: "an RTF document", .image: "a picture",
    ]
}
