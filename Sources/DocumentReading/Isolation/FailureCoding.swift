/// The causes a reader child may report, in the compact form: a number, then its figures and texts.
enum FailureCoding {
    static func encode(_ cause: ReadingFailure.Cause, into writer: inout ByteWriter) {
        func append(_ tag: Int, _ numbers: [Int] = [], _ texts: [String] = []) {
            writer.append(tag)
            for number in numbers { writer.append(number) }
            for text in texts { writer.append(text) }
        }
        switch cause {
        case .notFound: append(1)
        case .isFolder: append(2)
        case .notAFile: append(3)
        case .notPermitted: append(4)
        case .tooLarge(let bytes, let limit): append(5, [bytes, limit])
        case .empty: append(6)
        case .locked: append(7)
        case .damaged(let detail): append(8, [], [detail])
        case .wrongKind(let named, let found, let suggestion): append(9, [], [named, found, suggestion ?? ""])
        case .unsupported(let found): append(10, [], [found])
        case .tooManyPages(let pages, let limit): append(11, [pages, limit])
        case .unpacksTooLarge(let part): append(12, [], [part])
        case .tooMuchText(let limit): append(13, [limit])
        case .tooManyBlocks(let limit): append(14, [limit])
        case .nestedTooDeep(let limit): append(15, [limit])
        case .timedOut(let seconds): append(16, [seconds])
        case .outOfMemory(let limit): append(17, [limit])
        case .toolMissing(let tool, let package): append(18, [], [tool, package])
        case .readerFailed(let detail): append(19, [], [detail])
        }
    }

    static func decode(_ reader: inout ByteReader) -> ReadingFailure.Cause? {
        switch reader.number() {
        case 1: return .notFound
        case 2: return .isFolder
        case 3: return .notAFile
        case 4: return .notPermitted
        case 5: return pair(&reader).map { .tooLarge(bytes: $0, limit: $1) }
        case 6: return .empty
        case 7: return .locked
        case 8: return reader.string().map { .damaged(detail: $0) }
        case 9:
            guard let named = reader.string(), let found = reader.string(), let suggestion = reader.string() else { return nil }
            return .wrongKind(named: named, found: found, suggestedExtension: suggestion.isEmpty ? nil : suggestion)
        case 10: return reader.string().map { .unsupported(found: $0) }
        case 11: return pair(&reader).map { .tooManyPages(pages: $0, limit: $1) }
        case 12: return reader.string().map { .unpacksTooLarge(part: $0) }
        case 13: return reader.number().map { .tooMuchText(limit: $0) }
        case 14: return reader.number().map { .tooManyBlocks(limit: $0) }
        case 15: return reader.number().map { .nestedTooDeep(limit: $0) }
        case 16: return reader.number().map { .timedOut(seconds: $0) }
        case 17: return reader.number().map { .outOfMemory(limit: $0) }
        case 18:
            guard let tool = reader.string(), let package = reader.string() else { return nil }
            return .toolMissing(tool: tool, debianPackage: package)
        case 19: return reader.string().map { .readerFailed(detail: $0) }
        default: return nil
        }
    }

    private static func pair(_ reader: inout ByteReader) -> (Int, Int)? {
        guard let one = reader.number(), let two = reader.number() else { return nil }
        return (one, two)
    }
}
