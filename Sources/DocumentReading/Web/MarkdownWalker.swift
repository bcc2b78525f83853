internal import CMarkGFM
internal import PlumblineModel

/// Walks cmark's tree once, without recursion, and writes blocks.
struct MarkdownWalker {
    let limits: ReadingLimits
    private(set) var blocks: [DraftBlock] = []
    private var raw = ByteText()
    private var boldBytes = 0
    private var bold = 0
    private var lists = 0
    private var depth = 0
    private var tables = -1
    private var row = -1
    private var column = -1
    private var isHeadRow = false
    private var isFootnote = false

    init(limits: ReadingLimits) { self.limits = limits }

    /// False where the tree is deeper than the limits allow.
    mutating func walk(_ root: OpaquePointer) -> Bool {
        guard let iterator = cmark_iter_new(root) else { return true }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return true }
            let kind = MarkdownWalker.kind(of: node)
            if event == CMARK_EVENT_ENTER {
                depth += cmark_node_first_child(node) == nil ? 0 : 1
                if depth > limits.nesting { return false }
                enter(node, kind)
            } else {
                depth -= cmark_node_first_child(node) == nil ? 0 : 1
                leave(node, kind)
            }
        }
    }

    private mutating func enter(_ node: OpaquePointer, _ kind: String) {
        switch kind {
        case "list": lists += 1
        case "strong": bold += 1
        case "softbreak", "linebreak": raw.append(Byte.lineFeed)
        case "text", "code": append(literal(node))
        case "html_inline":
            if literal(node).startsWith("<br") { raw.append(Byte.space) }
        case "html_block": blocks += HTMLReading.fragment(literal(node), limits)
        case "code_block":
            raw = literal(node)
            emit(.paragraph)
        case "footnote_definition": isFootnote = true
        case "paragraph", "heading": begin()
        case "table":
            tables += 1
            row = -1
        case "table_header", "table_row":
            row += 1
            column = -1
            isHeadRow = kind == "table_header"
        case "table_cell":
            column += 1
            begin()
        default: break
        }
    }

    private mutating func leave(_ node: OpaquePointer, _ kind: String) {
        switch kind {
        case "list": lists -= 1
        case "strong": bold -= 1
        case "heading": emit(.heading(level: Int(cmark_node_get_heading_level(node))))
        case "footnote_definition": isFootnote = false
        case "paragraph": emit(isFootnote ? .footnote : lists > 0 ? .item(depth: min(lists, 6)) : .paragraph)
        case "table_cell": emit(.cell(table: tables, row: row, column: column, isHead: isHeadRow))
        default: break
        }
    }

    private mutating func begin() {
        raw = []
        boldBytes = 0
    }

    private mutating func append(_ text: ByteText) {
        raw += text
        if bold > 0 { boldBytes += text.count }
    }

    private mutating func emit(_ shape: DraftBlock.Shape) {
        for part in clauses() {
            let text = CharacterFolding.foldLine(part)
            guard !text.isEmpty else { continue }
            var block = DraftBlock(shape, text)
            block.isBold = shape == .paragraph && boldBytes > 0 && boldBytes * 10 >= raw.count * 9
            blocks.append(block)
        }
        begin()
    }

    /// "1.1 …" and "1.2 …" on lines of their own are clauses of their own, though Markdown makes one paragraph of them.
    private func clauses() -> [ByteText] {
        var parts: [ByteText] = []
        for line in raw.split(separator: Byte.lineFeed) {
            let isClause = MarkerReading.marker(of: ByteText(line).trimmed).map { $0.isBullet || ($0.numberDepth ?? 0) > 1 } ?? false
            if parts.isEmpty || isClause { parts.append(ByteText(line)) } else { parts[parts.count - 1] += [Byte.space] + line }
        }
        return parts
    }

    /// cmark's own name of the node; footnotes have none in Debian's version.
    private static func kind(of node: OpaquePointer) -> String {
        cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION
            ? "footnote_definition" : String(cString: cmark_node_get_type_string(node))
    }

    private func literal(_ node: OpaquePointer) -> ByteText {
        cmark_node_get_literal(node).map { Array(String(cString: $0).utf8) } ?? []
    }
}
