/// Splits a block's bytes into tokens. One pass over bytes; a word is looked up once per document.
struct Tokeniser {
    private let vocabulary: Vocabulary
    /// Spelling to its parts' numbers, filled as words come.
    private var seen = HashIndex(minimumCapacity: 4096)
    private var forms: [Form] = []
    /// The word being read, lower case; its key once it was looked up.
    private var spelling: [UInt8] = []
    private var hasApostrophe = false

    private struct Form {
        var first: Int32
        var firstLength: Int32
        /// -1 where the word has one part.
        var second: Int32
        /// A full stop after it ends no sentence.
        var isAbbreviation: Bool
    }

    init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// Appends the tokens of `text[range]`, which is one block.
    mutating func tokenise(_ text: Span<UInt8>, in range: Range<Int>, into tokens: inout [Token]) {
        var scan = PunctuationState()
        var position = range.lowerBound
        while position < range.upperBound {
            let character = Character(at: position, in: text, before: range.upperBound)
            guard character.isWord else {
                if character.code == 0x28, let end = pluralBracket(after: position, text, range) {
                    position = end
                    continue
                }
                scan.meet(character, isBeforeSpace: isSpace(position + character.length, text, range))
                position += character.length
                continue
            }
            let start = position
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            var capitals = 0
            var letters = 0
            var isNumber = false
            spelling.removeAll(keepingCapacity: true)
            hasApostrophe = false
            var length = 0
            while position < range.upperBound {
                let next = Character(at: position, in: text, before: range.upperBound)
                if next.isWord {
                    if next.isCapital { capitals += 1 }
                    if next.isDigit { isNumber = true } else { letters += 1 }
                    for offset in 0..<next.length {
                        let byte = next.folded(text[position + offset], offset)
                        spelling.append(byte)
                        length += 1
                        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
                    }
                } else if next.isApostrophe, position + next.length < range.upperBound,
                    Character(at: position + next.length, in: text, before: range.upperBound).isWord
                {
                    spelling.append(UInt8(ascii: "'"))
                    hasApostrophe = true
                    length += 1
                    hash = (hash ^ 39) &* 0x100_0000_01b3
                } else {
                    break
                }
                position += next.length
            }
            let form = form(of: HashIndex.finished(hash))
            var marks = scan.takeMarks()
            let first = Character(at: start, in: text, before: range.upperBound)
            if first.isCapital { marks.insert(.capitalised) }
            if capitals >= 2, capitals >= letters - 1 { marks.insert(.allCapitals) }
            if isNumber { marks.insert(.number) }
            // "J. Lowe": a single letter before a stop is an initial
            scan.afterAbbreviation = form.isAbbreviation || (letters == 1 && length == 1)
            if form.second < 0 {
                tokens.append(Token(start: Int32(start), end: Int32(position), word: form.first, marks: marks))
            } else {
                let middle = Int32(start) + min(form.firstLength, Int32(position - start))
                tokens.append(Token(start: Int32(start), end: middle, word: form.first, marks: marks))
                let kept: TokenMarks = marks.contains(.quoted) ? [.quoted] : []
                tokens.append(Token(start: middle, end: Int32(position), word: form.second, marks: kept))
            }
        }
    }

    /// `deputy(ies)`, `parent(s)`: the bracketed ending is no word. Returns the position behind it.
    private func pluralBracket(after position: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard position > range.lowerBound, text[position - 1] >= 97, text[position - 1] <= 122 else { return nil }
        for ending in ["s)", "es)", "ies)"] where position + ending.utf8.count < range.upperBound {
            if zip(ending.utf8, position + 1..<range.upperBound).allSatisfy({ text[$1] == $0 }) { return position + 1 + ending.utf8.count }
        }
        return nil
    }

    private func isSpace(_ position: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        position >= range.upperBound || text[position] == 32 || text[position] == 10
            // a closing quote or bracket may follow the stop
            || text[position] == 34 || text[position] == 39 || text[position] == 41 || text[position] == 0xE2
    }

    private mutating func form(of hash: UInt64) -> Form {
        if let known = seen.value(of: hash) { return forms[Int(known)] }
        let form: Form
        let isAbbreviation = Tokeniser.abbreviations.value(of: hash) != nil
        if hasApostrophe || Compounds.firstLength(ofHash: hash) != nil {
            var parts = SpelledWord(spelling)
            let first = vocabulary.number(of: &parts.first)
            var second: Int32 = -1
            if var word = parts.second { second = vocabulary.number(of: &word) }
            form = Form(first: first, firstLength: Int32(parts.firstLength), second: second, isAbbreviation: isAbbreviation)
        } else {
            let length = Int32(spelling.count)
            form = Form(first: vocabulary.number(of: &spelling), firstLength: length, second: -1, isAbbreviation: isAbbreviation)
        }
        seen.set(Int32(forms.count), for: hash)
        forms.append(form)
        return form
    }

    /// Hashes of the words after which a full stop ends no sentence.
    private static let abbreviations: HashIndex = {
        var hashes = HashIndex()
        for word in [
            "eg", "ie", "etc", "mr", "mrs", "ms", "dr", "rev", "st", "no", "nos", "para", "paras", "pp", "vs", "dept", "tel", "ext",
            "approx", "inc", "ltd", "sec", "cf",
        ] { hashes.set(1, for: HashIndex.hash(word.utf8)) }
        return hashes
    }()
}

/// One character of UTF-8 text as the tokeniser sees it.
private struct Character {
    var code: UInt32
    var length: Int

    @inline(__always)
    init(at position: Int, in text: Span<UInt8>, before end: Int) {
        let lead = text[position]
        if lead < 0x80 {
            (code, length) = (UInt32(lead), 1)
        } else if lead < 0xE0, position + 1 < end {
            (code, length) = (UInt32(lead & 0x1F) << 6 | UInt32(text[position + 1] & 0x3F), 2)
        } else if lead < 0xF0, position + 2 < end {
            code = UInt32(lead & 0x0F) << 12 | UInt32(text[position + 1] & 0x3F) << 6 | UInt32(text[position + 2] & 0x3F)
            length = 3
        } else {
            (code, length) = (0xFFFD, min(4, end - position))
        }
    }

    var isDigit: Bool { code >= 48 && code <= 57 }
    var isCapital: Bool { (code >= 65 && code <= 90) || (code >= 0xC0 && code <= 0xDE && code != 0xD7) }
    /// Letters of Latin scripts and digits.
    var isWord: Bool {
        (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit
            || (code >= 0xC0 && code <= 0x24F && code != 0xD7 && code != 0xF7)
    }
    var isApostrophe: Bool { code == 0x27 || code == 0x2019 }

    /// Lower case of the byte at `offset` of this character.
    @inline(__always)
    func folded(_ byte: UInt8, _ offset: Int) -> UInt8 {
        if code < 128 { return byte >= 65 && byte <= 90 ? byte + 32 : byte }
        return offset == 1 && code >= 0xC0 && code <= 0xDE ? byte + 0x20 : byte
    }
}

/// What punctuation since the last word means for the next one.
private struct PunctuationState {
    private var pending: TokenMarks = .afterStop
    private var quote: UInt32?
    var afterAbbreviation = false

    mutating func meet(_ character: Character, isBeforeSpace: Bool) {
        switch character.code {
        case 0x2E:
            if isBeforeSpace, !afterAbbreviation { pending.insert(.afterStop) }
        case 0x21, 0x3F: pending.insert(.afterStop)
        case 0x2C: pending.insert(.afterComma)
        case 0x28: pending.insert(.afterBracket)
        case 0x29: pending.insert(.afterClosing)
        case 0x3A, 0x3B, 0x2013, 0x2014, 0x5B, 0x5D, 0x2022, 0x7C: pending.insert(.afterBreak)
        case 0x2D where isBeforeSpace: pending.insert(.afterBreak)
        case 0x201C: quote = 0x201D
        case 0x2018: quote = 0x2019
        case 0x22: quote = quote == 0x22 ? nil : 0x22
        case 0x201D, 0x2019: if quote == character.code { quote = nil }
        case 0x26: break
        default: break
        }
    }

    mutating func takeMarks() -> TokenMarks {
        var marks = pending
        pending = []
        if quote != nil { marks.insert(.quoted) }
        return marks
    }
}
