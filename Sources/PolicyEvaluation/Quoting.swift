internal import PlumblineModel
internal import TextMatching

/// Turns passages into evidence: a quote of at most 80 words with its place.
enum Quoting {
    static let mostWords = 80

    static func evidence(_ passage: Passage, _ documents: [DocumentContext]) -> Evidence {
        let document = documents[passage.document]
        let text = document.text
        let tokens =
            passage.tokens.count > mostWords ? passage.tokens.lowerBound..<(passage.tokens.lowerBound + mostWords - 4) : passage.tokens
        let block = text.document.blocks[text.sentences[Int(text.sentenceOfToken[tokens.lowerBound])].block]
        var bytes = text.bytes(of: tokens)
        // take the closing full stop or bracket along, and an opening quotation mark or bracket
        while bytes.upperBound < block.range.upperBound, !isWord(text.document.text[bytes.upperBound]),
            text.document.text[bytes.upperBound] != 32,
            bytes.upperBound - text.bytes(of: tokens).upperBound < 4
        {
            bytes = bytes.lowerBound..<(bytes.upperBound + 1)
        }
        while bytes.upperBound < text.document.text.count, text.document.text[bytes.upperBound] & 0xC0 == 0x80 {
            bytes = bytes.lowerBound..<(bytes.upperBound + 1)
        }
        return Evidence(
            document: text.document.path, page: block.page, heading: text.document.headingPath(of: block),
            quote: oneLine(text.document.text[bytes]), start: bytes.lowerBound, end: bytes.upperBound)
    }

    /// The text with a space for each run of line feeds.
    private static func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(10) else { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: Array(bytes.split(separator: 10).joined(separator: [32])), as: UTF8.self)
    }

    private static func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) >= 97 && (byte | 0x20) <= 122 || byte >= 48 && byte <= 57 }
}
