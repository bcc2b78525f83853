import PlumblineModel

@testable import TextMatching

/// A document whose blocks are the given paragraphs.
func document(_ paragraphs: String...) -> Document { document(paragraphs) }

func document(_ paragraphs: [String]) -> Document {
    var text: [UInt8] = []
    var blocks: [Block] = []
    for paragraph in paragraphs {
        let start = text.count
        text += Array(paragraph.utf8)
        blocks.append(Block(kind: .paragraph, range: start..<text.count, page: nil, headings: [], zone: .body))
        text.append(10)
    }
    return Document(path: "test.txt", format: .text, sha256: "", pages: nil, text: text, blocks: blocks)
}

/// The words found of one lexicon, as they stand in the text.
func found(_ phrases: [String], blockers: [String] = [], in paragraphs: String...) -> [String] {
    let lexicon = Lexicon(id: "l", means: "", terms: phrases.map { Term(say: $0) }, blockers: blockers)
    let document = document(paragraphs)
    let analysed = TermMatcher(lexicons: [lexicon]).analyse(document)
    return analysed.hits[0].map { document.string(analysed.bytes(of: $0.range)) }
}
