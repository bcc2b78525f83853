internal import PlumblineModel
internal import TextMatching

/// How the person named for a role is reached: numbers and addresses in the row, after the name in its block, or in the short lines below it.
struct HolderContacts {
    let document: DocumentContext

    func contacts(of holder: NamedHolder) -> [String] {
        let text = document.text
        let block = text.sentences[Int(text.sentenceOfToken[holder.tokens.lowerBound])].block
        let reading = ContactReading(text: text.document.text)
        let ranges = document.rowCells(ofBlock: block).isEmpty ? besideOrBelow(holder, block) : row(of: block)
        return ranges.flatMap(reading.contacts).map { text.document.string($0.bytes) }
    }

    private func row(of block: Int) -> [Range<Int>] {
        document.rowCells(ofBlock: block).map { document.text.document.blocks[$0].range }
    }

    private func besideOrBelow(_ holder: NamedHolder, _ block: Int) -> [Range<Int>] {
        let text = document.text
        let names = NameReading(text: text)
        guard let own = document.tokens(ofBlock: block) else { return [] }
        let rest = max(holder.tokens.upperBound, min(holder.hit.end, own.upperBound))..<own.upperBound
        // what follows the next person's name is theirs
        let next = rest.isEmpty ? nil : names.name(in: rest)
        var ranges = [
            text.bytes(of: holder.tokens)
                .upperBound..<(next.map { text.bytes(of: $0).lowerBound } ?? text.document.blocks[block].range.upperBound)
        ]
        guard next == nil, rest.count <= 12 else { return ranges }
        for below in text.document.blocks.indices.dropFirst(block + 1).prefix(2) {
            guard let tokens = document.tokens(ofBlock: below), tokens.count <= 8, names.name(in: tokens) == nil else { break }
            if case .heading = text.document.blocks[below].kind { break }
            ranges.append(text.document.blocks[below].range)
        }
        return ranges
    }
}
