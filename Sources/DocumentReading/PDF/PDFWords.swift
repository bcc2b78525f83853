/// One line of a PDF page: words on one baseline inside one text block.
struct PDFLine {
    /// Number of the text block on its page, in reading order.
    var block: Int
    var words: [PDFWord]
}

struct PDFWord {
    var left: Double
    var top: Double
    var width: Double
    var height: Double
    var text: ArraySlice<UInt8>

    var right: Double { left + width }
}

/// Reads the output of `pdftotext -tsv`.
enum PDFWords {
    /// Lines of each page in reading order, or nil where the output is not what that program writes.
    static func parse(_ output: [UInt8], pages count: Int) -> [[PDFLine]]? {
        var pages = [[PDFLine]](repeating: [], count: count)
        var block = 0
        for row in output.split(separator: Byte.lineFeed).dropFirst() {
            let fields = row.split(separator: Byte.tab, maxSplits: 11, omittingEmptySubsequences: false)
            guard fields.count == 12, let level = integer(fields[0]), let page = integer(fields[1]), page >= 1, page <= count else {
                continue
            }
            switch level {
            case 3: block += 1
            case 4: pages[page - 1].append(PDFLine(block: block, words: []))
            case 5:
                guard let left = decimal(fields[6]), let top = decimal(fields[7]), let width = decimal(fields[8]),
                    let height = decimal(fields[9])
                else { return nil }
                if pages[page - 1].isEmpty { pages[page - 1].append(PDFLine(block: block, words: [])) }
                let last = pages[page - 1].count - 1
                pages[page - 1][last].words.append(PDFWord(left: left, top: top, width: width, height: height, text: fields[11]))
            default: break
            }
        }
        return pages
    }

    private static func integer(_ field: ArraySlice<UInt8>) -> Int? { Int(field.asString) }
    private static func decimal(_ field: ArraySlice<UInt8>) -> Double? {
        Double(field.asString).flatMap { $0.isFinite ? $0 : nil }
    }
}
