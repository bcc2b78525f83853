internal import PatternMatching
internal import PlumblineModel
internal import StrictYAML

extension RuleScope {
    /// `pattern`: a regular expression, for what no lexicon can say.
    func pattern(_ node: YAMLNode) -> PatternTest? {
        guard let map = node.map(keys: ["matches", "because", "within"], into: sink) else { return nil }
        let because = prose("because", in: map, like: "why no lexicon can say it")
        let within = map["within"]?.choice(of: PatternTest.Reach.self, into: sink) ?? .sentence
        guard let matches = map.required("matches", like: "'form [A-Z]\\d+'"), let text = matches.text(into: sink) else { return nil }
        do throws(PatternFault) {
            _ = try Pattern(text)
            return PatternTest(matches: text, because: because, within: within)
        } catch {
            sink.report(RuleCode.patternFault, at: matches, error.message(of: text), help: error.help)
            return nil
        }
    }
}

extension PatternFault {
    fileprivate func message(of pattern: String) -> String {
        switch self {
        case .notAPattern(let message, let offset): "`\(pattern)` is not a pattern: \(message) after character \(offset)"
        case .matchesNothingAtAll: "`\(pattern)` can match without a single character, so any text would do"
        case .backReference: "`\(pattern)` refers back to what a part of it matched"
        case .lookBehind: "`\(pattern)` looks behind"
        case .instruction: "`\(pattern)` gives instructions to the matcher with `(*`"
        }
    }

    fileprivate var help: String {
        switch self {
        case .notAPattern: "put a backslash before a character that stands for itself"
        case .matchesNothingAtAll: "write `+` for `*`, or add what has to be there"
        case .backReference: "write out what has to stand there"
        case .lookBehind: "match the words before as well"
        case .instruction: "delete it, or write `\\(\\*` for the characters"
        }
    }
}
