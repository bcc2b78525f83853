/// A school's document after reading: cleaned text and its structure. Every reader (PDF, Word, …) produces this and nothing else.
///
/// `text` is UTF-8: the texts of all blocks in reading order, each followed by one line feed. Hyphenation at line ends is mended,
/// ligatures and typographic spaces are folded (U+FB00-FB06, U+00A0, U+00AD, U+2011), white space inside a block is single spaces;
/// curly quotes and dashes stay. Offsets anywhere in the product are byte offsets into it.
public struct Document: Sendable, Equatable {
    /// How the user named the file (relative to the subject's folder where there is one); never an absolute path in a report.
    public var path: String
    public var format: DocumentFormat
    /// SHA-256 of the file's bytes, lower-case hexadecimal.
    public var sha256: String
    /// Number of pages, or nil for formats without pages.
    public var pages: Int?
    public var text: [UInt8]
    public var blocks: [Block]
    /// What a reader of the report should know about how the file was read ("text found by optical recognition", "12 pages have no text").
    public var notes: [String]
    /// True where the text comes from optical recognition.
    public var isRecognised: Bool

    public init(
        path: String, format: DocumentFormat, sha256: String, pages: Int?, text: [UInt8], blocks: [Block],
        notes: [String] = [], isRecognised: Bool = false
    ) {
        self.path = path
        self.format = format
        self.sha256 = sha256
        self.pages = pages
        self.text = text
        self.blocks = blocks
        self.notes = notes
        self.isRecognised = isRecognised
    }

    /// The text of a byte range.
    public func string(_ range: Range<Int>) -> String {
        String(decoding: text[range], as: UTF8.self)
    }

    /// The headings above a block, outermost first, as text.
    public func headingPath(of block: Block) -> [String] {
        block.headings.map { string(blocks[$0].range) }
    }
}

public enum DocumentFormat: String, Sendable, Equatable, CaseIterable {
    case pdf, docx, odt, html, markdown, text, doc, rtf
    /// A picture file: it has text only after optical recognition.
    case image
}

/// One heading, paragraph, list item or table cell.
public struct Block: Sendable, Equatable {
    public var kind: BlockKind
    /// Byte range in `Document.text`, without the line feed that follows.
    public var range: Range<Int>
    /// 1-based page on which the block starts, nil where the format has no pages.
    public var page: Int?
    /// Indices into `Document.blocks` of the headings above this block, outermost first (a heading does not list itself).
    public var headings: [Int]
    /// What part of the document this is; only `body` proves a duty.
    public var zone: Zone

    public init(kind: BlockKind, range: Range<Int>, page: Int?, headings: [Int], zone: Zone) {
        self.kind = kind
        self.range = range
        self.page = page
        self.headings = headings
        self.zone = zone
    }
}

public enum BlockKind: Sendable, Equatable {
    /// `level` 1 is the outermost; the document's title is level 0.
    case heading(level: Int)
    case paragraph
    /// `stem` is the index of the block that introduces the list ("Staff must:"), which for a nested item may be a list item.
    case listItem(depth: Int, stem: Int?)
    /// `table` numbers the tables of the document from 0. `columnHead` and `rowHead` are indices of the head cells' blocks.
    case tableCell(table: Int, row: Int, column: Int, columnHead: Int?, rowHead: Int?)
    case footnote
}

/// The part of a document a block belongs to (design.md section 4: a contents list, bibliography or change log never proves a duty).
public enum Zone: String, Sendable, Equatable, CaseIterable {
    case body
    case contents
    case runningHeader = "running header"
    case runningFooter = "running footer"
    case references
    case changeLog = "change log"
    case glossary
    /// Drafting notes of a template's author to the school.
    case templateNote = "template note"
    /// Guidance of others, copied whole as an annex.
    case annexedGuidance = "annexed guidance"
}
