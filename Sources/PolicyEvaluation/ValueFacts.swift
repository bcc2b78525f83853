internal import PlumblineModel
internal import TextMatching

/// Telephone numbers, email addresses and promised time limits, wherever they stand in the body.
struct ValueFacts {
    let documents: [DocumentContext]

    func facts() -> [Fact] {
        var limits = FactList(kind: .timeLimit)
        var telephones = FactList(kind: .telephone)
        var addresses = FactList(kind: .email)
        for document in documents {
            let text = document.text
            let reading = ContactReading(text: text.document.text)
            for (number, block) in text.document.blocks.enumerated() where block.zone == .body && document.tokens(ofBlock: number) != nil {
                for contact in reading.contacts(in: block.range) {
                    let value = text.document.string(contact.bytes)
                    let passage = document.passage(around: contact.bytes, inBlock: number)
                    switch contact.kind {
                    case .telephone: telephones.add(value, key: contact.key, at: passage, documents)
                    case .email: addresses.add(value, key: contact.key, at: passage, documents)
                    }
                }
                for sentence in text.sentencesOfBlock[number] { add(sentence, document, to: &limits) }
            }
        }
        return limits.facts + telephones.facts + addresses.facts
    }

    /// Limits that are a length of time; "at once" needs no comparing.
    private func add(_ sentence: Int, _ document: DocumentContext, to limits: inout FactList) {
        let text = document.text
        let tokens = text.sentences[sentence].tokens
        guard tokens.contains(where: { mayBeUnit($0, text) }) else { return }
        let periods = PeriodReading(text: text).periods(in: tokens).filter { $0.period != .atOnce }
        guard !periods.isEmpty else { return }
        let reading = document.reading(ofSentence: sentence)
        guard !reading.opensInThePast else { return }
        for found in periods where reading.cue(.past, inClauseOf: found.tokens.lowerBound) == nil {
            let value = text.document.string(text.bytes(of: found.tokens))
            let passage = Passage(document: document.index, tokens: tokens, rank: 1, lacks: [])
            limits.add(value, key: found.period.spoken, at: passage, documents)
        }
    }

    /// Whether a word begins like a unit of time or "termly"; a cheap test before the reading.
    private func mayBeUnit(_ token: Int, _ text: AnalysedDocument) -> Bool {
        let bytes = text.document.text[text.tokens[token].range]
        guard let first = bytes.first, ValueFacts.firstLetters.contains(first | 0x20) else { return false }
        return ValueFacts.beginnings.contains { $0.count <= bytes.count && zip(bytes, $0).allSatisfy { $0 | 0x20 == $1 } }
    }

    private static let beginnings = [
        "hour", "hr", "day", "dail", "week", "fortnight", "month", "quarter", "half", "term", "year", "annual",
    ].map {
        Array($0.utf8)
    }

    private static let firstLetters = beginnings.map { $0[0] }
}
