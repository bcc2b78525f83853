internal import PlumblineModel
internal import TextMatching

/// Sentences of a document that can prove a duty, grouped by what belongs together under a scope.
enum SentenceGroups {
    /// In the order of each group's first sentence. For a section also each enclosing section below the title.
    static func groups(within scope: Scope, of structure: DocumentStructure) -> [[Int]] {
        let text = structure.text
        let blocks = text.document.blocks
        var proof: [Int] = []
        structure.proof.forEach { proof.append($0) }
        switch scope {
        case .clause, .sentence, .neighbours: return proof.map { [$0] }
        case .document: return [proof]
        case .paragraph:
            return grouped(proof, structure) { block in
                switch blocks[block].kind {
                case .listItem(_, let stem?): return [stem]
                case .tableCell(let table, _, _, _, _): return [-1 - table]
                default: return [block]
                }
            }
        case .section:
            return grouped(proof, structure) { block in
                let below = blocks[block].headings.filter { if case .heading(0) = blocks[$0].kind { false } else { true } }
                return below.isEmpty ? [-1] : below.reversed()
            }
        }
    }

    /// - Parameter keys: the groups that a block's sentences belong to.
    private static func grouped(_ sentences: [Int], _ structure: DocumentStructure, by keys: (Int) -> [Int]) -> [[Int]] {
        var groups: [[Int]] = []
        var places: [Int: Int] = [:]
        var last = -1
        var current: [Int] = []
        for sentence in sentences {
            let block = structure.text.sentences[sentence].block
            if block != last {
                last = block
                current = keys(block).map { key in
                    if let known = places[key] { return known }
                    places[key] = groups.count
                    groups.append([])
                    return groups.count - 1
                }
            }
            for group in current { groups[group].append(sentence) }
        }
        return groups
    }
}
