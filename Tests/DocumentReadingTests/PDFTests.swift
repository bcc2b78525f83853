import DocumentReading
import PlumblineModel
import Testing

@Suite("PDF") struct PDFTests {
    let folder = TemporaryFolder()
    typealias Text = PDFMaking.Text

    @Test func bulletsHeadingsAndDepthComeFromPlaces() async throws {
        let page = [
            Text(left: 72, top: 90, size: 20, string: "Safeguarding Policy"),
            Text(left: 72, top: 140, size: 14, string: "Reporting a concern"),
            Text(
                left: 72, top: 170, string: "All members of staff who have a concern about a child must do the following on the same day:"),
            // The bullets were written after all texts, as some programs do.
            Text(left: 108, top: 190, string: "write down what was said or seen, in the child's own words, and sign and date the"),
            Text(left: 108, top: 204, string: "record;"), Text(left: 108, top: 218, string: "tell the designated safeguarding lead:"),
            Text(left: 144, top: 232, string: "in person"), Text(left: 90, top: 190, string: "\u{2022}"),
            Text(left: 90, top: 218, string: "\u{2022}"),
            Text(left: 126, top: 232, string: "\u{2022}"),
        ]
        let document = try await folder.read(PDFMaking.file([page]), as: "a.pdf")
        #expect(
            document.outline == [
                "h0 Safeguarding Policy", "h1 Reporting a concern",
                "p All members of staff who have a concern about a child must do the following on the same day:",
                "li1 write down what was said or seen, in the child's own words, and sign and date the record;",
                "li1 tell the designated safeguarding lead:", "li2 in person",
            ])
        #expect(document.stem(ofItem: "in person") == "tell the designated safeguarding lead:")
        #expect(document.pages == 1)
        #expect(document.blocks.allSatisfy { $0.page == 1 })
    }

    @Test func realHyphensStayAtLineEnds() async throws {
        let document = try await folder.read(
            PDFMaking.file([
                PDFMaking.lines(["This part of our policy is about every kind of child-on-", "child abuse that staff may meet."])
            ]),
            as: "a.pdf")
        #expect(document.outline == ["p This part of our policy is about every kind of child-on-child abuse that staff may meet."])
    }

    @Test func aPDFAndItsTextGiveTheSameBlocks() async throws {
        let lines = [
            "CHILD PROTECTION POLICY", "", "1. Aims", "",
            "Every adult in our school has a duty to keep children safe, and to act at once when",
            "a child is in danger or has been harmed.", "", "2. Reporting", "", "Staff must:", "\u{2022} listen to the child",
            "\u{2022} tell the lead on the same day",
            "", "Nobody may promise to keep a secret, and nobody may question the child about what was",
            "said.",
        ]
        let pdf = try await folder.read(PDFMaking.file([PDFMaking.lines(lines)]), as: "a.pdf")
        let text = try await folder.read(lines.joined(separator: "\n"), as: "a.txt")
        #expect(pdf.outline == text.outline)
        #expect(pdf.text == text.text)
    }

    @Test func headersFootersAndPageNumbersAreTaken() async throws {
        let pages = (1...4).map { page in
            [Text(left: 72, top: 40, string: "Elm Lane School"), Text(left: 290, top: 800, string: "\(page)")]
                + PDFMaking.lines([
                    "The page with number \(["one", "two", "three", "four"][page - 1]) says that the lead keeps every record in a locked cupboard."
                ])
        }
        let document = try await folder.read(PDFMaking.file(pages), as: "a.pdf")
        #expect(document.outline.count == 5)
        #expect(document.zone(of: "Elm Lane") == .runningHeader)
        #expect(document.block(starting: "The page with number three")?.page == 3)
    }

    @Test func columnsReadAcrossAreSetRight() async throws {
        let left = ["Check that the", "child is calm and", "that you are calm", "before you begin"]
        let right = ["Ask what went on", "and who was there", "and what was said", "by each of them"]
        var page = PDFMaking.lines(["The table below tells every member of staff in which order they have to do things."])
        for row in left.indices {
            page.append(Text(left: 80, top: 120 + Double(row) * 13, string: left[row]))
            page.append(Text(left: 175, top: 120 + Double(row) * 13, string: right[row]))
        }
        let document = try await folder.read(PDFMaking.file([page]), as: "a.pdf")
        #expect(document.outline.contains("p Check that the child is calm and that you are calm before you begin"))
        #expect(document.outline.contains("p Ask what went on and who was there and what was said by each of them"))
    }

    @Test func aPDFWithoutTextHasNoBlocksAndANote() async throws {
        let document = try await folder.read(PDFMaking.file([[], []]), as: "scan.pdf")
        #expect(document.blocks.isEmpty)
        #expect(document.pages == 2)
        #expect(document.notes.contains { $0.contains("2 pages of 2 have no text") })
    }
}
