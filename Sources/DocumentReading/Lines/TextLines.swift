/// Cuts UTF-8 text into pages of folded lines.
enum TextLines {
    /// Pages are numbered only where form feeds part them.
    static func pages(of text: [UInt8]) -> [[SourceLine]] {
        var sheets = text.split(separator: Byte.formFeed, omittingEmptySubsequences: false)
        while sheets.count > 1, let last = sheets.last, last.allSatisfy({ $0 <= Byte.space }) { sheets.removeLast() }
        return sheets.enumerated().map { index, sheet in lines(of: sheet, page: sheets.count > 1 ? index + 1 : nil) }
    }

    /// The lines of one page, as optical recognition gave them.
    static func lines(ofPage text: [UInt8], number: Int) -> [SourceLine] {
        lines(of: text.filter { $0 != Byte.formFeed }[...], page: number)
    }

    private static func lines(of sheet: ArraySlice<UInt8>, page: Int?) -> [SourceLine] {
        var lines: [SourceLine] = []
        var gap = SourceLine.Gap.page
        for raw in sheet.split(omittingEmptySubsequences: false, whereSeparator: { $0 == Byte.lineFeed || $0 == Byte.carriageReturn }) {
            let text = CharacterFolding.foldLine(raw)
            if text.isEmpty {
                // Between CR and LF lies no blank line.
                if gap == .none, raw.startIndex == sheet.startIndex || !isInsideCRLF(raw.startIndex, sheet) { gap = .blank }
                continue
            }
            lines.append(SourceLine(text, page: page, gap: gap))
            gap = .none
        }
        return lines
    }

    private static func isInsideCRLF(_ index: Int, _ sheet: ArraySlice<UInt8>) -> Bool {
        index < sheet.endIndex && sheet[index - 1] == Byte.carriageReturn && sheet[index] == Byte.lineFeed
    }
}
