/// What stands before a list item or a numbered heading.
struct Marker: Equatable {
    enum Kind: Equatable {
        /// `glyph` tells bullets of different depths apart.
        case bullet(glyph: ByteText)
        case number([Int])
        case letter(UInt8)
        case roman(Int)
    }

    var kind: Kind
    /// Bytes of the line taken up by the marker and the space after it.
    var length: Int

    /// The number of dotted parts: 2 for `7.2`.
    var numberDepth: Int? { if case .number(let parts) = kind { parts.count } else { nil } }
    var isBullet: Bool { if case .bullet = kind { true } else { false } }
    var isDash: Bool {
        if case .bullet(let glyph) = kind { glyph == [Byte.hyphen] || glyph == [0xE2, 0x80, 0x93] } else { false }
    }

    /// `next` follows this marker in the same series (`a)` `b)`, `2.` `3.`, `7.2` `7.3`, the same bullet).
    func isFollowed(by next: Marker) -> Bool {
        switch (kind, next.kind) {
        case (.bullet(let one), .bullet(let other)): one == other
        case (.number(let one), .number(let other)):
            one.count == other.count && one.dropLast() == other.dropLast() && (one.last ?? 0) + 1 == other.last
        case (.letter(let one), .letter(let other)): one + 1 == other
        case (.roman(let one), .roman(let other)): one + 1 == other
        // `h.` `i.` `j.`: the letter between is read as a roman number.
        case (.letter(let one), .roman(1)): one == UInt8(ascii: "h")
        case (.roman(1), .letter(let other)): other == UInt8(ascii: "j")
        default: false
        }
    }

    /// The first of a series.
    var opensSeries: Bool {
        switch kind {
        case .bullet: true
        case .number(let parts): parts.last == 1 || parts.last == 0
        case .letter(let letter): letter.asciiLowercased == UInt8(ascii: "a")
        case .roman(let value): value == 1
        }
    }
}
