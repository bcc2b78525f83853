internal import PlumblineModel

/// Lexicons that rules ask for together ("any of these"), with a number by which a document keeps what it knows of them.
struct LexiconSet: Sendable {
    let number: Int
    let lexicons: [LexiconIndex]

    var isEmpty: Bool { lexicons.isEmpty }
}

/// Gives every different set of lexicons of a pack its number.
struct LexiconSetNumbering {
    private var numbers: [[LexiconIndex]: Int] = [:]

    mutating func set(_ lexicons: [LexiconIndex]) -> LexiconSet {
        let number = numbers[lexicons] ?? numbers.count
        numbers[lexicons] = number
        return LexiconSet(number: number, lexicons: lexicons)
    }
}
