/// Makes minimal PDF files with Helvetica, without compression.
struct PDFMaking {
    /// One piece of text: its place from the left and the top of an A4 page in points, and the size of its type.
    struct Text {
        var left: Double
        var top: Double
        var size = 11.0
        var isBold = false
        var string: String
    }

    private var objects: [String] = []

    /// A file with a page for each list of texts.
    static func file(_ pages: [[Text]], extra: String = "") -> [UInt8] {
        var making = PDFMaking()
        // Objects 1 to 4 are the catalogue, the page tree and the fonts.
        let first = 5
        let kids = pages.indices.map { "\(first + $0 * 2) 0 R" }.joined(separator: " ")
        making.objects = [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count \(pages.count)/Kids[\(kids)]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        ]
        for (index, page) in pages.enumerated() {
            making.objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(first + index * 2 + 1) 0 R"
                    + "/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>")
            let stream = page.map(operators).joined()
            making.objects.append("<</Length \(stream.utf8.count)>>stream\n\(stream)\nendstream")
        }
        return making.bytes(extra: extra)
    }

    /// Lines of one size down a page from the top margin.
    static func lines(_ lines: [String], from top: Double = 80, left: Double = 72) -> [Text] {
        lines.enumerated().compactMap { index, line in
            line.isEmpty ? nil : Text(left: left, top: top + Double(index) * 14, string: line)
        }
    }

    /// A file that no empty password opens: its keys are made up.
    static func locked() -> [UInt8] {
        let key = String(repeating: "41", count: 32)
        return file([lines(["Secret text"])], extra: "/Encrypt<</Filter/Standard/V 1/R 2/O<\(key)>/U<\(key)>/P -4>>/ID[<4142><4142>]")
    }

    private static func operators(_ text: Text) -> String {
        // Windows-1252 bytes above ASCII are written in octal; only the bullet is needed.
        let escaped = text.string.unicodeScalars.map { scalar in
            switch scalar {
            case "(", ")", "\\": "\\\(scalar)"
            case "\u{2022}": "\\225"
            default: String(scalar)
            }
        }.joined()
        return "BT /F\(text.isBold ? 2 : 1) \(text.size) Tf \(text.left) \(842 - text.top) Td (\(escaped)) Tj ET\n"
    }

    private func bytes(extra: String) -> [UInt8] {
        var bytes = Array("%PDF-1.4\n".utf8)
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(bytes.count)
            bytes += Array("\(index + 1) 0 obj\(object)endobj\n".utf8)
        }
        let start = bytes.count
        bytes += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
        for offset in offsets {
            let digits = String(offset)
            bytes += Array("\(String(repeating: "0", count: 10 - digits.count))\(digits) 00000 n \n".utf8)
        }
        bytes += Array("trailer<</Size \(objects.count + 1)/Root 1 0 R\(extra)>>\nstartxref\n\(start)\n%%EOF\n".utf8)
        return bytes
    }
}
