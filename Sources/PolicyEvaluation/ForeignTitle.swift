internal import PlumblineModel
internal import TextMatching

/// Notices a document whose own title names another school than the subject: then nothing in it proves a duty of this school.
struct ForeignTitle {
    let subject: Subject

    static let kinds: Set<String> = ["school", "academy", "college", "nursery", "preschool"]
    /// Words of names that do not tell one school from another.
    static let common: Set<String> = [
        "the", "of", "and", "school", "academy", "college", "nursery", "pre", "preschool", "primary", "secondary", "junior", "infant",
        "high", "community", "church", "england", "ce", "rc",
        "st", "saint", "trust", "federation", "education", "limited", "ltd", "policy", "safeguarding", "child", "protection", "our", "your",
        "a", "in", "for", "special", "free", "online",
        "example", "model", "whole", "on", "abuse", "peer", "name", "insert", "sixth", "form", "all", "this", "every",
    ]

    /// The title of the first document that names a school with no word of the subject's name, where the subject's own name stands nowhere in the set.
    func name(in documents: [DocumentContext]) -> String? {
        let own = ForeignTitle.distinctive(subject.name)
        guard subject.isNamed, !own.isEmpty else { return nil }
        for document in documents {
            let title = document.title
            let words = ForeignTitle.words(title)
            guard words.contains(where: ForeignTitle.kinds.contains) else { continue }
            let named = ForeignTitle.nameBeforeKind(title)
            guard !named.isEmpty, own.isDisjoint(with: named) else { continue }
            let whole = Set(ForeignTitle.words(document.text.document.string(0..<document.text.document.text.count)))
            if own.isDisjoint(with: whole) { return title }
        }
        return nil
    }

    /// Capitalised distinctive words that stand right before School, Academy, …
    private static func nameBeforeKind(_ title: String) -> Set<String> {
        let words = title.split { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" }.map(String.init)
        guard let kind = words.firstIndex(where: { kinds.contains($0.lowercased()) && $0.first?.isUppercase == true }) else { return [] }
        return Set(words[..<kind].suffix(4).filter { $0.first?.isUppercase == true }.map { $0.lowercased() }).subtracting(common)
    }

    static func distinctive(_ name: String) -> Set<String> { Set(words(name)).subtracting(common) }

    private static func words(_ text: String) -> [String] { text.lowercased().split { !$0.isLetter }.map(String.init) }
}
