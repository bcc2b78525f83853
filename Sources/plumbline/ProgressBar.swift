internal import FoundationEssentials
internal import Glibc

/// A bar on standard error while many schools are checked; silent unless it is a terminal.
struct ProgressBar {
    private let isShown = isatty(2) == 1
    private static let width = 24

    func show(_ number: Int, of count: Int, name: String) {
        guard isShown, count > 1 else { return }
        let done = number * ProgressBar.width / count
        let bar = String(repeating: "#", count: done) + String(repeating: ".", count: ProgressBar.width - done)
        write("\r[\(bar)] \(number) of \(count)  \(String(name.prefix(40)))\u{1B}[K")
    }

    func clear() {
        if isShown { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
