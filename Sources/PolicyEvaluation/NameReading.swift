internal import PlumblineModel
internal import TextMatching

/// Finds persons' names and ways to reach them by their shape, as no list of names could.
struct NameReading {
    let text: AnalysedDocument

    /// The first person's name in a range of tokens: a title and a capitalised word, or two to four capitalised words or initials
    /// none of which is a word of roles, places and forms.
    func name(in tokens: Range<Int>) -> Range<Int>? {
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            guard isCapitalised(index) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < tokens.upperBound, end - index < 5, isCapitalised(end), isAdjacent(end) { end += 1 }
            let isTitled = end - index >= 2 && isOne(of: NameReading.titles, index)
            let start = isTitled ? index + 1 : index
            // Take the run up to the first word that is no part of a name
            var named = start
            while named < end,
                letters(named) == 1 || !isOne(of: NameReading.roleWords, named) && !isOne(of: NameReading.titles, named)
            { named += 1 }
            // "Jane Smith Headteacher": a name may run into the role that follows it, and is then no longer than three words
            let longest = named == end ? 4 : 3
            let endsInWord = named > start && letters(named - 1) > 1
            if isTitled, endsInWord { return index..<named }
            if endsInWord, (2...longest).contains(named - start) { return index..<named }
            index += isTitled ? 1 : named - start + 1
        }
        return nil
    }

    private func isOne(of words: WordTable, _ token: Int) -> Bool { words.contains(text.tokens[token].range, in: text.document.text) }

    private func letters(_ token: Int) -> Int { text.document.text[text.tokens[token].range].count { $0 & 0xC0 != 0x80 } }

    private func isCapitalised(_ token: Int) -> Bool {
        let marks = text.tokens[token].marks
        return marks.contains(.capitalised) && !marks.contains(.number)
            && (!marks.contains(.allCapitals) || text.tokens[token].end - text.tokens[token].start > 4)
    }

    /// Whether nothing but a space, a full stop after an initial, a hyphen or an apostrophe stands before a token.
    private func isAdjacent(_ token: Int) -> Bool {
        let gap = text.document.text[Int(text.tokens[token - 1].end)..<Int(text.tokens[token].start)]
        return gap.allSatisfy { $0 == 32 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }
            && gap.count <= 2
    }

    /// A telephone number (ten or eleven digits) or an email address in a range of bytes.
    /// - Parameter webCounts: a web address will do, as it does for a service but not for a person.
    func hasContact(in bytes: Range<Int>, webCounts: Bool) -> Bool {
        if webCounts, holds("www.", bytes) || holds("http", bytes) { return true }
        var digits = 0
        for byte in text.document.text[bytes] {
            if byte == UInt8(ascii: "@") { return true }
            if byte >= 48 && byte <= 57 {
                digits += 1
            } else if byte != 32 && byte != 40 && byte != 41 && byte != 45 && byte != 43 {
                digits = 0
            }
            if digits >= 10 { return true }
        }
        return false
    }

    private func holds(_ wanted: StaticString, _ bytes: Range<Int>) -> Bool {
        let length = wanted.utf8CodeUnitCount
        return bytes.dropLast(length - 1).contains { start in
            (0..<length).allSatisfy { text.document.text[start + $0] == wanted.utf8Start[$0] }
        }
    }

    /// Whether a spelled word is a title such as Mrs.
    static func isTitle(_ word: [UInt8]) -> Bool { titles.contains(0..<word.count, in: word) }

    private static let titles = WordTable([
        "mr", "mrs", "ms", "miss", "mx", "dr", "rev", "reverend", "fr", "father", "sister", "prof", "professor", "sir", "dame", "cllr",
        "canon",
    ])

    /// Words that stand capitalised in contact lists and headings and are no part of a name.
    private static let roleWords = WordTable(
        """
        designated safeguarding safeguard lead leads deputy head heads teacher headteacher school schools policy child children protection governor governors chair
        local authority council team officer academy college primary secondary junior infant trust board director manager date name names role title contact contacts
        details email telephone phone mobile tel number address the our all any this that these those staff and or of for in to a an is are if when while at on by with from
        named nominated link trustee trustees principal vice assistant senior leader leadership member members service services social care police emergency duty
        hub mash lado dsl ddsl dsls senco sendco send prevent online safety safe safer coordinator co ordinator mental health wellbeing pastoral support worker
        community county city borough district street road lane avenue house centre department education early years help family families parents carers pupil pupils student students
        january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
        keeping working together act guidance part section appendix annex version review reviewed approved signed page ofsted england british uk department
        nursery pre setting provider provision company limited ltd ceo founder owner proprietor admin administrator office reception website key personnel people information
        person people responsible responsibility responsibilities overall contactable available hours day time our we you they he she it who what where how no not never must should will may
        multi agency partnership designate lead's practitioner tutor tutors operations business support human resources hr nspcc childline helpline line national
        first second third other looked after children's child's allegations against concerns concern abuse bullying anti behaviour attendance equality data protection general
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }))
}
