internal import CLibXML2

/// Reads XML as a stream of events; local names only, since programs choose their prefixes.
final class XMLEvents {
    enum Event {
        case open(String)
        case close(String)
        case text(ByteText)
    }

    private let reader: xmlTextReaderPtr
    private let memory: UnsafeMutableBufferPointer<CChar>
    private let part: String
    private let file: SourceFile
    private let nesting: Int
    /// libxml2 reports `<a/>` once; its close is given out next.
    private var pendingClose: String?

    init(_ bytes: [UInt8], part: String, of file: SourceFile, nesting: Int) throws(ReadingFailure) {
        self.part = part
        self.file = file
        self.nesting = nesting
        memory = .allocate(capacity: max(bytes.count, 1))
        for (index, byte) in bytes.enumerated() { memory[index] = CChar(bitPattern: byte) }
        // Without NOENT, DTDLOAD and HUGE: entities are not expanded, nothing is loaded, sizes stay capped.
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        guard let reader = xmlReaderForMemory(memory.baseAddress, Int32(clamping: bytes.count), nil, nil, options) else {
            memory.deallocate()
            throw file.failure(.readerFailed(detail: "there is no memory for its XML"))
        }
        self.reader = reader
    }

    deinit {
        xmlFreeTextReader(reader)
        memory.deallocate()
    }

    /// The next event, nil at the end.
    func next() throws(ReadingFailure) -> Event? {
        if let name = pendingClose {
            pendingClose = nil
            return .close(name)
        }
        while true {
            let status = xmlTextReaderRead(reader)
            if status == 0 { return nil }
            guard status == 1 else { throw file.failure(.damaged(detail: "its part `\(part)` is not well-formed")) }
            switch UInt32(bitPattern: xmlTextReaderNodeType(reader)) {
            case XML_READER_TYPE_ELEMENT.rawValue:
                guard Int(xmlTextReaderDepth(reader)) <= nesting else { throw file.failure(.nestedTooDeep(limit: nesting)) }
                let name = string(xmlTextReaderConstLocalName(reader))
                if xmlTextReaderIsEmptyElement(reader) == 1 { pendingClose = name }
                return .open(name)
            case XML_READER_TYPE_END_ELEMENT.rawValue: return .close(string(xmlTextReaderConstLocalName(reader)))
            case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue, XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
                return .text(Array(string(xmlTextReaderConstValue(reader)).utf8))
            case XML_READER_TYPE_DOCUMENT_TYPE.rawValue:
                // No office program writes one; entity bombs need one.
                throw file.failure(.damaged(detail: "its part `\(part)` declares entities of its own"))
            default: continue
            }
        }
    }

    /// An attribute of the element just opened, by local name.
    func attribute(_ name: String) -> String? {
        guard xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return nil }
        defer { xmlTextReaderMoveToElement(reader) }
        repeat {
            if string(xmlTextReaderConstLocalName(reader)) == name { return string(xmlTextReaderConstValue(reader)) }
        } while xmlTextReaderMoveToNextAttribute(reader) == 1
        return nil
    }

    /// Passes over everything inside the element just opened, and its close.
    func skip() throws(ReadingFailure) {
        var depth = 1
        while depth > 0, let event = try next() {
            switch event {
            case .open: depth += 1
            case .close: depth -= 1
            case .text: break
            }
        }
    }

    private func string(_ text: UnsafePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }
}
