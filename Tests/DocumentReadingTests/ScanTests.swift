import DocumentReading
import Glibc
import PlumblineModel
import Testing

@Suite("Scans") struct ScanTests {
    let folder = TemporaryFolder()

    static let hasTesseract = access("/usr/bin/tesseract", X_OK) == 0

    /// A picture of one pixel.
    static let pixel: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0,
        0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1, 0x48, 0xAF, 0xA4, 0x71,
        0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]

    @Test func aPictureHasNoTextUnlessAsked() async throws {
        let document = try await folder.read(ScanTests.pixel, as: "a.png")
        #expect(document.format == .image)
        #expect(document.blocks.isEmpty)
        #expect(!document.notes.isEmpty)
    }

    @Test(.enabled(if: hasTesseract)) func pagesWithLittleTextAreRecognised() async throws {
        // Fewer than twenty characters on the page make it count as a scan; the recogniser sees the drawn page.
        let page = [PDFMaking.Text(left: 72, top: 120, size: 30, string: "Tell the lead")]
        let document = try await folder.read(PDFMaking.file([page]), as: "scan.pdf", recogniseScans: true)
        #expect(document.isRecognised)
        #expect(document.outline.contains { $0.hasSuffix("Tell the lead") })
        #expect(document.notes.contains { $0.contains("optical recognition") })
    }
}
