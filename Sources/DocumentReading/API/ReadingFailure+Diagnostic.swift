public import PlumblineModel

extension ReadingFailure {
    /// The failure as a diagnostic about the file as a whole.
    public var diagnostic: Diagnostic {
        Diagnostic(code: code, file: file, message: message, help: help)
    }

    /// Stable code, listed in `docs/readers.md`.
    public var code: String {
        switch cause {
        case .notFound: "D001"
        case .isFolder: "D002"
        case .notAFile: "D003"
        case .notPermitted: "D004"
        case .tooLarge: "D005"
        case .empty: "D006"
        case .locked: "D007"
        case .damaged: "D008"
        case .wrongKind: "D009"
        case .unsupported: "D010"
        case .tooManyPages: "D011"
        case .unpacksTooLarge: "D012"
        case .tooMuchText: "D013"
        case .tooManyBlocks: "D014"
        case .nestedTooDeep: "D015"
        case .timedOut: "D016"
        case .outOfMemory: "D017"
        case .toolMissing: "D018"
        case .readerFailed: "D019"
        }
    }

    private var message: String {
        switch cause {
        case .notFound: "there is no file `\(file)`"
        case .isFolder: "`\(file)` is a folder, not a document"
        case .notAFile: "`\(file)` is a device or a pipe, not a file"
        case .notPermitted: "this account may not read `\(file)`"
        case .tooLarge(let bytes, let limit):
            "the file has \(megabytes(bytes)), more than the \(megabytes(limit)) allowed"
        case .empty: "the file is empty"
        case .locked: "the document is locked with a password"
        case .damaged(let detail): "the document is damaged or incomplete: \(detail)"
        case .wrongKind(let named, let found, _): "the file is named `\(named)` but it is \(found)"
        case .unsupported(let found): "the file is \(found), which cannot be read"
        case .tooManyPages(let pages, let limit): "the document has \(pages) pages, more than the \(limit) allowed"
        case .unpacksTooLarge(let part): "`\(part)` inside the file unpacks to far more than a document needs"
        case .tooMuchText(let limit): "the document holds more than \(megabytes(limit)) of text"
        case .tooManyBlocks(let limit): "the document has more than \(limit) paragraphs"
        case .nestedTooDeep(let limit): "the document nests more than \(limit) levels deep"
        case .timedOut(let seconds): "the document could not be read within \(seconds) seconds"
        case .outOfMemory(let limit): "reading the document needs more than \(megabytes(limit)) of memory"
        case .toolMissing(let tool, _): "the program `\(tool)` is needed for this kind of file and is not installed"
        case .readerFailed(let detail): "the reader broke off: \(detail)"
        }
    }

    private var help: String {
        switch cause {
        case .notFound: "check the spelling of the path"
        case .isFolder: "name the documents in it, or put a `school.yaml` in it and name the folder as a school"
        case .notAFile: "copy the document into an ordinary file and name that"
        case .notPermitted: "run `chmod u+r` on the file, or ask its owner"
        case .tooLarge: "save the document without pictures, or only the policy itself"
        case .empty: "export the document again"
        case .locked: "remove the password in the program that wrote the document and save it again"
        case .damaged: "open the document, save it again under a new name and name that file"
        case .wrongKind(_, _, let suggestion):
            suggestion.map { "rename the file so that it ends in `.\($0)`" } ?? "export the document as PDF or Word"
        case .unsupported: "export it as PDF, Word (.docx), OpenDocument (.odt), HTML, Markdown or plain text"
        case .tooManyPages: "give only the policy, not the whole handbook"
        case .unpacksTooLarge: "treat the file as suspicious; ask the sender for a PDF"
        case .tooMuchText, .tooManyBlocks: "give only the policy, not the whole handbook"
        case .nestedTooDeep: "treat the file as suspicious; ask the sender for a PDF"
        case .timedOut, .outOfMemory: "export the document as plain text or as a new PDF and try that"
        case .toolMissing(_, let package): "install it: `apt-get install \(package)`"
        case .readerFailed: "export the document as plain text or as a new PDF and try that"
        }
    }

    private func megabytes(_ bytes: Int) -> String {
        bytes < 1_000_000 ? "\(bytes) bytes" : "\((bytes + 500_000) / 1_000_000) MB"
    }
}
