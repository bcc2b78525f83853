internal import Glibc

/// Writes bytes to the terminal, a pipe or a file behind a descriptor; short writes are carried on.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    func write(_ bytes: [UInt8]) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress.map { $0 + written }, bytes.count - written) }
            // the reader went away: nothing more can be said to it
            if count <= 0 { return }
            written += count
        }
    }

    var isTerminal: Bool { isatty(rawValue) == 1 }
}

/// One line to standard error.
func complain(_ text: String) { StandardStream.error.write(Array((text + "\n").utf8)) }
