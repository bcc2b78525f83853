import DocumentReading
import PlumblineModel
import Testing

@Suite("DOCX") struct DOCXTests {
    let folder = TemporaryFolder()
    typealias Make = OfficeMaking

    func read(_ body: String, parts: [(String, String)] = []) async throws -> Document {
        try await folder.read(Make.docx(body: body, styles: Make.styles, numbering: Make.numbering, parts: parts), as: "a.docx")
    }

    @Test func stylesNumberingAndTitle() async throws {
        let document = try await read(
            Make.paragraph("Our Policy", style: "Title") + Make.paragraph("Aims", style: "Heading1") + Make.paragraph("Staff must:")
                + Make.paragraph("listen", list: 1) + Make.paragraph("at once", list: 1, level: 1)
                + Make.paragraph("Detail", style: "House")
                + Make.paragraph("Nothing is secret."))
        #expect(
            document.outline == [
                "h0 Our Policy", "h1 Aims", "p Staff must:", "li1 listen", "li2 at once", "h2 Detail", "p Nothing is secret.",
            ])
        #expect(document.stem(ofItem: "listen") == "Staff must:")
        #expect(document.pages == nil)
    }

    @Test func deletionsCommentsAndFallbacksAreLeftOut() async throws {
        let document = try await read(
            """
            <w:p><w:r><w:t>Staff </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins><w:r><w:t>must</w:t></w:r></w:ins>
            <w:r><w:t xml:space="preserve"> report</w:t></w:r><w:r><w:noBreakHyphen/></w:r><w:r><w:tab/><w:t>today.</w:t></w:r>
            <w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
            <w:p><w:r><AlternateContent><Choice><txbxContent>\(Make.paragraph("A box."))</txbxContent></Choice>
            <Fallback><txbxContent>\(Make.paragraph("A box."))</txbxContent></Fallback></AlternateContent><w:t>Around the box.</w:t></w:r></w:p>
            """)
        #expect(document.outline == ["p Staff must report- today.", "p A box.", "p Around the box."])
    }

    @Test func tablesKnowTheirHeads() async throws {
        func cell(_ text: String) -> String { "<w:tc>\(Make.paragraph(text))</w:tc>" }
        let document = try await read(
            "<w:tbl><w:tr>\(cell("Role"))\(cell("Name"))</w:tr><w:tr>\(cell("Lead"))\(cell("J. Example is the lead."))</w:tr></w:tbl>")
        #expect(document.outline == ["td0.0.0 Role", "td0.0.1 Name", "td0.1.0 Lead", "td0.1.1 J. Example is the lead."])
        #expect(document.blocks[3].kind == .tableCell(table: 0, row: 1, column: 1, columnHead: 1, rowHead: 2))
    }

    @Test func notesFollowTheirParagraphAndHeadersRun() async throws {
        let document = try await read(
            "<w:p><w:r><w:t>All staff</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + Make.paragraph("Next paragraph."),
            parts: [
                (
                    "word/footnotes.xml",
                    "<w:footnote w:type=\"separator\" w:id=\"0\"/><w:footnote w:id=\"2\">\(Make.paragraph("Paid or not."))</w:footnote>"
                ),
                ("word/header1.xml", Make.paragraph("Elm Lane School")), ("word/footer1.xml", Make.paragraph("Page 3")),
            ])
        #expect(document.outline == ["p {running header} Elm Lane School", "p All staff", "fn Paid or not.", "p Next paragraph."])
    }

    @Test func boldLinesAreHeadingsWhereNobodyUsedStyles() async throws {
        let long = "Every adult in our school has a duty to keep children safe, and to act at once when they are not."
        let document = try await read(
            Make.paragraph("Reporting a concern", isBold: true) + Make.paragraph(long) + Make.paragraph("Contents entry", style: "TOC1")
                + Make.paragraph("\u{2022} typed bullet"))
        #expect(document.outline == ["h1 Reporting a concern", "p \(long)", "p {contents} Contents entry", "li1 typed bullet"])
    }
}
