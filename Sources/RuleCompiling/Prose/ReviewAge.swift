internal import PlumblineModel
internal import StrictYAML

/// Reads `reviewed` and warns where the review is older than 13 months on the day asked about.
func checkReview(_ map: YAMLMap, asOf: CivilDate?, into sink: DiagnosticSink) {
    guard let node = map.required("reviewed", like: "2026-11-01"), let reviewed = node.date(into: sink), let asOf,
        reviewed.adding(months: 13) < asOf
    else { return }
    sink.report(
        RuleCode.reviewOverdue, severity: .warning, at: node, "the last review was on `\(reviewed)`, more than 13 months before `\(asOf)`",
        help: "read it against the guidance and write the day of that review")
}
