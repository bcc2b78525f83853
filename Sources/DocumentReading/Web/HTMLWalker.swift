internal import CLibXML2
internal import PlumblineModel

/// Walks the tree of a web page once, without recursion, and writes blocks.
struct HTMLWalker {
    let nesting: Int
    private(set) var blocks: [DraftBlock] = []
    private var raw = ByteText()
    private var boldBytes = 0
    private var bold = 0
    /// Shape of the text collected now.
    private var shape = DraftBlock.Shape.paragraph
    private var lists = 0
    private var items = 0
    private var zones: [Zone] = []
    private var tables = HTMLTables()

    init(nesting: Int) { self.nesting = nesting }

    /// False where elements stand deeper inside each other than the limit.
    mutating func walk(_ root: UnsafeMutablePointer<xmlNode>) -> Bool {
        var node = root
        var depth = 0
        while true {
            let isSkipped = !enter(node)
            if !isSkipped, let child = node.pointee.children, node.pointee.type == XML_ELEMENT_NODE {
                depth += 1
                guard depth <= nesting else { return false }
                node = child
                continue
            }
            if !isSkipped { leave(node) }
            while node.pointee.next == nil || node == root {
                guard node != root, let parent = node.pointee.parent, depth > 0 else {
                    flush()
                    return true
                }
                node = parent
                depth -= 1
                leave(node)
            }
            if let next = node.pointee.next { node = next }
        }
    }

    /// False where the node and all in it are dropped.
    private mutating func enter(_ node: UnsafeMutablePointer<xmlNode>) -> Bool {
        if node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE {
            if let content = node.pointee.content { append(Array(String(cString: content).utf8)) }
            return true
        }
        guard node.pointee.type == XML_ELEMENT_NODE else { return false }
        let name = HTMLWalker.name(node)
        if HTMLNames.dropped.contains(name) || HTMLNames.isHidden(node) { return false }
        if let zone = HTMLNames.zone(of: node, name) {
            flush()
            zones.append(zone)
        }
        if HTMLNames.isBlock(name) { flush() }
        switch name {
        case "br": raw.append(shape == .paragraph && raw.count > 60 ? Byte.lineFeed : Byte.space)
        case "a" where HTMLNames.followsLink(node): raw.append(Byte.space)
        case "b", "strong": bold += 1
        case "ul", "ol", "menu", "dl": lists += 1
        case "li", "dd", "dt":
            items += 1
            shape = .item(depth: max(1, min(lists, 6)))
        case "h1", "h2", "h3", "h4", "h5", "h6": shape = .heading(level: Int(name.dropFirst()) ?? 1)
        case "table": tables.open()
        case "tr": tables.openRow()
        case "td", "th": if let cell = tables.cell(isHead: name == "th", span: HTMLNames.span(node)) { shape = cell }
        default: break
        }
        return true
    }

    private mutating func leave(_ node: UnsafeMutablePointer<xmlNode>) {
        guard node.pointee.type == XML_ELEMENT_NODE else { return }
        let name = HTMLWalker.name(node)
        if HTMLNames.isBlock(name) { flush() }
        switch name {
        case "b", "strong": bold -= 1
        case "ul", "ol", "menu", "dl": lists -= 1
        case "li", "dd", "dt": items -= 1
        case "table": tables.close()
        case "td", "th": tables.closeCell()
        default: break
        }
        // Text behind a nested list or heading goes on with what is around it.
        if HTMLNames.isBlock(name) {
            shape = tables.current ?? (items > 0 ? .item(depth: max(1, min(lists, 6))) : .paragraph)
        }
        if HTMLNames.zone(of: node, name) != nil { _ = zones.popLast() }
    }

    private mutating func append(_ text: ByteText) {
        raw += text.map { $0 == Byte.lineFeed ? Byte.space : $0 }
        if bold > 0 { boldBytes += text.count }
    }

    /// Ends the text collected so far; a line break between long lines makes two blocks of it.
    private mutating func flush() {
        for part in raw.split(separator: Byte.lineFeed) {
            let text = CharacterFolding.foldLine(part)
            guard text.contains(where: { $0.isLetterByte || $0.isASCIIDigit }) else { continue }
            var block = DraftBlock(shape, text, zone: zones.last)
            block.isBold = shape == .paragraph && boldBytes > 0 && boldBytes * 10 >= raw.count * 8
            blocks.append(block)
        }
        raw = []
        boldBytes = 0
    }

    private static func name(_ node: UnsafeMutablePointer<xmlNode>) -> String {
        node.pointee.name.map { String(cString: $0) } ?? ""
    }
}
