internal import PlumblineModel

/// Tokens, sentences and sections of a document, before any lexicon.
struct TextLayout {
    private(set) var tokens: [Token] = []
    private(set) var sentences: [Sentence] = []
    private(set) var sentenceOfToken: [Int32] = []
    private(set) var sentencesOfBlock: [Range<Int>] = []
    private(set) var sectionOfBlock: [Int] = []
    private(set) var blocksOfSection: [[Int]] = []

    init(document: Document, vocabulary: Vocabulary) {
        var tokeniser = Tokeniser(vocabulary: vocabulary)
        tokens.reserveCapacity(document.text.count / 5)
        let text = document.text.span
        for (number, block) in document.blocks.enumerated() {
            let firstToken = tokens.count
            tokeniser.tokenise(text, in: block.range, into: &tokens)
            let firstSentence = sentences.count
            var start = firstToken
            for index in firstToken..<tokens.count where index > start && beginsSentence(index) {
                sentences.append(Sentence(tokens: start..<index, block: number))
                start = index
            }
            if start < tokens.count { sentences.append(Sentence(tokens: start..<tokens.count, block: number)) }
            sentencesOfBlock.append(firstSentence..<sentences.count)
        }
        sentenceOfToken.reserveCapacity(tokens.count)
        for (number, sentence) in sentences.enumerated() {
            for _ in sentence.tokens { sentenceOfToken.append(Int32(number)) }
        }
        groupSections(document)
    }

    /// A stop before a word that is written as one begins: capital or digit.
    private func beginsSentence(_ index: Int) -> Bool {
        let marks = tokens[index].marks
        return marks.contains(.afterStop) && !marks.isDisjoint(with: [.capitalised, .number, .quoted])
    }

    private mutating func groupSections(_ document: Document) {
        // by heading; the last place is for blocks without one
        var sectionOfHeading = [Int](repeating: -1, count: document.blocks.count + 1)
        for (number, block) in document.blocks.enumerated() {
            var heading = block.headings.last ?? document.blocks.count
            if case .heading = block.kind { heading = number }
            let section = sectionOfHeading[heading] < 0 ? blocksOfSection.count : sectionOfHeading[heading]
            if section == blocksOfSection.count {
                sectionOfHeading[heading] = section
                blocksOfSection.append([])
            }
            sectionOfBlock.append(section)
            blocksOfSection[section].append(number)
        }
    }

    struct DefinedAcronym {
        /// Tokens of the long form that stands before the bracket.
        var longForm: Range<Int>
        /// Tokens that are the acronym, the definition's own included.
        var uses: [Int]
    }

    /// Acronyms in brackets whose letters are the initials of the words before them.
    func definedAcronyms(in document: Document) -> [DefinedAcronym] {
        var definitions: [[UInt8]: Range<Int>] = [:]
        for (index, token) in tokens.enumerated() where token.marks.contains(.afterBracket) && token.marks.contains(.allCapitals) {
            let letters = Array(document.text[token.range])
            guard (2...6).contains(letters.count), index >= letters.count, definitions[letters] == nil else { continue }
            let longForm = (index - letters.count)..<index
            let initials = longForm.map { document.text[Int(tokens[$0].start)] & 0xDF }
            guard initials.elementsEqual(letters), sentenceOfToken[longForm.lowerBound] == sentenceOfToken[index] else { continue }
            definitions[letters] = longForm
        }
        guard !definitions.isEmpty else { return [] }
        var uses: [[UInt8]: [Int]] = [:]
        for (index, token) in tokens.enumerated() where token.marks.contains(.allCapitals) && token.end - token.start <= 6 {
            let letters = Array(document.text[token.range])
            if definitions[letters] != nil { uses[letters, default: []].append(index) }
        }
        return definitions.sorted { $0.value.lowerBound < $1.value.lowerBound }.map {
            DefinedAcronym(longForm: $0.value, uses: uses[$0.key] ?? [])
        }
    }
}
