/// Joins the lines of one paragraph, mending words that were broken at the line end.
enum LineJoining {
    static func join(_ parts: [ByteText], _ vocabulary: Vocabulary) -> ByteText {
        var joined = ByteText()
        for part in parts where !part.isEmpty { append(part, to: &joined, vocabulary) }
        if joined.endsWithSoftHyphen { joined.removeLast(2) }
        return joined
    }

    private static func append(_ part: ByteText, to joined: inout ByteText, _ vocabulary: Vocabulary) {
        guard !joined.isEmpty else {
            joined = part
            return
        }
        if joined.endsWithSoftHyphen {
            // A soft hyphen or U+2010 at a line end was put there by the typesetter.
            joined.removeLast(2)
            let left = lastWord(joined)
            if left.last != Byte.hyphen, vocabulary.isKnownCompound(left, firstWord(part)) { joined.append(Byte.hyphen) }
        } else if joined.last == Byte.hyphen, joined.count >= 2,
            joined[joined.count - 2].isLetterByte
                || joined[joined.count - 2].isASCIIDigit
        {
            let left = ByteText(lastWord(joined).dropLast())
            if part.first?.isASCIILower ?? false, isAddress(left) == false, !vocabulary.keepsHyphen(left, firstWord(part)) {
                joined.removeLast()
            }
        } else if !(isAddress(lastWord(joined)) && joined.last == UInt8(ascii: "/")) {
            joined.append(Byte.space)
        }
        joined += part
    }

    private static func lastWord(_ text: ByteText) -> ByteText { ByteText(text.lastWord) }
    private static func firstWord(_ text: ByteText) -> ByteText { ByteText(text.firstWord) }
    private static func isAddress(_ word: ByteText) -> Bool { word.contains("://") || word.contains("www.") }
}

extension Array where Element == UInt8 {
    /// The mark that `CharacterFolding.foldLine` leaves for a typesetter's hyphen.
    var endsWithSoftHyphen: Bool { count >= 2 && self[count - 2] == 0xC2 && self[count - 1] == 0xAD }
}
