internal import PlumblineModel

/// The words by which headings and blocks give away what part of a document they are.
enum ZoneLexicon {
    enum ReferenceClaim {
        /// "Bibliography": the section is a list of sources.
        case bibliography
        /// "Legislation and guidance": it may be such a list, or prose.
        case legislation
    }

    /// The zone a heading claims for its whole section, or nil.
    static func sectionZone(of heading: ByteText) -> Zone? {
        let name = plainName(heading)
        if contents.contains(name) { return .contents }
        if changeLogs.contains(name) || changeLogStarts.contains(where: { name.hasPrefix($0) }) { return .changeLog }
        if glossaries.contains(name) { return .glossary }
        if isAnnexedGuidance(name) { return .annexedGuidance }
        return nil
    }

    /// A heading that names a part other than body.
    static func namesSection(_ heading: ByteText) -> Bool {
        sectionZone(of: heading) != nil || referenceClaim(of: heading) != nil && heading.words.count <= 5
    }

    static func isContentsName(_ heading: ByteText) -> Bool { contents.contains(plainName(heading)) }

    static func referenceClaim(of heading: ByteText) -> ReferenceClaim? {
        let name = plainName(heading)
        if bibliographies.contains(name) { return .bibliography }
        return legislationNames.contains(where: { name == $0 || name.hasSuffix(" " + $0) || name.hasPrefix($0 + " ") })
            ? .legislation : nil
    }

    /// "Annex B", "Appendix 3", "Schedule 1": where a copied annex may end.
    static func opensAnnex(_ heading: ByteText) -> Bool {
        let name = plainName(heading)
        return annexWords.contains(where: { name.hasPrefix($0) })
    }

    /// An entry of a change log that may look like a heading: "First sentence – wording changed".
    static func tellsOfChange(_ text: ByteText) -> Bool {
        text.asciiLowercased.split(whereSeparator: { !$0.isLetterByte }).contains { changeWords.contains($0.asString) }
            || text.words.count <= 2 && HeadingShape.isNamedPart(text)
    }

    /// A stem that announces a list of legislation or guidance.
    static func announcesReferences(_ stem: ByteText) -> Bool {
        let lower = stem.asciiLowercased
        let subjects: [StaticString] = ["legislation", "guidance", "statutory", "policies", "documents"]
        guard subjects.contains(where: { lower.contains($0) }) else { return false }
        return stem.last == Byte.colon || lower.contains("following") || lower.contains("including")
    }

    /// A drafting note of a template's author: says so, or is wholly in brackets and tells the school what to fill in.
    static func isTemplateNote(_ text: ByteText) -> Bool {
        let lower = text.asciiLowercased
        if noteStarts.contains(where: { lower.asString.hasPrefix($0) }) { return true }
        let isBracketed =
            (lower.first == UInt8(ascii: "[") && lower.last == UInt8(ascii: "]"))
            || (lower.startsWith("<") && lower.last == UInt8(ascii: ">"))
        guard isBracketed else { return false }
        return lower.split(whereSeparator: { !$0.isLetterByte }).contains { noteVerbs.contains($0.asString) }
    }

    private static func isAnnexedGuidance(_ name: String) -> Bool {
        guard name.hasPrefix("annex") || name.hasPrefix("appendix") || name.hasPrefix("part ") else { return false }
        return (name.contains("keeping children safe in education") || name.contains("kcsie"))
            && !name.contains("summary") && !name.contains("declaration")
    }

    /// Lower case, without leading number and final colon: "7.2 Contents:" -> "contents".
    static func plainName(_ heading: ByteText) -> String {
        var words = heading.asciiLowercased.words[...]
        while let first = words.first, first.allSatisfy({ $0.isASCIIDigit || $0 == Byte.period || $0 == UInt8(ascii: ")") }) {
            words = words.dropFirst()
        }
        var name = words.map(\.asString).joined(separator: " ")
        while let last = name.last, last == ":" || last == "." || last == " " { name.removeLast() }
        return name
    }

    private static let contents: Set<String> = [
        "contents", "table of contents", "contents page", "list of contents", "index", "contents list", "policy contents", "page contents",
    ]
    private static let changeLogs: Set<String> = [
        "change log", "changelog", "version history", "version control", "revision history", "amendment history", "amendments",
        "record of changes", "record of amendments", "policy amendments", "list of amendments", "document history",
        "document version history",
        "history of changes", "change history", "changes", "key changes", "policy updates", "schedule of amendments",
    ]
    private static let changeLogStarts = [
        "summary of changes", "changes since", "changes made", "amendments since", "amendments made", "updates since", "key changes since",
        "changes to this policy", "main changes", "changes from",
    ]
    private static let glossaries: Set<String> = [
        "glossary", "glossary of terms", "abbreviations", "list of abbreviations", "acronyms", "glossary and abbreviations",
        "abbreviations and acronyms", "acronyms and abbreviations", "glossary of acronyms", "list of acronyms", "key to abbreviations",
        "definitions of abbreviations", "glossary of abbreviations",
    ]
    private static let bibliographies: Set<String> = [
        "references", "bibliography", "sources", "further reading", "useful links", "useful websites", "links",
        "reference documents", "list of references", "reading list", "useful resources", "related policies", "linked policies",
        "associated policies", "other relevant policies", "links with other policies", "links to other policies",
        "links to other organisations and documents", "links to other organisations or documents", "legal references",
    ]
    private static let legislationNames = [
        "legislation", "legal framework", "statutory framework", "legislative framework", "statutory guidance", "legislation and guidance",
        "guidance and legislation", "laws and guidance", "law and guidance", "related policies", "linked policies", "associated policies",
        "other policies", "key documents",
        "relevant documents", "related documents", "supporting documents", "guidance documents", "related legislation",
        "policies and guidance",
        "resources", "references", "relevant policies", "policy links",
    ]
    private static let changeWords: Set<String> = [
        "added", "amended", "changed", "updated", "removed", "deleted", "inserted", "replaced", "reworded", "revised", "moved", "renamed",
        "paragraph", "para", "sentence", "bullet", "page", "contents", "link", "wording", "reference",
    ]
    private static let annexWords = ["annex", "appendix", "appendices", "schedule "]
    private static let noteStarts = [
        "note to school", "note to the school", "note for school", "note to author", "drafting note", "drafting guidance", "template note",
        "guidance note for school", "[note", "[drafting", "[guidance note", "[delete", "[insert", "[schools should", "[schools may",
        "delete this", "please delete this", "delete as appropriate", "this is a model policy", "this is a template", "this model policy",
        "this template",
    ]
    private static let noteVerbs: Set<String> = [
        "insert", "delete", "amend", "adapt", "add", "include", "note", "template", "enter", "customise", "school", "schools", "edit",
        "replace",
    ]
}
