internal import PlumblineModel

/// All named lexicons of a pack, with what they include copied in; rules refer to them by index.
struct LexiconLibrary {
    /// Ordered by name.
    let lexicons: [Lexicon]
    private let indices: [String: LexiconIndex]
    /// Lexicons with an error; what refers to them is broken too, but needs no message of its own.
    let broken: Set<String>
    /// What each lexicon includes.
    private let includes: [String: [String]]

    init(lexicons: [Lexicon], broken: Set<String>, includes: [String: [String]]) {
        self.lexicons = lexicons
        self.broken = broken
        self.includes = includes
        indices = Dictionary(uniqueKeysWithValues: lexicons.enumerated().map { ($1.id, $0) })
    }

    subscript(name: String) -> LexiconIndex? { indices[name] }

    /// All names, to find the nearest of.
    var names: [String] { (Array(indices.keys) + broken).sorted() }

    /// `names` and all that they include.
    func closure(of names: Set<String>) -> Set<String> {
        var reached = names
        var open = Array(names)
        while let name = open.popLast() {
            for next in includes[name] ?? [] where reached.insert(next).inserted { open.append(next) }
        }
        return reached
    }
}
