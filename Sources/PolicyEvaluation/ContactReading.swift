internal import PlumblineModel

/// A telephone number or an email address as written.
struct WrittenContact {
    enum Kind {
        case telephone, email
    }

    var kind: Kind
    var bytes: Range<Int>
    /// The same for two ways of writing one number or address.
    var key: String
}

/// Reads British telephone numbers (ten or eleven digits from a 0 or +44; Childline's eight) and email addresses.
struct ContactReading {
    let text: [UInt8]

    func contacts(in range: Range<Int>) -> [WrittenContact] {
        var found: [WrittenContact] = []
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = text[position]
            let contact =
                byte == UInt8(ascii: "@")
                ? email(around: position, range) : isDigit(byte) || byte == plus ? number(from: position, range) : nil
            if let contact {
                found.append(contact)
                position = contact.bytes.upperBound
            } else if isDigit(byte) {
                // the rest of this number begins no other
                position = text[position..<range.upperBound].firstIndex { !isDigit($0) } ?? range.upperBound
            } else {
                position += 1
            }
        }
        return found
    }

    private let plus = UInt8(ascii: "+")

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 97 && (byte | 0x20) <= 122 }

    /// Digits in groups, with single spaces, hyphens or brackets between them.
    private func number(from start: Int, _ range: Range<Int>) -> WrittenContact? {
        guard text[start] == plus || text[start] == UInt8(ascii: "0") else { return nil }
        if start > range.lowerBound, isDigit(text[start - 1]) || isLetter(text[start - 1]) { return nil }
        var digits: [UInt8] = []
        var position = start
        var end = start
        var gap = 0
        while position < range.upperBound, gap <= 2, digits.count <= 13 {
            let byte = text[position]
            if isDigit(byte) {
                digits.append(byte)
                end = position + 1
                gap = 0
            } else if [32, 40, 41, 45].contains(byte) {
                gap += 1
            } else if position > start {
                break
            }
            position += 1
        }
        // "+44 (0)1632 960001" and "01632 960001" are one number
        if digits.starts(with: Array("44".utf8)), text[start] == plus {
            digits.removeFirst(2)
            if digits.first != UInt8(ascii: "0") { digits.insert(UInt8(ascii: "0"), at: 0) }
        }
        let key = String(decoding: digits, as: UTF8.self)
        guard (10...11).contains(digits.count) || key == "08001111", digits.first == UInt8(ascii: "0") else { return nil }
        // "(01632) 960001" begins at its bracket
        let opens = start > range.lowerBound && text[start - 1] == 40 && text[start..<end].first { $0 == 40 || $0 == 41 } == 41
        return WrittenContact(kind: .telephone, bytes: (opens ? start - 1 : start)..<end, key: key)
    }

    private func email(around sign: Int, _ range: Range<Int>) -> WrittenContact? {
        func isPart(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || [45, 46, 95, 43, 39].contains(byte) }
        let start = text[range.lowerBound..<sign].lastIndex { !isPart($0) }.map { $0 + 1 } ?? range.lowerBound
        var end = text[(sign + 1)..<range.upperBound].firstIndex { !isPart($0) } ?? range.upperBound
        while end > sign + 1, !isLetter(text[end - 1]) { end -= 1 }
        guard start < sign, text[(sign + 1)..<end].dropFirst().contains(UInt8(ascii: ".")) else { return nil }
        return WrittenContact(kind: .email, bytes: start..<end, key: String(decoding: text[start..<end], as: UTF8.self).lowercased())
    }
}
