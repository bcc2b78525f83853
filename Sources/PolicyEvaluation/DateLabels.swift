internal import PlumblineModel
internal import TextMatching

/// Which label a date belongs to where several stand before it: "Date of adoption: – Date of next review: May 2027".
struct DateLabels {
    let own: [LexiconIndex]
    let others: [LexiconIndex]

    /// False where another label stands between the label and its date.
    func isOwn(_ date: WrittenDate, _ text: AnalysedDocument) -> Bool {
        let before = max(0, date.tokens.lowerBound - DateLabels.reach)..<date.tokens.lowerBound
        func last(_ labels: [LexiconIndex]) -> TermHit? {
            labels.flatMap { text.hits(of: $0, in: before) }.filter { $0.end <= before.upperBound }.max { $0.end < $1.end }
        }
        guard let label = last(own), let other = last(others) else { return true }
        return other.start < label.end
    }

    /// As many words as may stand between a label and its date.
    private static let reach = 14
}
