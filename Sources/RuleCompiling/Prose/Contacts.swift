internal import StrictYAML

/// Reports telephone numbers and email addresses that may belong to somebody; examples and wordings use the reserved ones.
func checkContacts(_ text: String, at node: YAMLNode, into sink: DiagnosticSink) {
    // most texts hold neither, and patterns are slow to look
    let hasNumber = text.utf8.count { $0 >= 48 && $0 <= 57 } >= 7
    for number in hasNumber ? phoneNumbers(in: text) : [] where !isReserved(number.digits) {
        sink.report(
            RuleCode.realContact, at: node, "`\(number.written)` may be somebody's telephone number",
            help: "write a number reserved for fiction, such as `01632 960123` or `07700 900123`")
    }
    for address in text.utf8.contains(UInt8(ascii: "@")) ? emailAddresses(in: text) : [] where !address.lowercased().hasSuffix(".example") {
        sink.report(
            RuleCode.realContact, at: node, "`\(address)` may be somebody's email address",
            help: "write an address that ends in `.example`, such as `dsl@school.example`")
    }
}

/// Ofcom's numbers for drama, and helplines a policy names: Childline and the NSPCC.
private func isReserved(_ digits: String) -> Bool {
    if ["08001111", "0800136663", "08088005000"].contains(digits) { return true }
    return digits.count == 11 && (digits.hasPrefix("01632960") || digits.hasPrefix("07700900"))
}

/// Runs of digits, blanks, hyphens and brackets that are as long as a telephone number and start like one.
private func phoneNumbers(in text: String) -> [(written: String, digits: String)] {
    var numbers: [(written: String, digits: String)] = []
    for match in text.matches(of: /\+?\(?[0-9](?:[ \-\u{00A0}\u{2011}()]{0,2}[0-9]){6,13}/) {
        let written = String(match.output)
        var digits = written.filter { $0.isASCII && $0.isNumber }
        if written.contains("+44") || digits.hasPrefix("0044") {
            digits = "0" + digits.drop { $0 == "0" }.dropFirst(2).drop { $0 == "0" }
        }
        let isLongEnough = digits.count >= 10 || (digits.hasPrefix("0800") && digits.count >= 8)
        if digits.hasPrefix("0") && isLongEnough { numbers.append((written, digits)) }
    }
    return numbers
}

private func emailAddresses(in text: String) -> [String] {
    text.matches(of: /[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+/).map { String($0.output) }
}
