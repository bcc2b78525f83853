/// What a passage lacks, in words. Of the many passages looked at few are shown, so the words may wait until somebody asks for them.
struct Lacks: ExpressibleByArrayLiteral {
    private enum Content {
        case known([String])
        case later(() -> [String])
    }

    private let content: Content

    init(_ words: [String]) {
        content = .known(words)
    }

    init(later words: @escaping () -> [String]) {
        content = .later(words)
    }

    init(arrayLiteral words: String...) {
        content = .known(words)
    }

    mutating func append(_ word: String) {
        switch content {
        case .known(let words): self = Lacks(words + [word])
        case .later(let words): self = Lacks { words() + [word] }
        }
    }

    var words: [String] {
        switch content {
        case .known(let words): words
        case .later(let words): words()
        }
    }
}
