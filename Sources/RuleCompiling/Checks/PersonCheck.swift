internal import PlumblineModel
internal import StrictYAML

extension RuleScope {
    /// `person`: someone must judge.
    func person(_ node: YAMLNode) -> PersonQuestion? {
        guard let map = node.map(keys: ["ask", "who", "good_answer", "because"], into: sink) else { return nil }
        return PersonQuestion(
            ask: prose("ask", in: map, like: "what to find out"),
            who: prose("who", in: map, like: "designated safeguarding lead"),
            goodAnswer: prose("good_answer", in: map, like: "what a good answer holds"),
            because: prose("because", in: map, like: "why the text cannot show it"))
    }
}
