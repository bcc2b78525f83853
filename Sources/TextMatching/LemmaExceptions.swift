/// Words whose key the suffix rules of `Lemma` would get wrong: irregular verbs and plurals, words that only look inflected, short
/// verbs in -e, number words.
enum LemmaExceptions {
    /// The key of a word, nil where the suffix rules hold.
    @inline(__always)
    static func key(of word: [UInt8]) -> [UInt8]? { table.places.value(of: HashIndex.hash(word)).map { table.keys[Int($0)] } }

    /// Hash of each word to the place of its key.
    private static let table: (places: HashIndex, keys: [[UInt8]]) = {
        var places = HashIndex(minimumCapacity: 2048)
        var keys: [[UInt8]] = []
        func add(_ words: [Substring], key: some StringProtocol) {
            for word in words { places.set(Int32(keys.count), for: HashIndex.hash(word.utf8)) }
            keys.append(Array(key.utf8))
        }
        for word in unchanged.split(whereSeparator: { $0 == " " || $0 == "\n" }) { add([word], key: word) }
        for line in families {
            let words = line.split(separator: " ")
            add(words, key: words[0])
        }
        for (index, word) in numbers.split(separator: " ").enumerated() { add([word], key: String(index)) }
        return (places, keys)
    }()

    /// First word of each line is the key of all.
    private static let families = [
        "organise organises organised organising organize organizes organized organizing", "paste pastes pasted pasting",
        "be is are was were been being am", "have has had having", "do does did done doing", "go goes went gone going",
        "child children childs", "person persons people", "man men", "woman women", "foot feet", "tooth teeth",
        "take takes took taken taking", "make makes made making", "give gives gave given giving", "tell tells told telling",
        "keep keeps kept keeping", "hold holds held holding", "hear hears heard hearing", "speak speaks spoke spoken speaking",
        "write writes wrote written writing", "see sees saw seen seeing", "know knows knew known knowing", "say says said saying",
        "send sends sent sending", "leave leaves left leaving", "feel feels felt feeling", "find finds found finding",
        "bring brings brought bringing", "think thinks thought thinking", "seek seeks sought seeking", "teach teaches taught teaching",
        "meet meets met meeting meetings", "lead leads led leading", "lose loses lost losing", "put puts putting",
        "run runs ran running", "begin begins began begun beginning", "understand understands understood understanding",
        "undertake undertakes undertook undertaken undertaking", "become becomes became becoming", "come comes came coming",
        "get gets got getting", "set sets setting", "let lets letting", "sit sits sat sitting", "use uses used using",
        "care cares cared caring", "move moves moved moving", "live lives lived living", "name names named naming",
        "note notes noted noting", "rape rapes raped raping", "share shares shared sharing", "joke jokes joked joking",
        "date dates dated dating", "file files filed filing", "hide hides hid hidden hiding", "bite bites bit bitten biting",
        "hit hits hitting", "fight fights fought fighting", "choose chooses chose chosen choosing", "arise arises arose arisen arising",
        "draw draws drew drawn drawing", "show shows showed shown showing", "grow grows grew grown growing",
        "break breaks broke broken breaking", "force forces forced forcing", "harm harms harmed harming", "type types typed typing",
        "pay pays paid paying", "lay lays laid laying", "buy buys bought buying", "learn learns learned learnt learning",
        "deal deals dealt dealing", "need needs needed needing", "feed feeds fed feeding", "act acts acted acting",
        "die dies died dying", "lie lies lied lying", "tie ties tied tying", "try tries tried trying",
        "ask asks asked asking", "aim aims aimed aiming", "own owns owned owning", "log logs logged logging",
        "add adds added adding", "age ages aged ageing aging", "able",
        "enrol enrols enroll enrolls enrolled enrolling enrolment enrollment",
        "programme programmes program programs", "judgement judgements judgment judgments",
        "practise practises practice practices practised practising practiced practicing",
        "license licence licences licensed licensing", "behaviour behaviours behavior behaviors",
        "fulfil fulfils fulfill fulfills fulfilled fulfilling",
        "size sizes", "prize prizes", "seize seizes seized seizing", "face faces faced facing", "case cases", "base bases based basing",
        "phase phases", "place places placed placing", "safe safer safest", "body bodies", "bully bullies bullied bullying",
        "abuse abuses abused abusing", "issue issues issued issuing", "time times timed timing", "role roles",
        "site sites", "nude nudes", "tool tools", "rule rules ruled ruling", "copy copies copied copying", "view views viewed viewing",
        "analysis analyses", "crisis crises", "close closes closed closing", "race races", "like likes liked liking",
        "hope hopes hoped hoping",
        "agree agrees agreed agreeing", "oversee oversees oversaw overseen overseeing", "free frees freed freeing",
        "wide", "page pages", "state states stated stating", "sure", "whole", "staff staffs", "class classes", "pass passes passed passing",
    ]

    /// Words that only look inflected, kept as they are.
    private static let unchanged = """
        thing something nothing anything everything during king ring spring string wing evening morning ceiling sibling wellbeing
        indeed exceed proceed succeed hundred sacred red bed wed shed speed seed weed
        this his its us bus plus thus always perhaps news series species means whereas across less unless process access success
        address stress distress harness witness illness business fitness wellness kindness awareness consciousness
        physics politics ethics statistics lens gas yes as
        police public human humane organ university universe universal general generation
        one self selves themselves ourselves yourselves
        """

    private static let numbers =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
}
