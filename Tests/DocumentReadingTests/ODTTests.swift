import DocumentReading
import PlumblineModel
import Testing

@Suite("ODT") struct ODTTests {
    let folder = TemporaryFolder()

    @Test func headingsListsTablesNotesAndRunningLines() async throws {
        let document = try await folder.read(
            OfficeMaking.odt(
                content: """
                    <office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles>
                    <office:body><office:text><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
                    <text:p text:style-name="P1">Our Policy</text:p>
                    <text:h text:outline-level="1">Aims</text:h>
                    <text:p>Staff<text:s text:c="3"/>must<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>
                    <text:note-body><text:p>Paid or not.</text:p></text:note-body></text:note>:</text:p>
                    <text:list><text:list-item><text:p>listen</text:p><text:list><text:list-item><text:p>at once</text:p></text:list-item>
                    </text:list></text:list-item></text:list>
                    <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Role</text:p></table:table-cell>
                    <table:table-cell><text:p>Name</text:p></table:table-cell></table:table-row></table:table-header-rows>
                    <table:table-row><table:table-cell><text:p>Lead</text:p></table:table-cell><table:table-cell><text:p>J.</text:p>
                    </table:table-cell></table:table-row></table:table>
                    <text:table-of-content><text:p>Aims 3</text:p></text:table-of-content></office:text></office:body>
                    """,
                styles: "<style:header><text:p>Elm Lane School</text:p></style:header><style:footer><text:p>7</text:p></style:footer>"),
            as: "a.odt")
        #expect(
            document.outline == [
                "p {running header} Elm Lane School", "h0 Our Policy", "h1 Aims", "p Staff must:", "fn Paid or not.", "li1 listen",
                "li2 at once",
                "td0.0.0 Role", "td0.0.1 Name", "td0.1.0 Lead", "td0.1.1 J.", "p {contents} Aims 3",
            ])
        #expect(document.stem(ofItem: "listen") == "Staff must:")
        #expect(document.blocks[10].kind == .tableCell(table: 0, row: 1, column: 1, columnHead: 8, rowHead: 9))
    }

    @Test func anEncryptedODTIsLocked() async {
        let odt = OfficeMaking.odt(content: "", manifest: "<encryption-data/>")
        #expect(await folder.failure(odt, as: "a.odt") == .locked)
    }
}
