import DocumentReading
import PlumblineModel
import Testing

/// Files that are broken, or made to hurt: each ends in its own failure, within the limits.
@Suite("Broken and hostile files", .timeLimit(.minutes(2))) struct HostileFileTests {
    let folder = TemporaryFolder()

    @Test func missingFilesAndFolders() async throws {
        func failure(_ path: String) async -> String? {
            do throws(ReadingFailure) {
                _ = try await readDocument(at: path, namedAs: "x.pdf", isolation: .thisProcess)
                return nil
            } catch {
                return error.code
            }
        }
        #expect(await failure(folder.path + "/none.pdf") == "D001")
        #expect(await failure(folder.path) == "D002")
        #expect(await failure("/dev/null") == "D003")
    }

    @Test func emptyAndBlankFiles() async {
        #expect(await folder.failure([], as: "a.txt") == .empty)
        #expect(await folder.failure(Array(" \n\n\t\n".utf8), as: "a.txt") == .empty)
    }

    @Test func aGigabyteIsRefusedUnread() async {
        let file = folder.writeSparse(bytes: 1_000_000_000, as: "big.txt")
        await #expect(throws: ReadingFailure(file: "big.txt", cause: .tooLarge(bytes: 1_000_000_000, limit: 50_000_000))) {
            try await readDocument(at: file, namedAs: "big.txt", isolation: .thisProcess)
        }
    }

    @Test func lockedPDF() async { #expect(await folder.failure(PDFMaking.locked(), as: "a.pdf") == .locked) }

    @Test func tooManyPages() async {
        let pages = [[PDFMaking.Text]](repeating: PDFMaking.lines(["Page"]), count: 5000)
        #expect(await folder.failure(PDFMaking.file(pages), as: "a.pdf") == .tooManyPages(pages: 5000, limit: 500))
    }

    @Test func truncatedPDFWithoutAnyPage() async {
        guard case .damaged = await folder.failure(Array("%PDF-1.7\n1 0 obj<</Type/Cat".utf8), as: "a.pdf") else {
            Issue.record("a PDF of one line was read")
            return
        }
    }

    @Test func truncatedDOCX() async {
        let whole = OfficeMaking.docx(body: OfficeMaking.paragraph("Text"))
        guard case .damaged = await folder.failure(Array(whole.prefix(whole.count / 2)), as: "a.docx") else {
            Issue.record("half a DOCX was read")
            return
        }
    }

    @Test func zipBomb() async {
        let bytes = [UInt8](repeating: UInt8(ascii: " "), count: 20_000_000)
        let bomb = ZipMaking.archive([("[Content_Types].xml", [1]), ("word/document.xml", bytes)])
        #expect(bomb.count < 100_000)
        #expect(await folder.failure(bomb, as: "a.docx") == .unpacksTooLarge(part: "word/document.xml"))
    }

    @Test func entityBomb() async {
        // Twenty levels would unfold to thirty gigabytes; one level is refused all the same.
        for count in [1, 20] {
            let docx = entityDocument(levels: count)
            guard case .damaged = await folder.failure(docx, as: "a.docx") else {
                Issue.record("\(count) levels of entities were read")
                continue
            }
        }
    }

    private func entityDocument(levels count: Int) -> [UInt8] {
        let levels = (1...count).map { "<!ENTITY e\($0) \"&e\($0 - 1);&e\($0 - 1);&e\($0 - 1);\">" }.joined()
        let xml = "<!DOCTYPE d [<!ENTITY e0 \"aaaaaaaaaa\">\(levels)]><d><p><r><t>&e\(count);</t></r></p></d>"
        return ZipMaking.archive([("[Content_Types].xml", [1]), ("word/document.xml", Array(xml.utf8))])
    }

    @Test func deepNesting() async {
        let html = "<html><body>" + String(repeating: "<div>", count: 100_000) + "deep"
        #expect(await folder.failure(Array(html.utf8), as: "a.html") == .nestedTooDeep(limit: 200))
        let quotes = String(repeating: "> ", count: 10_000) + "deep"
        #expect(await folder.failure(Array(quotes.utf8), as: "a.md") == .nestedTooDeep(limit: 200))
        let tables = String(repeating: "<w:tbl><w:tr><w:tc>", count: 90)
        let xml = OfficeMaking.docx(body: tables + String(repeating: "</w:tc></w:tr></w:tbl>", count: 90))
        #expect(await folder.failure(xml, as: "a.docx") == .nestedTooDeep(limit: 200))
    }

    @Test func deepMarkdownLists() async throws {
        let lists = (0..<300).map { String(repeating: "  ", count: $0) + "- item" }.joined(separator: "\n")
        #expect(await folder.failure(Array(lists.utf8), as: "a.md") == .nestedTooDeep(limit: 200))
    }

    @Test func junkIsNotText() async {
        var state: UInt64 = 42
        let junk = (0..<50_000).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
        #expect(
            await folder.failure(junk, as: "a.txt") == .wrongKind(named: ".txt", found: "data of an unknown kind", suggestedExtension: nil))
    }

    @Test(arguments: [
        ("a.docx", "%PDF-1.4\n", "a PDF", "pdf"), ("a.pdf", "Only text here.", "plain text", "txt"),
        ("a.txt", "{\\rtf1 x}", "an RTF document", "rtf"),
        ("a.txt", "<!DOCTYPE html><html><p>x</p>", "a web page", "html"), ("a.pdf", "\u{FF}", "plain text", "txt"),
    ])
    func wrongExtensions(_ name: String, _ content: String, _ found: String, _ suggestion: String) async {
        let suffix = name.split(separator: ".").last ?? ""
        #expect(
            await folder.failure(Array(content.utf8), as: name)
                == .wrongKind(named: ".\(suffix)", found: found, suggestedExtension: suggestion))
    }

    @Test func otherOfficeFiles() async {
        let sheet = ZipMaking.archive([("[Content_Types].xml", [1]), ("xl/workbook.xml", [1])])
        #expect(await folder.failure(sheet, as: "a.xlsx") == .unsupported(found: "an Excel workbook"))
        let wide: [UInt8] = Array("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0".utf8)
        let locked: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + wide
        #expect(await folder.failure(locked, as: "a.docx") == .locked)
    }

    @Test func textAndBlockLimits() async {
        let text = Array(String(repeating: "A sentence of a policy.\n\n", count: 100).utf8)
        #expect(await folder.failure(text, as: "a.txt", limits: ReadingLimits(textBytes: 1000)) == .tooMuchText(limit: 1000))
        #expect(await folder.failure(text, as: "a.txt", limits: ReadingLimits(blocks: 10)) == .tooManyBlocks(limit: 10))
    }

    @Test func everyFailureHasAMessageAndAWayOut() {
        let causes: [ReadingFailure.Cause] = [
            .notFound, .isFolder, .notAFile, .notPermitted, .tooLarge(bytes: 9_000_000, limit: 1_000_000), .empty, .locked,
            .damaged(detail: "cut"),
            .wrongKind(named: ".docx", found: "a PDF", suggestedExtension: "pdf"), .unsupported(found: "a ZIP archive"),
            .tooManyPages(pages: 900, limit: 500), .unpacksTooLarge(part: "word/document.xml"), .tooMuchText(limit: 1),
            .tooManyBlocks(limit: 1),
            .nestedTooDeep(limit: 1), .timedOut(seconds: 1), .outOfMemory(limit: 1),
            .toolMissing(tool: "pdfinfo", debianPackage: "poppler-utils"),
            .readerFailed(detail: "signal 11"),
        ]
        let diagnostics = causes.map { ReadingFailure(file: "a.pdf", cause: $0).diagnostic }
        #expect(Set(diagnostics.map(\.code)).count == causes.count)
        #expect(diagnostics.allSatisfy { $0.help != nil && $0.message.hasSuffix(".") == false && $0.line == nil })
        for cause in causes {
            let failure = ReadingFailure(file: "a.pdf", cause: cause)
            #expect(DocumentCoding.decode(DocumentCoding.encode(.failure(failure))) == .failure(failure))
        }
    }
}
