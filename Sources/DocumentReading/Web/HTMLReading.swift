internal import CLibXML2
internal import PlumblineModel

/// HTML by libxml2's lenient parser. Scripts and styles are dropped; menus, page heads and page feet become running zones.
enum HTMLReading {
    static func read(_ file: SourceFile, _ limits: ReadingLimits) throws(ReadingFailure) -> DraftDocument {
        guard let text = TextDecoding.utf8(file.bytes) else {
            throw file.failure(.damaged(detail: "it holds bytes that are not text"))
        }
        var walker = HTMLWalker(nesting: limits.nesting)
        switch parse(text, into: &walker) {
        case .read: break
        case .tooDeep: throw file.failure(.nestedTooDeep(limit: limits.nesting))
        case .broken: throw file.failure(.damaged(detail: "it cannot be parsed"))
        }
        return DraftDocument(blocks: walker.blocks)
    }

    /// Blocks of a piece of HTML inside Markdown.
    static func fragment(_ text: ByteText, _ limits: ReadingLimits) -> [DraftBlock] {
        var walker = HTMLWalker(nesting: limits.nesting)
        _ = parse(text, into: &walker)
        return walker.blocks
    }

    private enum Outcome { case read, tooDeep, broken }

    private static func parse(_ text: [UInt8], into walker: inout HTMLWalker) -> Outcome {
        // libxml2 stops at 256 levels unless told otherwise, and it never loads anything from the network here.
        let options = Int32(
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue)
        let document = text.withUnsafeBytes { bytes in
            htmlReadMemory(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, "UTF-8", options)
        }
        guard let document else { return .broken }
        defer { xmlFreeDoc(document) }
        guard let root = xmlDocGetRootElement(document) else { return .broken }
        return walker.walk(root) ? .read : .tooDeep
    }
}
