internal import PlumblineModel

extension TextPage {
    /// Where we looked: documents, editions and what the reader must know about the run.
    mutating func addSearched(by assessment: Assessment) {
        heading("Where we looked", underline: "-")
        for document in assessment.documents {
            var size = [PlainWords.count(document.words, "word")]
            if let pages = document.pages { size.insert(PlainWords.count(pages, "page"), at: 0) }
            paragraph("\(document.path): \(size.joined(separator: ", ")). SHA-256:", first: "- ")
            paragraph(document.sha256, first: "  ")
            for note in document.notes { paragraph(note, first: "  ") }
        }
        if assessment.documents.isEmpty { paragraph("No document could be read.") }
        for note in assessment.notes { paragraph(note, first: "- ") }
        if !assessment.editions.isEmpty {
            paragraph("Editions of guidance: \(assessment.editions.joined(separator: ", ")).", first: "- ")
        }
        paragraph("Profile: \(assessment.profileWords) (\(assessment.profile)).", first: "- ")
    }
}
