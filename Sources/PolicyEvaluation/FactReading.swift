internal import PlumblineModel
internal import TextMatching

/// Reads off a set of documents what a person can hold against how things are: who holds which role, which dates and editions are given, which
/// numbers and time limits, what a template left behind; and where the set says two things of what can only be one.
///
/// Only the documents count, never the day or the guidance in force: what they state does not change with either.
struct FactReading {
    let pack: RulePack
    /// Lexicons made of the sources' names.
    let sourceNames: [String: LexiconIndex]
    let subject: Subject
    let asOf: CivilDate

    func sheet(of documents: [DocumentContext]) -> FactSheet {
        var sheet = FactSheet()
        for sought in pack.soughtFacts {
            let statements = statements(of: sought.source, documents)
            sheet.facts += facts(sought, statements, documents)
            sheet.disagreements += disagreements(sought, statements, documents)
        }
        sheet.facts += ValueFacts(documents: documents).facts()
        sheet.facts += ResidueFacts(subject: subject, documents: documents).facts()
        return sheet
    }

    private func statements(of source: SoughtFact.Source, _ documents: [DocumentContext]) -> [FactStatement] {
        switch source {
        case .holder(let role): return HolderReading(role: role, lexicons: pack.lexicons).holders(in: documents).map(FactStatement.init)
        case .date(let label):
            let labels = DateLabels(own: label, others: otherLabels(than: source))
            return DateCheck(test: DateTest(labelled: label, relation: .exists), asOf: asOf).labelled(label, documents)
                .filter { labels.isOwn($0.date, documents[$0.passage.document].text) }
                .map { FactStatement($0, documents[$0.passage.document].text) }
        case .edition(let id):
            guard let source = pack.source(id), let names = sourceNames[id] else { return [] }
            let check = EditionCheck(test: EditionTest(source: id, wants: .any), source: source, names: names, asOf: asOf)
            return documents.flatMap(check.citations(in:)).compactMap(FactStatement.init)
        }
    }

    private func otherLabels(than own: SoughtFact.Source) -> [LexiconIndex] {
        pack.soughtFacts.map(\.source).filter { $0 != own }.flatMap { source -> [LexiconIndex] in
            if case .date(let label) = source { label } else { [] }
        }
    }

    private func facts(_ sought: SoughtFact, _ statements: [FactStatement], _ documents: [DocumentContext]) -> [Fact] {
        Agreement.groups(statements).map { group in
            var fact = Fact(kind: sought.kind, about: sought.name, value: group[0].value, places: [])
            for statement in group {
                let evidence = Quoting.evidence(statement.passage, documents)
                if !fact.places.contains(evidence) { fact.places.append(evidence) }
                if case .holder(let holder) = statement.said {
                    for contact in HolderContacts(document: documents[statement.passage.document]).contacts(of: holder)
                    where !fact.contacts.contains(contact) { fact.contacts.append(contact) }
                }
            }
            return fact
        }
    }

    /// Two values within the scope that has room for one.
    private func disagreements(_ sought: SoughtFact, _ statements: [FactStatement], _ documents: [DocumentContext]) -> [Disagreement] {
        let counting = statements.filter { counts($0, among: statements, documents) }
        let scopes: [[FactStatement]] =
            switch sought.onePer {
            case nil: []
            case .set: [counting]
            case .document: documents.indices.map { number in counting.filter { $0.passage.document == number } }
            }
        return scopes.compactMap { scope in
            let facts = facts(sought, scope, documents)
            return facts.count > 1 ? Disagreement(kind: sought.kind, about: sought.name, facts: facts) : nil
        }
    }

    /// Whether a statement tells how things are: not one of two in a sentence that sets them against each other, nor an edition in a note of what changed.
    private func counts(_ statement: FactStatement, among all: [FactStatement], _ documents: [DocumentContext]) -> Bool {
        let passage = statement.passage
        guard
            all.allSatisfy({ $0.passage.document != passage.document || $0.passage.tokens != passage.tokens || $0.agrees(with: statement) })
        else { return false }
        guard case .edition = statement.said else { return true }
        let text = documents[passage.document].text
        return !passage.tokens.contains { token in
            let word = text.document.string(text.tokens[token].range).lowercased()
            return FactReading.changes.contains { word.hasPrefix($0) }
        }
    }

    /// Beginnings of words that tell of a change: "Updated for KCSIE 2024".
    private static let changes = ["updat", "amend", "revis", "replac", "supersed", "previous"]
}

extension SoughtFact {
    fileprivate var kind: Fact.Kind {
        switch source {
        case .holder: .person
        case .date: .date
        case .edition: .edition
        }
    }
}
