internal import Testing

/// Small files are the ones people enter gladly.
@Suite struct FileSizeTests {
    static let files = swiftFiles(below: "Sources") + swiftFiles(below: "Tests")

    @Test func noFileIsLong() {
        #expect(Self.files.filter { $0.lines > 400 }.map { "\($0.path): \($0.lines) lines" } == [])
    }

    @Test func theMedianIsSmall() {
        let sizes = Self.files.map(\.lines).sorted()
        #expect(sizes[sizes.count / 2] <= 150)
    }
}
