public import PlumblineModel

/// The compact form in which a reader child hands its result to the parent: a mark, then a document or a failure.
public enum DocumentCoding {
    private static let mark = Array("PLD1".utf8)

    /// Encodes what a reading ended in.
    public static func encode(_ result: Result<Document, ReadingFailure>) -> [UInt8] {
        var writer = ByteWriter()
        switch result {
        case .success(let document):
            writer.append(0)
            writer.append(document.path)
            writer.append(document.format.rawValue)
            writer.append(document.sha256)
            writer.append(optional: document.pages)
            writer.append(document.text)
            writer.append(document.notes.count)
            for note in document.notes { writer.append(note) }
            writer.append(document.isRecognised ? 1 : 0)
            writer.append(document.blocks.count)
            for block in document.blocks { BlockCoding.encode(block, into: &writer) }
        case .failure(let failure):
            writer.append(1)
            writer.append(failure.file)
            FailureCoding.encode(failure.cause, into: &writer)
        }
        return mark + writer.bytes
    }

    /// Decodes it again, or gives nil where the bytes are not such a result: the child has parsed a hostile file and is not trusted.
    public static func decode(_ bytes: [UInt8]) -> Result<Document, ReadingFailure>? {
        guard bytes.starts(with: mark) else { return nil }
        var reader = ByteReader(Array(bytes.dropFirst(mark.count)))
        switch reader.number() {
        case 0:
            guard let document = document(from: &reader), reader.isAtEnd else { return nil }
            return .success(document)
        case 1:
            guard let file = reader.string(), let cause = FailureCoding.decode(&reader), reader.isAtEnd else { return nil }
            return .failure(ReadingFailure(file: file, cause: cause))
        default: return nil
        }
    }

    private static func document(from reader: inout ByteReader) -> Document? {
        guard let path = reader.string(), let format = reader.string().flatMap(DocumentFormat.init(rawValue:)),
            let sha256 = reader.string(), case .some(let pages) = reader.optionalNumber(), let text = reader.text(),
            TextDecoding.isValidUTF8(text), let noteCount = reader.number(), noteCount <= 1000
        else { return nil }
        var notes: [String] = []
        for _ in 0..<noteCount {
            guard let note = reader.string() else { return nil }
            notes.append(note)
        }
        guard let recognised = reader.number(), let count = reader.number(), count <= text.count else { return nil }
        var blocks: [Block] = []
        blocks.reserveCapacity(count)
        var end = 0
        for _ in 0..<count {
            guard let block = BlockCoding.decode(&reader, blocks: count), block.range.lowerBound >= end,
                block.range.upperBound < text.count
            else { return nil }
            end = block.range.upperBound
            blocks.append(block)
        }
        return Document(
            path: path, format: format, sha256: sha256, pages: pages, text: text, blocks: blocks, notes: notes,
            isRecognised: recognised == 1)
    }
}
