internal import PlumblineModel

/// Decides by a file's content, not by its name, what kind of document it is; a name that promises another kind is refused.
enum FormatSniffing {
    static func format(of bytes: [UInt8], named path: String) throws(ReadingFailure) -> DocumentFormat {
        let suffix = pathExtension(of: path)
        let found = ContentKind.of(bytes)
        let named = suffix.flatMap { expected[$0] }
        switch found {
        case .document(let format):
            if named == nil || named == format || isHarmless(named: named, found: format) {
                return named == .markdown || named == .html && format == .text ? named ?? format : format
            }
            throw failure(path, suffix, found)
        case .lockedOffice:
            throw ReadingFailure(file: path, cause: .locked)
        case .blank:
            throw ReadingFailure(file: path, cause: .empty)
        case .otherZip, .otherOle, .unknown:
            if named == .docx || named == .odt, found == .otherZip(nil) {
                throw ReadingFailure(file: path, cause: .damaged(detail: "it is a ZIP archive without a Word or OpenDocument text in it"))
            }
            if named != nil { throw failure(path, suffix, found) }
            throw ReadingFailure(file: path, cause: .unsupported(found: found.spoken))
        }
    }

    /// Kinds that often go by each other's names: Word saves RTF as `.doc`, and Markdown and HTML are text.
    private static func isHarmless(named: DocumentFormat?, found: DocumentFormat) -> Bool {
        switch (named, found) {
        case (.doc, .rtf), (.markdown, .text), (.html, .text), (.markdown, .html): true
        default: false
        }
    }

    private static func failure(_ path: String, _ suffix: String?, _ found: ContentKind) -> ReadingFailure {
        ReadingFailure(
            file: path, cause: .wrongKind(named: "." + (suffix ?? ""), found: found.spoken, suggestedExtension: found.usualExtension))
    }

    /// Lower-case letters behind the last dot of the file name, or nil.
    static func pathExtension(of path: String) -> String? {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map(ByteText.init) ?? []
        guard let dot = name.lastIndex(of: Byte.period), dot > 0, dot + 1 < name.count else { return nil }
        return name[(dot + 1)...].asciiLowercased.asString
    }

    private static let expected: [String: DocumentFormat] = [
        "pdf": .pdf, "docx": .docx, "docm": .docx, "dotx": .docx, "odt": .odt, "ott": .odt, "html": .html, "htm": .html, "xhtml": .html,
        "md": .markdown, "markdown": .markdown, "txt": .text, "text": .text, "doc": .doc, "dot": .doc, "rtf": .rtf,
        "png": .image, "jpg": .image, "jpeg": .image, "tif": .image, "tiff": .image,
    ]
}
