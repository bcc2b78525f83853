internal import PlumblineModel

/// Puts a judgement into the finding that reports print: evidence in order, nearest passages, clause states, plain words.
struct FindingWriter {
    let rule: Rule
    let source: GuidanceSource?
    let provision: Provision?
    let subject: Subject
    let asOf: CivilDate
    let documents: [DocumentContext]

    func finding(_ judgement: RuleEvaluation.Judgement) -> Finding {
        let edition = source?.edition(on: asOf)
        var finding = Finding(
            rule: rule.id, title: rule.title, outcome: judgement.outcome, strength: strength, isCritical: rule.isCritical,
            isProvisional: isProvisional(edition), edition: "\(rule.source) \(edition?.id ?? "")".trimmed,
            citation: citation(edition),
            status: rule.status, weight: rule.status == .settled ? rule.weight : 0, low: low(judgement), high: high(judgement),
            explanation: "", why: rule.why,
            remedy: rule.remedy, isAhead: judgement.isAhead)
        finding.clauses = clauseFindings(judgement)
        finding.evidence = evidence(judgement)
        finding.nearMisses = nearMisses(judgement)
        finding.explanation = ExplanationWriter(rule: rule, judgement: judgement, finding: finding, documents: documents).text
        return finding
    }

    /// Never more than good practice for a provider that KCSIE does not bind (design.md section 7).
    private var strength: Strength {
        if let setting = subject.setting, !setting.isBoundByKCSIE { return min(rule.strength, .goodPractice) }
        return rule.strength
    }

    private func isProvisional(_ edition: Edition?) -> Bool {
        guard let edition else { return false }
        return provision?.isProvisional(in: edition) ?? edition.isProvisional
    }

    private func citation(_ edition: Edition?) -> String {
        guard let source, let provision else { return rule.source }
        let place = "\(source.name(of: edition)), \(provision.place(in: edition))"
        return edition?.isReconstructed == true ? place + " (reconstructed: its text was not available)" : place
    }

    private func low(_ judgement: RuleEvaluation.Judgement) -> Double {
        switch judgement.outcome {
        case .met: 1
        case .partlyMet: min(0.75, max(0.25, judgement.met?.low ?? 0))
        default: 0
        }
    }

    private func high(_ judgement: RuleEvaluation.Judgement) -> Double {
        switch judgement.outcome {
        case .needsAPerson, .notAssessed, .error: 1
        default: low(judgement)
        }
    }

    /// The clauses that bear on the outcome, in order of writing: what should be found, and what was found against it. Where the rule is
    /// met the weaker readings of `partly_when` say nothing more.
    private func bearing(_ outcome: Outcome) -> [(clause: Clause, isPositive: Bool)] {
        let weaker = outcome == .met ? [] : rule.partlyWhen?.wanted ?? []
        return (rule.metWhen.wanted + weaker).map { ($0, true) }
            + [rule.notMetWhen, rule.contradictedWhen].compactMap { $0 }.flatMap(\.wanted).map { ($0, false) }
    }

    private func clauseFindings(_ judgement: RuleEvaluation.Judgement) -> [ClauseFinding] {
        guard judgement.outcome != .notApplicable, judgement.outcome != .notAssessed else { return [] }
        return bearing(judgement.outcome).compactMap { entry in
            guard let result = judgement.results[entry.clause.id], entry.isPositive || result.grade >= .capped else { return nil }
            // of several ways to meet a duty only those found matter once it is met
            if judgement.outcome == .met, result.grade == .nothing { return nil }
            let state: ClauseState =
                result.fault != nil
                ? .error : result.isOpen || result.grade == .capped ? .needsAPerson : result.grade == .met ? .met : .notMet
            return ClauseFinding(
                id: entry.clause.id, label: entry.clause.label, state: state, isPartial: result.grade == .partial,
                evidence: result.passages.prefix(2).map { Quoting.evidence($0, documents) }, lacks: result.lacks.words.unique,
                question: entry.clause.check.question)
        }
    }

    private func evidence(_ judgement: RuleEvaluation.Judgement) -> [Evidence] {
        // what supports a weaker reading too is the better quote, whatever the outcome
        let positive = rule.metWhen.wanted + (rule.partlyWhen?.wanted ?? [])
        let merging = PassageMerging(documents: documents)
        let ordered: [Passage]
        switch judgement.outcome {
        // the wrong instruction and what it contradicts stay apart
        case .contradicted:
            ordered =
                merging.merged(passages(of: rule.contradictedWhen?.wanted ?? [], judgement))
                + merging.merged(passages(of: positive, judgement))
        case .met, .partlyMet, .needsAPerson: ordered = merging.merged(spokenOf(judgement) + passages(of: positive, judgement))
        case .notMet, .notApplicable, .notAssessed, .error: return []
        }
        var shown: [Evidence] = []
        for passage in ordered {
            let evidence = Quoting.evidence(passage, documents)
            if !evidence.quote.isEmpty,
                !shown.contains(where: { $0.document == evidence.document && $0.start < evidence.end && evidence.start < $0.end })
            {
                shown.append(evidence)
            }
            if shown.count == 5 { break }
        }
        return shown
    }

    /// For a rule met by absence: passages that speak of the matter without the fault, where the rule says what the matter is.
    private func spokenOf(_ judgement: RuleEvaluation.Judgement) -> [Passage] {
        guard judgement.results.values.contains(where: \.isAbsence), let matter = rule.notApplicableWhen?.silentOn, !matter.isEmpty else {
            return []
        }
        return documents.flatMap { document in
            matter.flatMap { document.text.hits[$0] }.map { Int(document.text.sentenceOfToken[$0.start]) }.filter {
                document.isProof(sentence: $0)
            }.map { sentence in
                Passage(document: document.index, tokens: document.text.sentences[sentence].tokens, rank: 0, lacks: [])
            }
        }.prefix(3).map { $0 }
    }

    /// Passages of clauses, best first: one that supports several clauses, or a heavy one, before one that supports little.
    private func passages(of clauses: [Clause], _ judgement: RuleEvaluation.Judgement) -> [Passage] {
        var scored: [(passage: Passage, score: Double)] = []
        for clause in clauses {
            guard let result = judgement.results[clause.id], result.grade > .nothing, let best = result.passages.first else { continue }
            for passage in result.passages {
                let nearness = best.rank > 0 ? max(0, passage.rank / best.rank) : 1
                let score = Double(max(1, clause.weight)) * (result.grade == .partial ? 0.4 : 1) * nearness * nearness
                if let same = scored.firstIndex(where: {
                    $0.passage.document == passage.document && $0.passage.tokens.overlaps(passage.tokens)
                }) {
                    scored[same].score += score
                } else {
                    scored.append((passage, score))
                }
            }
        }
        return scored.enumerated().sorted { ($0.element.score, -$0.offset) > ($1.element.score, -$1.offset) }.map(\.element.passage)
    }

    private func nearMisses(_ judgement: RuleEvaluation.Judgement) -> [NearMiss] {
        let relevant: [Clause]
        switch judgement.outcome {
        case .notMet, .partlyMet: relevant = rule.metWhen.wanted
        case .needsAPerson: relevant = []
        default: return []
        }
        let vetoes = (rule.notMetWhen?.wanted ?? []).compactMap { judgement.results[$0.id] }.filter { $0.grade >= .capped }.flatMap {
            $0.passages
        }
        var near = vetoes + relevant.compactMap { judgement.results[$0.id] }.filter { $0.grade < .capped }.flatMap(\.near)
        if judgement.outcome == .notMet { near += relevant.compactMap { judgement.results[$0.id] }.flatMap(\.passages) }
        var shown: [NearMiss] = []
        for passage in near {
            let miss = NearMiss(passage: Quoting.evidence(passage, documents), lacks: passage.lacks.words.unique)
            if !shown.contains(where: { $0.passage.document == miss.passage.document && $0.passage.start == miss.passage.start }) {
                shown.append(miss)
            }
            if shown.count == 3 { break }
        }
        return shown
    }
}

extension Check {
    /// What to ask, where no text can show it.
    fileprivate var question: PersonQuestion? {
        if case .person(let question) = self { question } else { nil }
    }
}

extension [String] {
    /// Without repetitions, in order.
    var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}

extension String {
    /// Without spaces at the end.
    fileprivate var trimmed: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
