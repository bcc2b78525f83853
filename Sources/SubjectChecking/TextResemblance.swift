/// Finds schools whose texts are largely the same words.
///
/// The share of one text that stands in another is estimated from sampled sequences of eight words. Where six schools or more are compared,
/// sequences that stand in more than a third of them do not count: guidance that everybody quotes makes no two texts alike.
struct TextResemblance {
    struct Pair: Equatable {
        /// Numbers of the two; the first is the one of which the larger part stands in the other.
        var first: Int
        var second: Int
        var ofFirst: Double
        var ofSecond: Double
    }

    static let leastShare = 0.5
    /// Fewer samples than this, about 200 words, say nothing of a share.
    static let leastSamples = 12
    static let leastSubjectsForCommon = 6

    private let fingerprints: [TextFingerprint]

    init(_ fingerprints: [TextFingerprint]) { self.fingerprints = fingerprints }

    /// In order of the schools.
    func pairs() -> [Pair] {
        var holders: [UInt64: [Int]] = [:]
        for (number, fingerprint) in fingerprints.enumerated() {
            for sample in fingerprint.samples { holders[sample, default: []].append(number) }
        }
        if fingerprints.count >= TextResemblance.leastSubjectsForCommon {
            holders = holders.filter { $0.value.count * 3 <= fingerprints.count }
        }
        var sizes = [Int](repeating: 0, count: fingerprints.count)
        // number of samples shared by the schools i < j, at i * count + j
        var shared: [Int: Int] = [:]
        for numbers in holders.values {
            for (place, number) in numbers.enumerated() {
                sizes[number] += 1
                for other in numbers[(place + 1)...] { shared[number * fingerprints.count + other, default: 0] += 1 }
            }
        }
        return shared.sorted { $0.key < $1.key }.compactMap { key, count in
            let (one, other) = (key / fingerprints.count, key % fingerprints.count)
            guard sizes[one] >= TextResemblance.leastSamples, sizes[other] >= TextResemblance.leastSamples else { return nil }
            let (ofOne, ofOther) = (Double(count) / Double(sizes[one]), Double(count) / Double(sizes[other]))
            guard max(ofOne, ofOther) >= TextResemblance.leastShare else { return nil }
            return ofOne >= ofOther
                ? Pair(first: one, second: other, ofFirst: ofOne, ofSecond: ofOther)
                : Pair(first: other, second: one, ofFirst: ofOther, ofSecond: ofOne)
        }
    }
}
