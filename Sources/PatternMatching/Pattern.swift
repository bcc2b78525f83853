internal import CPCRE2

/// A compiled regular expression in PCRE2's language: caseless, over UTF-8, without back-references, look-behind and instructions, so that the
/// work it can ask for stays small; what asks for more all the same meets a limit and fails, and never hangs.
///
/// Compiled once and shared: PCRE2 never writes to compiled code while matching.
public final class Pattern: @unchecked Sendable {
    private let code: OpaquePointer

    /// Steps one text may take; a plain pattern over a paragraph takes some thousands.
    public static let mostSteps: UInt32 = 200_000
    private static let mostDepth: UInt32 = 2_000
    /// In KiB.
    private static let mostHeap: UInt32 = 8_192

    /// - Throws: `PatternFault` where the text is no pattern, or one of those that are not taken.
    public init(_ source: String) throws(PatternFault) {
        if let fault = Pattern.refused(source) { throw fault }
        var error: Int32 = 0
        var offset = 0
        let bytes = Array(source.utf8)
        let options = UInt32(PCRE2_CASELESS) | UInt32(PCRE2_UTF) | UInt32(PCRE2_NEVER_BACKSLASH_C)
        guard let code = pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil) else {
            throw .notAPattern(message: Pattern.message(error), offset: offset)
        }
        self.code = code
        // from here on `deinit` frees the code, also where this throws
        if information(PCRE2_INFO_BACKREFMAX) > 0 { throw .backReference }
        if information(PCRE2_INFO_MATCHEMPTY) > 0 { throw .matchesNothingAtAll }
    }

    deinit { pcre2_code_free_8(code) }

    /// The first place of the pattern in a range of bytes, which has to begin and end between characters.
    /// - Throws: `PatternLimitReached` where it takes more steps, depth or memory than a pattern gets.
    public func firstMatch(in text: [UInt8], range: Range<Int>) throws(PatternLimitReached) -> Range<Int>? {
        guard let context = pcre2_match_context_create_8(nil), let match = pcre2_match_data_create_8(1, nil) else {
            throw PatternLimitReached()
        }
        defer {
            pcre2_match_data_free_8(match)
            pcre2_match_context_free_8(context)
        }
        pcre2_set_match_limit_8(context, Pattern.mostSteps)
        pcre2_set_depth_limit_8(context, Pattern.mostDepth)
        pcre2_set_heap_limit_8(context, Pattern.mostHeap)
        let result = text[range].withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { pcre2_match_8(code, $0, buffer.count, 0, 0, match, context) } ?? PCRE2_ERROR_NOMATCH
        }
        if result == PCRE2_ERROR_NOMATCH { return nil }
        guard result >= 0, let places = pcre2_get_ovector_pointer_8(match) else { throw PatternLimitReached() }
        return range.lowerBound + places[0]..<range.lowerBound + places[1]
    }

    private func information(_ what: Int32) -> UInt32 {
        var value: UInt32 = 0
        pcre2_pattern_info_8(code, UInt32(what), &value)
        return value
    }

    private static func message(_ error: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let length = pcre2_get_error_message_8(error, &buffer, buffer.count)
        return length > 0 ? String(decoding: buffer.prefix(Int(length)), as: UTF8.self) : "error \(error)"
    }

    /// Look-behind and instructions, read off the text: PCRE2 counts `\b` as looking behind too.
    private static func refused(_ source: String) -> PatternFault? {
        let bytes = Array(source.utf8)
        var index = 0
        var isInClass = false
        while index < bytes.count {
            let rest = bytes[index...]
            if bytes[index] == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            if isInClass {
                isInClass = bytes[index] != UInt8(ascii: "]")
            } else if bytes[index] == UInt8(ascii: "[") {
                isInClass = true
                // a bracket right after the opening one stands for itself
                if rest.dropFirst().first == UInt8(ascii: "]") { index += 1 }
                if rest.starts(with: "[^]".utf8) { index += 2 }
            } else if rest.starts(with: "(?<=".utf8) || rest.starts(with: "(?<!".utf8) {
                return .lookBehind
            } else if rest.starts(with: "(*".utf8) {
                return .instruction
            }
            index += 1
        }
        return nil
    }
}
