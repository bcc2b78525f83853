/// Aho-Corasick over word numbers (Aho and Corasick 1975): finds every phrase of every lexicon in one pass.
struct PhraseAutomaton: Sendable {
    private struct Node {
        /// Node of the longest proper suffix.
        var failure: Int32 = 0
        /// The words that lead on, a bit for the last six bits of each: most words of a text lead nowhere, and this spares a look.
        var words: UInt64 = 0
        /// Where most nodes go on, as few have more than one child: the word and the node it leads to. 0: no child, -1: several, in `transitions`.
        var word: Int32 = 0
        var child: Int32 = 0
        /// First of the patterns that end here, those of its suffixes included; the next node's first ends them.
        var outputs: Int32 = 0
    }

    /// One match: the pattern's number and the index of its last token.
    struct Match {
        var pattern: Int32
        var last: Int32
    }

    private var nodes: [Node]
    private var outputs: [Int32] = []
    private var transitions: HashIndex
    /// Node after each word from the root, which most words of a text start from; 0 for none.
    private var afterRoot: [Int32]

    /// - Parameters:
    ///   - phrases: `phrases[i]` is the word numbers of pattern i.
    ///   - words: the largest word number.
    init(phrases: [[Int32]], words: Int) {
        transitions = HashIndex(minimumCapacity: max(64, phrases.reduce(0) { $0 + $1.count }))
        afterRoot = [Int32](repeating: 0, count: words + 1)
        nodes = [Node()]
        // of each node: its parent and the word that leads to it
        var parents: [(node: Int32, word: Int32)] = [(0, 0)]
        var ending: [(node: Int32, pattern: Int32)] = []
        var depths: [Int32] = [0]
        for (pattern, phrase) in phrases.enumerated() where !phrase.isEmpty {
            var node: Int32 = 0
            for word in phrase {
                let key = PhraseAutomaton.key(node, word)
                if let next = transitions.value(of: key) {
                    node = next
                    continue
                }
                let next = Int32(parents.count)
                parents.append((node, word))
                depths.append(depths[Int(node)] + 1)
                transitions.set(next, for: key)
                nodes.append(Node())
                if node == 0 { afterRoot[Int(word)] = next }
                nodes[Int(node)].words |= 1 << UInt64(word & 63)
                nodes[Int(node)].word = nodes[Int(node)].word == 0 ? word : -1
                nodes[Int(node)].child = next
                node = next
            }
            ending.append((node, Int32(pattern)))
        }
        // nodes by their distance from the root, so that a node's suffixes come before it
        let order = depths.indices.dropFirst().sorted { depths[$0] < depths[$1] }
        for node in order where depths[node] > 1 {
            let (parent, word) = parents[node]
            var back = nodes[Int(parent)].failure
            while back != 0, transitions.value(of: PhraseAutomaton.key(back, word)) == nil { back = nodes[Int(back)].failure }
            nodes[node].failure = transitions.value(of: PhraseAutomaton.key(back, word)) ?? 0
        }
        collectOutputs(ending, order: order)
    }

    private mutating func collectOutputs(_ ending: [(node: Int32, pattern: Int32)], order: [Int]) {
        var own = [[Int32]](repeating: [], count: nodes.count)
        for entry in ending { own[Int(entry.node)].append(entry.pattern) }
        for node in order { own[node] += own[Int(nodes[node].failure)] }
        for (node, patterns) in own.enumerated() {
            nodes[node].outputs = Int32(outputs.count)
            outputs += patterns
        }
        nodes.append(Node(outputs: Int32(outputs.count)))
    }

    @inline(__always)
    private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        HashIndex.finished(UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word)))
    }

    /// All matches inside the sentences, in the order of their last tokens, of those that end together the longest first.
    func matches(_ tokens: [Token], in sentences: [Sentence]) -> [Match] {
        var matches: [Match] = []
        matches.reserveCapacity(tokens.count * 4)
        nodes.withUnsafeBufferPointer { nodes in
            outputs.withUnsafeBufferPointer { outputs in
                for sentence in sentences {
                    var node = 0
                    for index in sentence.tokens {
                        let word = tokens[index].word
                        if word == 0 {
                            node = 0
                            continue
                        }
                        node = next(node, word, nodes)
                        for output in Int(nodes[node].outputs)..<Int(nodes[node + 1].outputs) {
                            matches.append(Match(pattern: outputs[output], last: Int32(truncatingIfNeeded: index)))
                        }
                    }
                }
            }
        }
        return matches
    }

    @inline(__always)
    private func next(_ start: Int, _ word: Int32, _ nodes: UnsafeBufferPointer<Node>) -> Int {
        var node = start
        while node != 0 {
            if nodes[node].words & (1 << UInt64(word & 63)) != 0 {
                if nodes[node].word == word { return Int(nodes[node].child) }
                if nodes[node].word == -1,
                    let next = transitions.value(of: PhraseAutomaton.key(Int32(truncatingIfNeeded: node), word))
                {
                    return Int(next)
                }
            }
            node = Int(nodes[node].failure)
        }
        return Int(afterRoot[Int(word)])
    }
}
