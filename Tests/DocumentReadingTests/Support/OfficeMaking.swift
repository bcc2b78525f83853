/// Makes small DOCX and ODT files.
enum OfficeMaking {
    static func docx(body: String, styles: String = "", numbering: String = "", parts: [(String, String)] = []) -> [UInt8] {
        let name = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        func part(_ root: String, _ content: String) -> [UInt8] {
            Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:\(root) \(name)>\(content)</w:\(root)>".utf8)
        }
        var files: [(name: String, bytes: [UInt8])] = [
            ("[Content_Types].xml", Array("<Types/>".utf8)), ("word/document.xml", part("document", "<w:body>\(body)</w:body>")),
            ("word/styles.xml", part("styles", styles)), ("word/numbering.xml", part("numbering", numbering)),
        ]
        for (file, content) in parts {
            let root = file.contains("footnotes") ? "footnotes" : file.contains("endnotes") ? "endnotes" : "hdr"
            files.append((file, part(root, content)))
        }
        return ZipMaking.archive(files)
    }

    /// A paragraph in a style, perhaps in a list.
    static func paragraph(_ text: String, style: String? = nil, list: Int? = nil, level: Int = 0, isBold: Bool = false) -> String {
        let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
        let list = list.map { "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\($0)\"/></w:numPr>" } ?? ""
        let bold = isBold ? "<w:rPr><w:b/></w:rPr>" : ""
        return "<w:p><w:pPr>\(style)\(list)</w:pPr><w:r>\(bold)<w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    /// Styles Title, Heading1, Heading2 and a house style based on Heading2.
    static let styles = """
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="House"><w:name w:val="House"/><w:basedOn w:val="Heading2"/></w:style>
        <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
        """

    /// List 1 has bullets on two levels.
    static let numbering = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """

    static func odt(content: String, styles: String = "", manifest: String = "") -> [UInt8] {
        let names = ["office", "text", "table", "style", "fo", "draw"].map { "xmlns:\($0)=\"urn:\($0)\"" }.joined(separator: " ")
        func part(_ root: String, _ content: String) -> [UInt8] {
            Array("<?xml version=\"1.0\"?><office:\(root) \(names)>\(content)</office:\(root)>".utf8)
        }
        return ZipMaking.archive(
            [
                ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)), ("content.xml", part("document-content", content)),
                ("styles.xml", part("document-styles", styles)), ("META-INF/manifest.xml", Array("<m>\(manifest)</m>".utf8)),
            ], storing: ["mimetype"])
    }
}
