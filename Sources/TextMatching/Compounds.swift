/// Words written as one, with a hyphen or as two: all are read as two tokens, so `cyberbullying`, `cyber-bullying` and `cyber bullying` are one.
enum Compounds {
    /// The byte length of the first part of a compound, nil for any other word.
    /// - Parameter hash: of the whole word (`HashIndex.hash`).
    @inline(__always)
    static func firstLength(ofHash hash: UInt64) -> Int? { table.value(of: hash).map(Int.init) }

    /// Hash of the word to the byte length of its first part.
    private static let table: HashIndex = {
        var table = HashIndex()
        for pair in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let parts = pair.split(separator: "|")
            guard parts.count == 2 else { continue }
            table.set(Int32(parts[0].utf8.count), for: HashIndex.hash((parts[0] + parts[1]).utf8))
        }
        return table
    }()

    private static let list = """
        cyber|bullying cyber|bullied cyber|bully cyber|bullies cyber|flashing cyber|crime cyber|stalking cyber|security well|being on|line off|line off|site on|site
        e|mail e|mails e|mailed e|mailing e|safety semi|nude semi|nudes up|skirting down|blousing deep|fake deep|fakes anti|bullying anti|social multi|agency
        head|teacher head|teachers head|mistress head|master whistle|blowing whistle|blower whistle|blowers non|consensual non|contact
        co|ordinate co|ordinates co|ordinated co|ordinating co|ordination co|ordinator co|ordinators co|operate co|operates co|operation co|operating
        smart|phone smart|phones live|stream live|streaming live|streamed screen|shot screen|shots group|chat can|not time|table time|tables
        child|care day|care pre|school pre|schools play|ground play|grounds re|assure re|assures re|assured re|assuring re|assurance
        re|integrate re|integration re|offend sub|section sub|contractor sub|contractors under|age under|tens by|stander by|standers up|stander up|standers
        intra|familial extra|familial class|room class|rooms lunch|time lunch|times break|time break|times work|shop work|shops
        wrong|doing face|book snap|chat whats|app inter|sectional inter|sectionality
        step|parent half|term follow|up horse|play bio|metric name|calling web|site web|sites web|page home|school
        """
}
