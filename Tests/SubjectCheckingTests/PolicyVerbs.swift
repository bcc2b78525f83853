/// Verbs as school policies use them: enough to find the finite verb of most sentences without a parser. Written from English usage, not from
/// the engine's word lists.
enum PolicyVerbs {
    /// Base forms that are hardly ever nouns.
    static let plain: Set<String> = words(
        """
        accept achieve address adopt advise agree allow appear apply appoint arrange ask assess assume attend avoid be become begin believe
        bring build choose collect come complete comply conduct consider consult contain continue cover create deal decide deliver depend
        describe determine direct discuss dismiss do downplay encourage endeavour engage ensure escort establish examine expect experience
        explain explore face fall feel find follow forward gather get give go guide handle happen have hear hold identify ignore include
        inform intervene investigate invite involve join keep know lead learn leave let listen live log look maintain make manage mean
        meet minimise monitor must notify obtain occur offer oversee own pass pause persuade photograph plan prevent print protect provide
        publish put reassure receive recognise reduce refer regard reject remain remind remove repeat require respond retain ring run
        safeguard say seek see select send separate set sit speak spell stay stop store struggle suffer supervise take talk teach tell
        thank think train transfer treat trivialise try understand undertake vary wait warn wear welcome write escalate prioritise respect
        """)

    /// Base forms that are as often nouns: they count only after a subject.
    static let alsoNouns: Set<String> = words(
        """
        aim block call care change check contact copy file form harm help mark move need note notice phone place plan practise promise
        question range record report review risk rule screen search share show sign start step support talk test trust use view visit work
        brush serve display answer state name blame shame upset
        """)

    /// Those that stand as orders at the head of a step.
    static let imperatives: Set<String> = words("check contact record report ring call phone use note log support review")

    static let pluralSubjects: Set<String> = words(
        """
        we you they staff adults teachers tutors drivers crews colleagues children pupils students learners girls boys parents carers leads
        deputies governors trustees people others who both leaders volunteers assistants families lessons posters escorts members systems
        filters rules procedures who assistants practitioners mentors
        """)

    static let singularSubjects: Set<String> = words(
        """
        he she it lead dsl ddsl deputy head headteacher school nursery college company trust charity club policy teacher tutor driver child
        pupil student learner nobody anybody anyone everyone everybody somebody someone person adult governor manager officer provider
        staff team we who this that filter board group boy girl perpetrator victim abuse harm disclosures member assistant office
        """)

    /// Words between a subject and its verb.
    static let adverbs: Set<String> = words(
        "always also never then normally usually therefore often immediately promptly still only ever first sometimes actively regularly")

    static let modals: Set<String> = words("must will shall should may might can could would")
    static let copulas: Set<String> = words("is are was were")

    /// Words before which a form is a noun.
    static let nounMarkers: Set<String> = words(
        """
        the a an this that these those any every each all some no their our its his her your my of to for with in on by at from about
        social own further new written risk early first other more such one two and or
        """)

    static let irregularParticiples: Set<String> = words(
        "been done taken given told made kept held put set written said seen known found sent left brought taught met spoken had got shown begun"
    )

    /// The base of "tells", "applies", "watches", or nil.
    static func base(ofThirdPerson word: String) -> String? {
        if word == "has" { return "have" }
        if word == "does" { return "do" }
        guard word.hasSuffix("s"), !word.hasSuffix("ss") else { return nil }
        let known = plain.union(alsoNouns)
        let candidates = [
            String(word.dropLast()), String(word.dropLast(2)), word.hasSuffix("ies") ? word.dropLast(3) + "y" : "",
        ]
        return candidates.first(where: known.contains)
    }

    static func thirdPerson(of base: String) -> String {
        switch base {
        case "have": "has"
        case "do": "does"
        case _ where base.hasSuffix("y") && !"aeiou".contains(base.dropLast().last ?? "a"): base.dropLast() + "ies"
        case _ where ["s", "sh", "ch", "x", "o"].contains(where: base.hasSuffix): base + "es"
        default: base + "s"
        }
    }

    static func isParticiple(_ word: String) -> Bool { word.hasSuffix("ed") || irregularParticiples.contains(word) }

    static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }
}
