internal import PlumblineModel
internal import TextMatching

/// What an unedited template leaves behind: gaps to fill in, notes of its author, another school's name.
struct ResidueFacts {
    let subject: Subject
    let documents: [DocumentContext]

    func facts() -> [Fact] {
        var gaps = FactList(kind: .placeholder)
        var notes = FactList(kind: .draftingNote)
        var schools = FactList(kind: .otherSchool)
        let naming = OtherSchoolReading(subject: subject)
        for document in documents {
            let text = document.text
            for (number, block) in text.document.blocks.enumerated() where block.zone != .runningFooter {
                guard let tokens = document.tokens(ofBlock: number) else { continue }
                let residues = document.structure.residues[number] ?? []
                for residue in residues {
                    let value = text.document.string(residue)
                    gaps.add(
                        value, key: value.lowercased(), at: document.passage(around: residue, inBlock: number), holding: residue,
                        documents)
                }
                if residues.isEmpty, block.zone == .templateNote {
                    let words = text.document.string(text.bytes(of: tokens.prefix(8)))
                    notes.add(
                        tokens.count > 8 ? words + " …" : words, key: String(text.bytes(of: tokens).lowerBound) + text.document.path,
                        at: Passage(document: document.index, tokens: tokens, rank: 1, lacks: []), documents)
                }
                for name in naming.names(inBlock: number, document) {
                    let value = text.document.string(text.bytes(of: name))
                    schools.add(
                        value, key: value.lowercased(), at: document.passage(around: text.bytes(of: name), inBlock: number), documents)
                }
            }
        }
        return gaps.facts + notes.facts + schools.facts
    }
}
