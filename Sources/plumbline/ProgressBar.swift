/// A bar on standard error while many schools are checked; silent unless it is a terminal.
struct ProgressBar {
    private let isShown = StandardStream.error.isTerminal
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

    private func write(_ text: String) { StandardStream.error.write(Array(text.utf8)) }
}
