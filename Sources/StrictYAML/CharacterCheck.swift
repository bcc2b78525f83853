/// Some editors put a byte order mark before the text; it means nothing in UTF-8.
func withoutByteOrderMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
}

/// Whether every byte is part of valid UTF-8 and every character is one that a reader of the file can see; reports the first that is not.
///
/// libyaml would refuse most of these too, but without a line and column, and it takes U+2028 and U+0085 for line ends that no editor shows.
func checkCharacters(_ bytes: [UInt8], into sink: DiagnosticSink) -> Bool {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var line = 1
    var column = 1
    var previous: Unicode.Scalar?
    while true {
        switch decoder.decode(&iterator) {
        case .emptyInput:
            return true
        case .error:
            sink.report(
                YAMLCode.notUTF8, line: line, column: column, "the file is not UTF-8 text from here on",
                help: "save it again with the encoding UTF-8")
            return false
        case .scalarValue(let scalar):
            if isHidden(scalar) {
                sink.report(
                    YAMLCode.hiddenCharacter, line: line, column: column,
                    "the character \(codePoint(scalar)) cannot be seen and is not allowed here",
                    help: "delete it, and type a plain space or line end if one is wanted")
                return false
            }
            if scalar == "\r" || (scalar == "\n" && previous != "\r") {
                line += 1
                column = 1
            } else if scalar != "\n" {
                column += 1
            }
            previous = scalar
        }
    }
}

/// Control characters, line separators only machines see, and a byte order mark in the middle of text.
private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
}

/// `U+00A0`, as character tables write it.
public func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
