import DocumentReading
import PlumblineModel
import Testing

@Suite("Plain text") struct PlainTextTests {
    let folder = TemporaryFolder()

    @Test func wrappedLinesBecomeParagraphsAndHeadings() async throws {
        let document = try await folder.read(
            """
            Child Protection Policy

            1. Introduction

            Every member of staff has a duty to keep children safe and will act in the best interests of
            the child at all times, whatever else is going on in the school on that day.
            A second paragraph starts after a short line and goes on for long enough to be wrapped once
            more by the printer.

            1.1 Aims of the policy

            We aim to make sure that everybody knows what to do and whom to tell when they are worried.
            """, as: "a.txt")
        #expect(
            document.outline == [
                "h0 Child Protection Policy", "h1 1. Introduction",
                "p Every member of staff has a duty to keep children safe and will act in the best interests of the child at all times, "
                    + "whatever else is going on in the school on that day.",
                "p A second paragraph starts after a short line and goes on for long enough to be wrapped once more by the printer.",
                "h2 1.1 Aims of the policy",
                "p We aim to make sure that everybody knows what to do and whom to tell when they are worried.",
            ])
        #expect(document.headingPath(of: document.blocks[5]) == ["Child Protection Policy", "1. Introduction", "1.1 Aims of the policy"])
    }

    @Test func linesThatAreParagraphsStayApart() async throws {
        let long = String(repeating: "All concerns are taken seriously and passed on at once. ", count: 6)
        let document = try await folder.read(
            "Our Commitment\n\(long)\nSafer Recruitment\n\(long)\nStaff must:\n- listen\n- write it down\nNothing is kept secret.\n",
            as: "a.txt")
        #expect(
            document.outline.map { String($0.prefix(22)) }.filter { !$0.hasPrefix("p All") } == [
                "h1 Our Commitment", "h1 Safer Recruitment", "p Staff must:", "li1 listen", "li1 write it down", "p Nothing is kept secr",
            ])
        #expect(document.stem(ofItem: "write it down") == "Staff must:")
    }

    @Test func windowsAndUTF16TextIsDecoded() async throws {
        let windows = try await folder.read(
            Array("The school\u{20}".utf8) + [0x92] + Array("s policy ".utf8) + [0x96, 0x0D, 0x0A], as: "w.txt")
        #expect(windows.string(windows.blocks[0].range) == "The school \u{2019}s policy \u{2013}")
        let wide = try await folder.read([0xFF, 0xFE] + Array("W\0i\0d\0e\0 \0t\0e\0x\0t\0".utf8), as: "u.txt")
        #expect(wide.string(wide.blocks[0].range) == "Wide text")
    }

    @Test func charactersAreFolded() async throws {
        let document = try await folder.read(
            "The \u{FB01}rst of\u{A0}\u{A0}all:\u{200B} non\u{2011}negotiable safe\u{AD}guarding \u{201C}rules\u{201D} \u{2013} here, child\u{201F}s.",
            as: "a.txt")
        #expect(
            document.outline == [
                "p The first of all: non-negotiable safeguarding \u{201C}rules\u{201D} \u{2013} here, child\u{2019}s."
            ])
    }

    @Test func offsetsAreBytesAndEveryBlockEndsInALineFeed() async throws {
        let document = try await folder.read(
            "Caf\u{E9} policy for all\n\nIt\u{2019}s here, and it is long enough to be prose.\n", as: "a.txt")
        for block in document.blocks { #expect(document.text[block.range.upperBound] == UInt8(ascii: "\n")) }
        #expect(document.text.count == document.blocks.reduce(0) { $0 + $1.range.count + 1 })
        #expect(document.sha256.count == 64)
    }
}

extension PlainTextTests {
    /// The dot leaders of a contents list are longer than any line of the text; the text is wrapped all the same.
    @Test func dotLeadersDoNotHideThatTextIsWrapped() async throws {
        let contents = (1...12).map { "\($0). Part \($0) " + String(repeating: ". ", count: 100) + "\($0)" }.joined(separator: "\n")
        let clauses = (1...12).map {
            "4.\($0) Every member of staff shall tell the designated safeguarding lead about a concern without any\ndelay at all."
        }
        let document = try await folder.read("Contents\n\(contents)\n\n4. Reporting\n" + clauses.joined(separator: "\n"), as: "leaders.txt")
        #expect(document.blocks.contains { document.string($0.range).hasSuffix("without any delay at all.") })
    }
}
