internal import PlumblineModel
internal import StrictYAML

/// Reads `reviewed` and warns where the review is older than 13 months on the day asked about.
@discardableResult
func checkReview(_ map: YAMLMap, asOf: CivilDate?, into sink: DiagnosticSink) -> CivilDate? {
    guard let node = map.required("reviewed", like: "2026-11-01"), let reviewed = node.date(into: sink) else { return nil }
    if let asOf, reviewed.adding(months: 13) < asOf {
        sink.report(
            RuleCode.reviewOverdue, severity: .warning, at: node,
            "the last review was on `\(reviewed)`, more than 13 months before `\(asOf)`",
            help: "read it against the guidance and write the day of that review")
    }
    return reviewed
}
