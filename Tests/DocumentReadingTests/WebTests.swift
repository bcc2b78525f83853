import DocumentReading
import PlumblineModel
import Testing

@Suite("HTML and Markdown") struct WebTests {
    let folder = TemporaryFolder()

    @Test func html() async throws {
        let document = try await folder.read(
            """
            <!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><nav><ul><li>Home</li></ul></nav>
            <h1>Safeguarding policy</h1><p>Staff <b>must</b>:</p><ul><li>listen<ul><li>at once</li></ul></li><li>report&nbsp;it</li></ul>
            <script>var x = "must";</script><h2>People</h2><table><tr><th>Role</th><th>Name</th></tr><tr><td>Lead</td><td>J.</td></tr></table>
            <h2>Review</h2><p>Each year.</p><footer>All rights reserved</footer></body></html>
            """, as: "a.html")
        #expect(
            document.outline == [
                "li1 {running header} Home", "h0 Safeguarding policy", "p Staff must:", "li1 listen", "li2 at once", "li1 report it",
                "h1 People",
                "td0.0.0 Role", "td0.0.1 Name", "td0.1.0 Lead", "td0.1.1 J.", "h1 Review", "p Each year.",
                "p {running footer} All rights reserved",
            ])
        #expect(document.stem(ofItem: "at once") == "listen")
        #expect(document.stem(ofItem: "report it") == "Staff must:")
        #expect(document.blocks[10].kind == .tableCell(table: 0, row: 1, column: 1, columnHead: 8, rowHead: 9))
    }

    @Test func markdown() async throws {
        let document = try await folder.read(
            """
            ---
            title: "Our Policy"
            ---
            # Aims

            Staff must[^1]:

            - listen
              - at once
            - report

            **Records**

            A record of each concern is kept by the lead in a locked place, apart from others.

            1.1 The first clause.
            1.2 The second clause.

            | Role | Name |
            | --- | --- |
            | Lead | J. |

            [^1]: Paid or not.
            """, as: "a.md")
        #expect(
            document.outline == [
                "h0 Our Policy", "h1 Aims", "p Staff must:", "li1 listen", "li2 at once", "li1 report", "h2 Records",
                "p A record of each concern is kept by the lead in a locked place, apart from others.", "p 1.1 The first clause.",
                "p 1.2 The second clause.", "td0.0.0 Role", "td0.0.1 Name", "td0.1.0 Lead", "td0.1.1 J.", "fn Paid or not.",
            ])
    }
}
