public import PlumblineModel

extension PolicyEvaluator {
    /// The day on which the policy says it was approved: the latest of its labelled dates that is not after `latest`.
    ///
    /// A date with a month alone counts from its first day. Nil where the text gives none, or where the pack names no labels.
    public func approvalDay(in documents: [Document], notAfter latest: CivilDate) -> CivilDate? {
        let contexts = documents.enumerated().map { DocumentContext(index: $0.offset, text: analyse($0.element)) }
        let check = DateCheck(test: DateTest(labelled: pack.approvalLabels, relation: .exists), asOf: latest)
        return check.labelled(pack.approvalLabels, contexts).map(\.date.first).filter { $0 <= latest }.max()
    }
}
