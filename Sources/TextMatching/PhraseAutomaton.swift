/// Aho-Corasick over word numbers (Aho and Corasick 1975): finds every phrase of every lexicon in one pass.
struct PhraseAutomaton: Sendable {
    private var transitions = HashIndex(minimumCapacity: 16384)
    private var failure: [Int32] = [0]
    /// Patterns ending at a node, as a range of `outputs`.
    private var outputRanges: [Range<Int32>] = [0..<0]
    private var outputs: [Int32] = []
    /// Nearest proper suffix node with outputs, 0 for none.
    private var outputLink: [Int32] = [0]

    /// `phrases[i]` is the word numbers of pattern i.
    init(phrases: [[Int32]]) {
        var children: [[(word: Int32, node: Int32)]] = [[]]
        var ending: [[Int32]] = [[]]
        for (pattern, phrase) in phrases.enumerated() where !phrase.isEmpty {
            var node: Int32 = 0
            for word in phrase {
                let key = PhraseAutomaton.key(node, word)
                if let next = transitions.value(of: key) {
                    node = next
                } else {
                    let next = Int32(children.count)
                    children.append([])
                    ending.append([])
                    children[Int(node)].append((word, next))
                    transitions.set(next, for: key)
                    node = next
                }
            }
            ending[Int(node)].append(Int32(pattern))
        }
        failure = [Int32](repeating: 0, count: children.count)
        outputLink = failure
        outputRanges = []
        for patterns in ending {
            outputRanges.append(Int32(outputs.count)..<Int32(outputs.count + patterns.count))
            outputs += patterns
        }
        var queue = children[0].map(\.node)
        var head = 0
        while head < queue.count {
            let node = queue[head]
            head += 1
            for (word, child) in children[Int(node)] {
                var back = failure[Int(node)]
                while back != 0, transitions.value(of: PhraseAutomaton.key(back, word)) == nil { back = failure[Int(back)] }
                let target = transitions.value(of: PhraseAutomaton.key(back, word)) ?? 0
                failure[Int(child)] = target == child ? 0 : target
                let fail = failure[Int(child)]
                outputLink[Int(child)] = outputRanges[Int(fail)].isEmpty ? outputLink[Int(fail)] : fail
                queue.append(child)
            }
        }
    }

    @inline(__always)
    private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        HashIndex.finished(UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word)))
    }

    /// Calls `found(pattern, index of the last token)` for every match inside `tokens[range]`.
    @inline(__always)
    func match(_ tokens: [Token], in range: Range<Int>, found: (Int32, Int) -> Void) {
        var node: Int32 = 0
        for index in range {
            let word = tokens[index].word
            if word == 0 {
                node = 0
                continue
            }
            while true {
                if let next = transitions.value(of: PhraseAutomaton.key(node, word)) {
                    node = next
                    break
                }
                if node == 0 { break }
                node = failure[Int(node)]
            }
            var emitting = node
            while emitting != 0 {
                for output in outputRanges[Int(emitting)] { found(outputs[Int(output)], index) }
                emitting = outputLink[Int(emitting)]
            }
        }
    }
}
