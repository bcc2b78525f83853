/// Takes footnotes off the foot of each page, so that a sentence running over the page break joins again.
enum Footnotes {
    /// Removes them and returns each as one block. A footnote is believed where its number is the next expected one and the
    /// page's text refers to it.
    static func take(from pages: inout [[SourceLine]], _ vocabulary: Vocabulary) -> [DraftBlock] {
        var found: [DraftBlock] = []
        var expected = 1
        for index in pages.indices {
            guard let (start, first) = firstFootnote(on: pages[index], expected: expected) else { continue }
            expected = first
            var notes: [[SourceLine]] = []
            for line in pages[index][start...] {
                if number(of: line.text) == expected {
                    notes.append([line])
                    expected += 1
                } else if !notes.isEmpty {
                    notes[notes.count - 1].append(line)
                }
            }
            for note in notes {
                let parts = note.enumerated().map { offset, line in offset == 0 ? withoutNumber(line.text) : line.text }
                found.append(DraftBlock(.footnote, LineJoining.join(parts, vocabulary), page: note.first?.page))
            }
            pages[index].removeLast(pages[index].count - start)
        }
        return found
    }

    /// The line of the page's last part that opens with the expected number, or one of the next two, and is referred to above.
    private static func firstFootnote(on page: [SourceLine], expected: Int) -> (line: Int, number: Int)? {
        guard page.count >= 4 else { return nil }
        for index in max(1, page.count - 16)..<page.count {
            guard page[index].gap == .blank || isSmaller(page[index], than: page[index - 1]), let number = number(of: page[index].text),
                (expected...expected + 2).contains(number), page[..<index].contains(where: { refers($0.text, to: number) })
            else { continue }
            return (index, number)
        }
        return nil
    }

    private static func isSmaller(_ line: SourceLine, than other: SourceLine) -> Bool {
        guard let one = line.geometry?.size, let two = other.geometry?.size else { return false }
        return one < two * 0.93
    }

    /// `12 See the code of conduct` -> 12. A number with a stop is a list's.
    private static func number(of text: ByteText) -> Int? {
        var value = 0
        var index = 0
        while index < text.count, index < 3, text[index].isASCIIDigit {
            value = value * 10 + Int(text[index] - 48)
            index += 1
        }
        guard index > 0, index + 2 < text.count else { return nil }
        if text[index] == Byte.space { index += 1 }
        let next = text[index]
        return next.isASCIIUpper || next.isASCIILower || next >= 0x80 ? value : nil
    }

    private static func withoutNumber(_ text: ByteText) -> ByteText {
        ByteText(text.drop(while: \.isASCIIDigit)).trimmed
    }

    /// The number stands right behind a word or its punctuation (`staff1,` or `guidance) 2,`).
    private static func refers(_ text: ByteText, to number: Int) -> Bool {
        let digits = Array(String(number).utf8)
        var index = 1
        while index + digits.count <= text.count {
            defer { index += 1 }
            guard text[index..<index + digits.count].elementsEqual(digits) else { continue }
            let after = index + digits.count < text.count ? text[index + digits.count] : Byte.space
            guard !after.isASCIIDigit, !after.isLetterByte, after != UInt8(ascii: "/"), after != Byte.hyphen else { continue }
            let before = text[index - 1]
            // "MASH4" is a reference, "KS2" and "P6" are names.
            if before.isASCIIUpper, index >= 3, text[index - 2].isASCIIUpper, text[index - 3].isASCIIUpper { return true }
            if before.isASCIILower || [UInt8(ascii: ")"), UInt8(ascii: ","), Byte.period, UInt8(ascii: "'"), 0x99, 0x9D].contains(before) {
                return true
            }
            if before == Byte.space, index >= 2, after == UInt8(ascii: ",") || after == Byte.period || after == UInt8(ascii: ";"),
                !text[index - 2].isASCIIDigit
            {
                return true
            }
        }
        return false
    }
}
