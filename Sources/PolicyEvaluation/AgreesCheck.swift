internal import PlumblineModel
internal import TextMatching

/// `agrees`: one fact says the same wherever the set states it.
struct AgreesCheck {
    let test: AgreementTest
    let lexicons: [Lexicon]
    let asOf: CivilDate

    func evaluate(_ documents: [DocumentContext]) -> ClauseResult {
        let groups = Agreement.groups(statements(in: documents))
        guard let first = groups.first else { return .nothing }
        guard groups.count > 1 else { return ClauseResult(grade: .met, passages: first.prefix(3).map(\.passage)) }
        let places = groups.map { "\u{201C}\($0[0].value)\u{201D} (\(Agreement.place(of: $0[0].passage, documents)))" }
        let lack = "\(groups.count) different \(kind) are given: \(places.joined(separator: ", "))"
        return ClauseResult(
            grade: .nothing,
            near: groups.prefix(3).map { group in
                var passage = group[0].passage
                passage.lacks = [lack]
                return passage
            }, lacks: [lack])
    }

    private var kind: String {
        switch test.fact {
        case .holder: "names"
        case .date: "dates"
        }
    }

    private func statements(in documents: [DocumentContext]) -> [FactStatement] {
        switch test.fact {
        case .holder(let role): HolderReading(role: role, lexicons: lexicons).holders(in: documents).map(FactStatement.init)
        case .date(let label):
            DateCheck(test: DateTest(labelled: label, relation: .exists), asOf: asOf).labelled(label, documents).map {
                FactStatement($0, documents[$0.passage.document].text)
            }
        }
    }
}

/// One place that states a fact, with what it says.
struct FactStatement {
    enum Said {
        case holder(NamedHolder)
        case date(WrittenDate)
        /// By its name, the year mostly.
        case edition(String)
    }

    var said: Said
    /// As written.
    var value: String
    var passage: Passage

    init(_ holder: NamedHolder) {
        said = .holder(holder)
        value = holder.name
        passage = holder.passage
    }

    init(_ found: DateCheck.Labelled, _ text: AnalysedDocument) {
        said = .date(found.date)
        value = text.document.string(text.bytes(of: found.date.tokens))
        passage = found.passage
    }

    /// Nil where the citation gives no edition.
    init?(_ citation: EditionCheck.Citation) {
        guard let edition = citation.edition else { return nil }
        said = .edition(edition)
        value = edition
        passage = citation.passage
    }

    /// Whether both can be true: one person's name written in two ways, a day and its month.
    func agrees(with other: FactStatement) -> Bool {
        switch (said, other.said) {
        case (.holder(let own), .holder(let theirs)): own.isSamePerson(as: theirs)
        case (.date(let own), .date(let theirs)): own.first <= theirs.last && theirs.first <= own.last
        case (.edition(let own), .edition(let theirs)): own == theirs
        default: false
        }
    }
}

/// Sorts statements of one fact by what they say.
enum Agreement {
    /// Statements that agree, in order of first mention.
    static func groups(_ statements: [FactStatement]) -> [[FactStatement]] {
        var groups: [[FactStatement]] = []
        for statement in statements {
            if let group = groups.firstIndex(where: { $0.allSatisfy(statement.agrees) }) {
                groups[group].append(statement)
            } else {
                groups.append([statement])
            }
        }
        return groups
    }

    /// `policy.pdf, page 7`.
    static func place(of passage: Passage, _ documents: [DocumentContext]) -> String {
        let evidence = Quoting.evidence(passage, documents)
        return evidence.page.map { "\(evidence.document), page \($0)" } ?? evidence.document
    }
}
