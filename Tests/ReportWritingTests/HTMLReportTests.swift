import PlumblineModel
import Testing

@testable import ReportWriting

@Suite("HTML report")
struct HTMLReportTests {
    private func report(_ result: CheckResult) -> String {
        String(decoding: writeHTML(result.assessments[0], of: result), as: UTF8.self)
    }

    @Test("the pages can be looked at")
    func pages() throws {
        for (assessment, name) in zip(SampleResult.many.assessments, htmlFileNames(SampleResult.many)) {
            try Golden.show(writeHTML(assessment, of: SampleResult.one), named: name)
        }
        try Golden.show(writeIndexHTML(SampleResult.many), named: "index.html")
    }

    @Test("the markup is well formed, with one first heading and headings in order")
    func structure() throws {
        let pages =
            [report(SampleResult.one), report(SampleResult.quoting("<b>")), report(SampleResult.many)]
            + [SampleResult.one, SampleResult.many, SampleResult.none].map { String(decoding: writeIndexHTML($0), as: UTF8.self) }
            + [String(decoding: writeIndexHTML(SampleComparison.result), as: UTF8.self)]
            + [String(decoding: writeHTML(SampleComparison.comparison, of: SampleComparison.result), as: UTF8.self)]
            + SampleBook.files.filter { $0.name.hasSuffix(".html") }.map { String(decoding: $0.bytes, as: UTF8.self) }
        for page in pages {
            let outline = try Markup(page)
            #expect(outline.faults == [])
            #expect(outline.headings.count { $0 == 1 } == 1)
            for (above, below) in zip(outline.headings, outline.headings.dropFirst()) {
                #expect(below <= above + 1, "h\(below) after h\(above)")
            }
            #expect(Set(outline.ids).count == outline.ids.count, "ids are unique")
            #expect(Set(outline.localLinks).subtracting(outline.ids) == [], "every link has its place")
            #expect(Set(outline.references).subtracting(outline.ids) == [], "every label has its place")
        }
    }

    @Test("landmarks, language, title and skip link are there")
    func landmarks() {
        let page = report(SampleResult.one)
        for part in [
            "<html lang=\"en-GB\">", "<main ", "<header ", "<footer ", "<nav ", "class=\"skip\"", "name=\"viewport\"",
            "<title>Safeguarding policy check: Thistledown Vale Primary School, 23 November 2026</title>",
        ] {
            #expect(page.contains(part))
        }
    }

    @Test("table heads say whether they head a column or a row")
    func tableHeads() throws {
        let page = report(SampleResult.one) + String(decoding: writeIndexHTML(SampleResult.many), as: UTF8.self)
        #expect(page.matches(of: #/<th[ >]/#).count == page.matches(of: #/<th scope="(col|row)"/#).count)
    }

    @Test("nothing is loaded from elsewhere and nothing runs")
    func selfContained() {
        let page = report(SampleResult.one) + String(decoding: writeIndexHTML(SampleResult.many), as: UTF8.self)
        for part in ["<script", "<link", "<img", "<iframe", "http://", "https://", "@import", "url(//", " onclick"] {
            #expect(!page.contains(part), "\(part)")
        }
    }

    @Test(
        "the words of a document never become markup",
        arguments: [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "</style><b>", "&lt;",
            "a\u{0}b\u{202E}c\u{7}",
        ])
    func hostile(quote: String) throws {
        let plain = try Markup(report(SampleResult.quoting("plain")))
        let page = report(SampleResult.quoting(quote))
        let hostile = try Markup(page)
        #expect(hostile.tags == plain.tags, "the same elements, whatever the words")
        #expect(hostile.faults == [])
        #expect(!page.unicodeScalars.contains { $0.isUnsafeToPrint && $0 != "\n" })
    }

    @Test("a direction override is shown, an empty space is dropped")
    func bidi() {
        let page = report(SampleResult.quoting("safe\u{202E}txt.\u{200B}end"))
        #expect(page.contains("safe[U+202E]txt.end"))
    }

    @Test("every duty has its section and the counts add up")
    func complete() {
        let page = report(SampleResult.one)
        for finding in SampleFindings.all { #expect(page.contains("id=\"duty-\(finding.rule.lowercased())\"")) }
        let counts = Urgency.allCases.map { SampleSchool.thistledown.count($0) }
        #expect(counts.reduce(0, +) == SampleFindings.all.count)
    }

    @Test("a report on one school of many names no other school’s files")
    func otherSchools() {
        #expect(!report(SampleResult.many).contains("protected by a password"))
        #expect(report(SampleResult.one).contains("protected by a password"))
    }

    @Test("text has a contrast of at least 4.5 to 1", arguments: ["ink", "soft", "link", "good", "weak", "bad", "open"])
    func contrast(name: String) throws {
        let style = StyleSheet.text
        let ink = try #require(style.firstMatch(of: try Regex("--\(name): #([0-9a-f]{6})"))?.output[1].substring)
        let tints = style.matches(of: #/--tint: #([0-9a-f]{6})/#).map(\.output.1)
        #expect(tints.count >= 4)
        for ground in tints + ["ffffff", "f4f6f7"] {
            #expect(contrastRatio(String(ink), String(ground)) >= 4.5, "\(name) on \(ground)")
        }
    }

    @Test("file names stay in the folder and differ")
    func fileNames() {
        var result = SampleResult.many
        result.assessments[0].subject.id = "../../etc/passwd"
        result.assessments[1].subject.id = "INDEX"
        result.assessments[2].subject.id = "Etc passwd"
        #expect(htmlFileNames(result) == ["etc-passwd.html", "INDEX-2.html", "Etc-passwd-2.html"])
    }
}
