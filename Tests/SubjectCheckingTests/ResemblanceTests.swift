import PlumblineModel
import Testing

@testable import SubjectChecking

/// Text of so many different words, the same for the same name.
private func text(_ name: String, words: Int) -> String { (0..<words).map { "\(name)\($0 &* 7919 % 10_007)" }.joined(separator: " ") }

private func fingerprint(_ texts: String..., zone: Zone = .body) -> TextFingerprint {
    var bytes: [UInt8] = []
    var blocks: [Block] = []
    for text in texts {
        let start = bytes.count
        bytes += Array(text.utf8)
        blocks.append(Block(kind: .paragraph, range: start..<bytes.count, page: nil, headings: [], zone: zone))
        bytes.append(10)
    }
    return TextFingerprint(of: [Document(path: "a", format: .text, sha256: "", pages: nil, text: bytes, blocks: blocks)])
}

struct ResemblanceTests {
    @Test func aSharedTemplateIsFound() throws {
        let template = text("shared", words: 3000)
        let pairs = TextResemblance([
            fingerprint(template, text("a", words: 1000)), fingerprint(text("b", words: 4000)),
            fingerprint(template, text("c", words: 3000)),
        ]).pairs()
        let pair = try #require(pairs.first)
        #expect((pairs.count, pair.first, pair.second) == (1, 0, 2))
        #expect(abs(pair.ofFirst - 0.75) < 0.08 && abs(pair.ofSecond - 0.5) < 0.08, "\(pair)")
    }

    @Test func theSchoolWithTheLargerPartStandsFirst() {
        let template = text("shared", words: 2000)
        let pairs = TextResemblance([fingerprint(template, text("a", words: 1500)), fingerprint(template)]).pairs()
        #expect(pairs.map(\.first) == [1])
        #expect(pairs.map(\.ofFirst) == [1])
    }

    @Test func caseApostrophesAndDashesDoNotMatter() {
        let words = Array(repeating: "", count: 400).indices.map { "don't\($0) re-use\($0)" }.joined(separator: " ")
        let curly = words.uppercased().replacing("'", with: "’").replacing("-", with: "—")
        #expect(fingerprint(words).samples == fingerprint(curly).samples)
        #expect(fingerprint(words).samples.count > 40)
    }

    @Test func whatEverybodyQuotesDoesNotCount() {
        let guidance = text("guidance", words: 3000)
        func schools(_ count: Int) -> [TextFingerprint] { (0..<count).map { fingerprint(guidance, text("own\($0)x", words: 1000)) } }
        #expect(TextResemblance(schools(6)).pairs() == [])
        #expect(TextResemblance(schools(5)).pairs().count == 10, "too few to tell guidance from a template")
    }

    @Test func aCopyAmongManyIsStillFound() {
        let guidance = text("guidance", words: 2000)
        var schools = (0..<7).map { fingerprint(guidance, text("own\($0)x", words: 1500)) }
        schools.append(fingerprint(guidance, text("own3x", words: 1500)))
        let pairs = TextResemblance(schools).pairs()
        #expect(pairs.map { [$0.first, $0.second] } == [[3, 7]])
    }

    @Test func shortTextsAndPageFurnitureSayNothing() {
        #expect(TextResemblance([fingerprint(text("a", words: 60)), fingerprint(text("a", words: 60))]).pairs() == [])
        #expect(fingerprint(text("a", words: 900), zone: .runningHeader).samples.isEmpty)
    }
}
