internal import ContentHashing

/// The pack's hash: what `find . -name '*.yaml' | sed 's|^./||' | LC_ALL=C sort | xargs sha256sum | sha256sum` prints in its folder.
///
/// Folding paths into it makes a renamed file a changed pack.
func packHash(_ files: [PackFile]) -> String {
    let lines = files.map { "\(SHA256.hexadecimal(of: $0.bytes))  \($0.path)\n" }
    return SHA256.hexadecimal(of: Array(lines.joined().utf8))
}
