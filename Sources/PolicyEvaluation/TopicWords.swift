internal import PlumblineModel

/// What a passage lacks that is not about the topic a rule asks for, in the topic's own words.
enum TopicWords {
    static func lack(_ topic: [LexiconIndex], _ lexicons: [Lexicon]) -> String {
        "does not speak of \(topic.first.map { lexicons[$0].means } ?? "the matter")"
    }
}
