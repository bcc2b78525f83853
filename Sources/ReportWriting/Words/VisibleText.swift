extension Unicode.Scalar {
    /// Whether printing it could steer a terminal, hide words or turn the reading direction: the words of a document are not ours to trust.
    var isUnsafeToPrint: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F: true  // control characters, the escape that starts terminal commands among them
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // direction marks, embeddings, overrides, isolates
        case 0x2028, 0x2029: true  // line and paragraph separators
        case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true  // annotations and invisible tags
        default: false
        }
    }

    /// Without width and without meaning for a reader; common in text copied from word processors.
    fileprivate var isEmptySpace: Bool {
        switch value {
        case 0x00AD, 0x200B, 0x2060, 0xFEFF: true
        default: false
        }
    }
}

/// The text with every character shown or gone: line breaks and tabs as spaces, unsafe characters as `[U+202E]`.
func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.isUnsafeToPrint || $0.isEmptySpace }) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
        if scalar == "\n" || scalar == "\t" || scalar == "\r" {
            shown.unicodeScalars.append(" ")
        } else if scalar.isUnsafeToPrint {
            shown += "[U+" + hexadecimal(scalar.value, digits: 4).uppercased() + "]"
        } else if !scalar.isEmptySpace {
            shown.unicodeScalars.append(scalar)
        }
    }
    return shown
}
