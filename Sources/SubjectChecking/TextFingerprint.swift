internal import PlumblineModel

/// A sample of the eight-word sequences of a school's documents, small enough to keep for every school of a run.
///
/// Which sequences are sampled depends on their words alone, so that two texts sample the same ones where they agree.
struct TextFingerprint: Sendable {
    /// Hashes of the sampled sequences.
    private(set) var samples: Set<UInt64> = []

    static let wordsInSequence = 8
    /// One sequence in so many is kept.
    static let rate: UInt64 = 16

    init(of documents: [Document]) {
        for document in documents {
            for block in document.blocks where TextFingerprint.counts(block.zone) {
                add(document.text[block.range])
            }
        }
    }

    /// What stands on every page, and lists of headings, say nothing of whose text it is.
    private static func counts(_ zone: Zone) -> Bool {
        switch zone {
        case .body, .references, .changeLog, .glossary, .templateNote, .annexedGuidance: true
        case .contents, .runningHeader, .runningFooter: false
        }
    }

    private mutating func add(_ text: ArraySlice<UInt8>) {
        let words = TextFingerprint.words(of: text)
        guard words.count >= TextFingerprint.wordsInSequence else { return }
        for start in 0...(words.count - TextFingerprint.wordsInSequence) {
            var hash: UInt64 = 0
            for word in words[start..<start + TextFingerprint.wordsInSequence] { hash = TextFingerprint.mixed(hash &* 31 &+ word) }
            if hash % TextFingerprint.rate == 0 { samples.insert(hash) }
        }
    }

    /// Hashes of the words, case and punctuation left out; an apostrophe, straight or curly, belongs to its word and is left out too.
    private static func words(of text: ArraySlice<UInt8>) -> [UInt64] {
        var words: [UInt64] = []
        var hash = offsetBasis
        var skipped = 0
        for (index, byte) in zip(text.indices, text) {
            if skipped > 0 {
                skipped -= 1
                continue
            }
            let isLetter = (byte | 0x20) >= 97 && (byte | 0x20) <= 122
            if byte == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80 {
                // general punctuation: a curly apostrophe is dropped, a dash or quotation mark ends the word
                skipped = 2
                if text[index + 2] == 0x99 { continue }
            } else if isLetter || (byte >= 48 && byte <= 57) || byte >= 0x80 {
                hash = (hash ^ UInt64(isLetter ? byte | 0x20 : byte)) &* prime
                continue
            } else if byte == UInt8(ascii: "'") {
                continue
            }
            if hash != offsetBasis { words.append(hash) }
            hash = offsetBasis
        }
        if hash != offsetBasis { words.append(hash) }
        return words
    }

    // FNV-1a
    private static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    /// Spreads a hash over all bits (the finaliser of SplitMix64), for the remainder that decides whether it is sampled.
    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
