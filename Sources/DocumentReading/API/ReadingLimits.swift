/// How much a document may cost before it is refused. The defaults let every real policy through (the longest seen: 51 pages,
/// 130 KB of text) and stop a hostile file within seconds.
public struct ReadingLimits: Sendable, Equatable {
    /// Bytes of the file on disk.
    public var fileBytes: Int
    /// Pages of a PDF; a longer one is refused, not cut.
    public var pages: Int
    /// UTF-8 bytes of text taken out of the document.
    public var textBytes: Int
    /// Blocks of the finished document. Text that comes as lines (PDF, old Word, plain text) may have four times as many lines.
    public var blocks: Int
    /// Seconds of processor time of each reader process.
    public var processorSeconds: Int
    /// Seconds of wall time of each reader process; then it is killed.
    public var wallSeconds: Int
    /// Bytes of address space of each reader process.
    public var addressSpaceBytes: Int
    /// Bytes of one unpacked part of a DOCX or ODT.
    public var archivePartBytes: Int
    /// Unpacked size of an archive part divided by its packed size, judged only above one mebibyte.
    public var archiveRatio: Int
    /// Levels of elements inside each other (XML, HTML, lists of Markdown).
    public var nesting: Int
    /// Seconds of wall time for one page of optical recognition.
    public var recognitionSecondsPerPage: Int
    /// Pages that are recognised at most; the rest is named in a note.
    public var recognisedPages: Int

    public init(
        fileBytes: Int = 50_000_000, pages: Int = 500, textBytes: Int = 20_000_000, blocks: Int = 50_000,
        processorSeconds: Int = 20, wallSeconds: Int = 30, addressSpaceBytes: Int = 1_500_000_000,
        archivePartBytes: Int = 60_000_000, archiveRatio: Int = 200, nesting: Int = 200,
        recognitionSecondsPerPage: Int = 30, recognisedPages: Int = 60
    ) {
        self.fileBytes = fileBytes
        self.pages = pages
        self.textBytes = textBytes
        self.blocks = blocks
        self.processorSeconds = processorSeconds
        self.wallSeconds = wallSeconds
        self.addressSpaceBytes = addressSpaceBytes
        self.archivePartBytes = archivePartBytes
        self.archiveRatio = archiveRatio
        self.nesting = nesting
        self.recognitionSecondsPerPage = recognitionSecondsPerPage
        self.recognisedPages = recognisedPages
    }
}
