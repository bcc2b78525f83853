internal import PlumblineModel
internal import TextMatching

/// `date`: a labelled date in a relation to the as-of day or to another labelled date.
struct DateCheck {
    let test: DateTest
    let asOf: CivilDate

    struct Labelled {
        var date: WrittenDate
        var passage: Passage
    }

    func evaluate(_ documents: [DocumentContext]) -> ClauseResult {
        let found = labelled(test.labelled, documents)
        guard !found.isEmpty else { return .nothing }
        func outcome(_ holding: [Labelled], _ lack: String) -> ClauseResult {
            if holding.isEmpty {
                return ClauseResult(grade: .nothing, near: Array(found.prefix(3).map { marked($0, lack) }), lacks: [lack])
            }
            return ClauseResult(grade: .met, passages: Array(holding.prefix(3).map(\.passage)))
        }
        switch test.relation {
        case .exists: return outcome(found, "")
        case .notPassed: return outcome(found.filter { $0.date.last >= asOf }, "the date has passed")
        case .passed:
            // several dates: only when all of them have passed
            return outcome(found.allSatisfy { $0.date.last < asOf } ? found : [], "the date has not passed")
        case .withinMonthsBefore(let months):
            return outcome(
                // a document dated a few days after the as-of day is not old either; a date further ahead is some other date
                found.filter { $0.date.first <= asOf.adding(months: 1) && $0.date.last.adding(months: months) >= asOf },
                "the date is more than \(months) months before \(asOf.spoken)")
        case .withinMonthsAfter(let months, let label):
            let starts = labelled(label, documents)
            return outcome(
                found.filter { end in
                    starts.contains { end.date.first >= $0.date.first && end.date.first <= $0.date.last.adding(months: months) }
                },
                "the date is more than \(months) months later")
        case .moreThanMonthsAfter(let months, let label):
            let starts = labelled(label, documents)
            let latest = starts.map(\.date.last).max()
            return outcome(
                latest.map { latest in found.allSatisfy { $0.date.first > latest.adding(months: months) } ? found : [] } ?? [],
                "the date is no more than \(months) months later")
        }
    }

    private func marked(_ found: Labelled, _ lack: String) -> Passage {
        var passage = found.passage
        passage.lacks = [lack]
        return passage
    }

    /// Dates that stand with one of the labels: after it in the block, in the cells beside or below it, in the next block, or before it.
    func labelled(_ label: [LexiconIndex], _ documents: [DocumentContext]) -> [Labelled] {
        documents.flatMap { document in
            label.flatMap { document.text.hits[$0] }.sorted { $0.start < $1.start }.compactMap { hit in date(for: hit, document) }
        }
    }

    private func date(for hit: TermHit, _ document: DocumentContext) -> Labelled? {
        let text = document.text
        let sentence = text.sentences[Int(text.sentenceOfToken[hit.start])]
        let block = text.document.blocks[sentence.block]
        guard block.zone != .changeLog, block.zone != .contents, block.zone != .references,
            let own = document.tokens(ofBlock: sentence.block)
        else { return nil }
        let reading = DateReading(text: text)
        let cells = document.rowCells(ofBlock: sentence.block).filter { $0 > sentence.block }
        let below = document.structure.columnHeads[sentence.block] ?? []
        var places = [hit.end..<max(hit.end, min(own.upperBound, hit.end + 12))]
        if !below.isEmpty {
            places += below.compactMap { document.tokens(ofBlock: $0) }
        } else {
            places += cells.prefix(1).compactMap { document.tokens(ofBlock: $0) }
        }
        if own.upperBound - hit.end <= 3 {
            places += (sentence.block + 1..<min(sentence.block + 2, text.document.blocks.count)).compactMap { document.tokens(ofBlock: $0) }
                .filter { $0.count <= 8 }
        }
        places.append(max(own.lowerBound, hit.start - 8)..<hit.start)
        for place in places where !place.isEmpty && reading.mayBeDated(place) {
            guard let date = reading.dates(in: place).first else { continue }
            let quoted =
                own.contains(date.tokens.lowerBound)
                ? min(sentence.tokens.lowerBound, date.tokens.lowerBound)..<max(sentence.tokens.upperBound, date.tokens.upperBound)
                : min(hit.start, date.tokens.lowerBound)..<max(hit.end, date.tokens.upperBound)
            return Labelled(date: date, passage: Passage(document: document.index, tokens: quoted, rank: 1, lacks: []))
        }
        return nil
    }
}
