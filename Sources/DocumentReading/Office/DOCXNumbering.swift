/// What `word/numbering.xml` says: which lists are bullets, numbers or legal clauses.
struct DOCXNumbering {
    enum Kind { case bullet, number, clause, none }

    private var abstractOfList: [Int: Int] = [:]
    private var kinds: [Int: [Int: Kind]] = [:]

    init(_ archive: ZipArchive, _ file: SourceFile, _ limits: ReadingLimits) throws(ReadingFailure) {
        guard let bytes = try archive.part("word/numbering.xml") else { return }
        let events = try XMLEvents(bytes, part: "word/numbering.xml", of: file, nesting: limits.nesting)
        var abstract = -1
        var list = -1
        var level = -1
        while let event = try events.next() {
            guard case .open(let name) = event else { continue }
            switch name {
            case "abstractNum": abstract = events.attribute("abstractNumId").flatMap(Int.init) ?? -1
            case "num":
                abstract = -1
                list = events.attribute("numId").flatMap(Int.init) ?? -1
            case "abstractNumId": abstractOfList[list] = events.attribute("val").flatMap(Int.init)
            case "lvl": level = events.attribute("ilvl").flatMap(Int.init) ?? -1
            case "numFmt" where abstract >= 0: kinds[abstract, default: [:]][level] = DOCXNumbering.kind(of: events.attribute("val") ?? "")
            case "lvlText" where abstract >= 0:
                // "%1.%2" numbers clauses through the whole document.
                let parts = (events.attribute("val") ?? "").utf8.count(where: { $0 == UInt8(ascii: "%") })
                if parts > 1, kinds[abstract]?[level] == .number { kinds[abstract, default: [:]][level] = .clause }
            default: break
            }
        }
    }

    /// nil where the paragraph is in no list.
    func kind(list: Int, level: Int) -> Kind? {
        guard list > 0 else { return nil }
        guard let abstract = abstractOfList[list], let kind = kinds[abstract]?[level] else { return .bullet }
        return kind == .none ? nil : kind
    }

    private static func kind(of format: String) -> Kind {
        switch format {
        case "bullet": .bullet
        case "none": .none
        default: .number
        }
    }
}
