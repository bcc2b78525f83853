import DocumentReading
import PlumblineModel
import Testing

@Suite("Lines to blocks") struct LineStructureTests {
    let folder = TemporaryFolder()

    @Test func bulletsStackedBeforeTheirTextsAreGivenBack() async throws {
        let document = try await folder.read(
            """
            All staff who work with children in this school, paid or unpaid, will always do these things:
            \u{F0B7}
            \u{F0B7}
            \u{F0B7}

            listen to the child and take what is said seriously, without asking questions that lead the
            child to an answer;
            write down what was said in the child\u{2019}s own words; and
            tell the designated safeguarding lead on the same day.

            Nobody promises to keep a secret.
            """, as: "a.txt")
        #expect(
            document.outline.dropFirst() == [
                "li1 listen to the child and take what is said seriously, without asking questions that lead the child to an answer;",
                "li1 write down what was said in the child\u{2019}s own words; and",
                "li1 tell the designated safeguarding lead on the same day.", "p Nobody promises to keep a secret.",
            ])
        #expect(document.stem(ofItem: "tell the")?.hasSuffix("these things:") == true)
    }

    @Test func bulletsOnLinesOfTheirOwnAreGivenBack() async throws {
        let document = try await folder.read(
            "This policy applies to:\n\n\u{2022}\n\nAll pupils of the school\n\n\u{2022}\n\nAll volunteers\n", as: "a.txt")
        #expect(document.outline == ["p This policy applies to:", "li1 All pupils of the school", "li1 All volunteers"])
    }

    @Test func nestedListsKnowTheirStem() async throws {
        let document = try await folder.read(
            "Staff will:\n\u{2022} record, which means:\no the words used\no the time\n\u{2022} report\n", as: "a.txt")
        #expect(document.outline == ["p Staff will:", "li1 record, which means:", "li2 the words used", "li2 the time", "li1 report"])
        #expect(document.stem(ofItem: "the time") == "record, which means:")
        #expect(document.stem(ofItem: "report") == "Staff will:")
    }

    @Test func lettersAndRomanNumbersAreListItems() async throws {
        let document = try await folder.read(
            "The lead must:\n(a) listen;\n(b) act:\n(i) at once\n(ii) in writing\n(c) follow up.\n", as: "a.txt")
        #expect(document.outline == ["p The lead must:", "li1 listen;", "li1 act:", "li2 at once", "li2 in writing", "li1 follow up."])
    }

    @Test(arguments: [
        ("child-on-", "child abuse", "child-on-child abuse"), ("well-", "being matters", "well-being matters"),
        ("safe\u{AD}", "guarding", "safeguarding"), ("safe\u{2010}", "guarding", "safeguarding"), ("commun-", "ication", "communication"),
        ("KS2-", "KS3 pupils", "KS2-KS3 pupils"), ("one-to-", "one lessons", "one-to-one lessons"),
    ])
    func brokenWordsAreMended(_ end: String, _ start: String, _ joined: String) async throws {
        let filler = "Every adult in this school, whatever the role, must know what is meant by the words"
        let document = try await folder.read("\(filler) \(end)\n\(start) and must act on it whenever it is seen.\n", as: "a.txt")
        #expect(document.outline == ["p \(filler) \(joined) and must act on it whenever it is seen."])
    }

    @Test func runningLinesGoAndSentencesJoinAcrossPages() async throws {
        let pages = (1...5).map { page in
            """
            Elm Lane School Policy

            Section \(["One", "Two", "Three", "Four", "Five"][page - 1]) begins with a sentence that fills the whole width of this page of text.
            \(["In spring", "In May", "In summer", "In autumn", "Always,"][page - 1]) the designated safeguarding lead keeps a written record of every concern that any person\(page < 5 ? " raises." : "")

            Reviewed September 2026
            \(page)
            """
        }
        let document = try await folder.read(
            pages.joined(separator: "\u{0C}") + "\u{0C}has raised with her, and reads it often.", as: "a.txt")
        #expect(document.pages == 6)
        #expect(document.outline.first == "p {running header} Elm Lane School Policy")
        #expect(document.outline.contains("p {running footer} Reviewed September 2026"))
        #expect(document.outline.count(where: { $0.contains("Elm Lane") }) == 1)
        #expect(!document.outline.contains("p 3"))
        #expect(document.outline.contains { $0.hasSuffix("any person has raised with her, and reads it often.") })
        #expect(document.block(starting: "Section Three")?.page == 3)
    }

    @Test func footnotesLeaveTheSentence() async throws {
        let filler = (1...6).map {
            "Line number \($0) of this page is here so that the page is long enough for a footnote to stand at its foot.\n"
        }.joined()
        let document = try await folder.read(
            filler + "All adults, including temporary staff1, volunteers and governors, have a full and active part in\n\n"
                + "1 Wherever the word is used, it covers everybody on site.\n\u{0C}protecting our pupils from harm.\n", as: "a.txt")
        #expect(document.outline.contains("fn Wherever the word is used, it covers everybody on site."))
        #expect(document.outline.contains { $0.hasSuffix("have a full and active part in protecting our pupils from harm.") })
    }

    @Test func contactListsAreNotHeadings() async throws {
        let document = try await folder.read(
            "Key people\nDesignated Safeguarding Lead\nJane Example\n01632 960123\nDeputy Lead\nJohn Sample\njohn@school.example\n",
            as: "a.txt")
        #expect(!document.outline.contains { $0.hasPrefix("h1") })
    }
}
