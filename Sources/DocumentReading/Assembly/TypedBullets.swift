/// Authors who type their bullets leave them in the paragraph's text: such a paragraph is a list item.
enum TypedBullets {
    static func convert(in blocks: inout [DraftBlock]) {
        for index in blocks.indices {
            guard let marker = MarkerReading.marker(of: blocks[index].text), marker.isBullet, marker.length < blocks[index].text.count
            else { continue }
            switch blocks[index].shape {
            case .paragraph: blocks[index].shape = .item(depth: 1)
            case .item, .cell: break
            default: continue
            }
            blocks[index].text = ByteText(blocks[index].text[marker.length...])
        }
    }
}
