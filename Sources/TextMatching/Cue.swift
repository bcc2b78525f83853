internal import PlumblineModel

/// The engine's own word lists: how English says no, maybe, once, later and except. They hold nothing of any guidance.
///
/// Negation after NegEx (Chapman et al. 2001) and ConText (Harkema et al. 2009): triggers, pseudo-triggers and terminators.
public enum Cue: Int, Sendable, CaseIterable {
    case negator, falseNegator
    case firmModal, expectedModal, weakModal, weakAdverb
    case past, future
    case exception, falseException, protectiveReason, disapplication
    /// Exceptions at somebody's pleasure: never part of a duty.
    case discretion
    case terminator, opener, conjunction, or
    /// Negators that reach only the next few words.
    case narrowNegator
    case restaterSubject, restaterVerb, restaterObject
    case month
    case modal
    /// Words that begin a clause of its own in mid-sentence: who, which, and pronouns as subjects.
    case subjectOfItsOwn
    /// What lets a denied verb reach into the clause that follows it.
    case complement
    case infinitiveMark, copula
    /// Negations of a verb, as against those of a thing ("no", "without").
    case verbalNegator
    case bareModal
    /// Predicates that forbid: to deny them of something is not to deny the thing.
    case prohibition
    case relative
    case restriction
    case preposition

    /// Phrases of the list, written like lexicon terms.
    var phrases: [String] {
        switch self {
        case .negator:
            [
                "not", "never", "no", "none", "nobody", "nor", "neither", "without", "refrain from", "avoid", "rather than", "instead of",
                "prohibited from", "forbidden", "under no circumstances", "at no time", "fail to", "nothing", "no longer", "cease to",
                "no one", "decline to", "refuse to", "neglect to", "omit to", "no need to", "no member of", "no adult",
            ]
        case .falseNegator:
            [
                "not only", "not just", "not simply", "not merely", "no later than", "not later than", "no longer than", "not more than",
                "no more than",
                "without delay", "without undue delay", "without exception", "without hesitation", "without fear", "without fail",
                "not hesitate",
                "never hesitate", "no doubt", "no matter", "not limited to", "not exhaustive", "whether or not", "if not", "no exception",
                "no exceptions", "not fail to",
                "never fail to", "no fewer than", "not less than", "no less than", "not delay", "no delay", "without waiting",
                "not exclusively", "not necessarily", "not automatically", "not invariably", "no one right way", "no different",
                "no less seriously", "not be afraid", "not alone",
                "no tolerance", "not in itself", "not in themselves", "not of itself", "not inherently", "not by itself", "not on its own",
                "not confined to", "not restricted to", "no single", "if they are not",
            ]
        case .firmModal:
            [
                "must", "will", "shall", "is required to", "have to", "need to", "is to", "is responsible for", "is responsible to",
                "ensure", "is expected to", "it is essential",
                "it is vital", "is obliged to", "is committed to", "always", "is under a duty", "has a duty", "is duty bound",
            ]
        case .expectedModal: ["should", "ought to"]
        case .weakModal:
            [
                "may", "might", "could", "would", "can", "aim to", "seek to", "endeavour to", "try to", "hope to", "strive to", "intend to",
                "is encouraged to",
                "is working towards", "work towards", "consider whether", "may wish to", "is advised to", "is invited to", "is able to",
                "think about", "will consider", "would like to",
                "may be considered", "should consider", "is free to", "will try", "will aim", "will endeavour", "will seek to",
                "is at liberty to", "has the option", "try not to", "aim not to", "seek not to", "prefer not to", "prefer to",
                "choose not to",
                "choose to", "would rather", "rather not", "attempt to", "would prefer", "want to", "wish to", "is welcome to",
                "is recommended", "it is advisable", "is advisable", "it is preferable", "do our best", "does its best", "do their best",
                "make an effort to", "is minded to", "tend to", "is keen to", "work to ensure", "where we can",
            ]
        case .weakAdverb:
            [
                "where possible", "wherever possible", "if possible", "where practicable", "where appropriate", "as appropriate",
                "if appropriate",
                "where necessary", "if necessary", "if required", "where relevant", "ideally", "as far as possible", "when convenient",
                "where convenient", "sometimes",
                "occasionally", "perhaps", "possibly", "if time allows", "where time allows", "at some point", "if they wish",
                "if they choose", "if you can", "if they can", "if we can", "where they can", "where you can", "when possible",
                "whenever possible", "if at all possible", "where feasible", "if feasible", "if practicable", "as far as practicable",
                "so far as possible", "as far as is practicable", "if time permits", "when time permits", "where time permits",
                "time permitting", "from time to time", "on occasion", "rarely", "seldom", "hardly ever", "preferably",
                "when they have time", "if there is time",
            ]
        case .past:
            [
                "previously", "in the past", "we used to", "staff used to", "school used to", "it used to", "policy used to", "formerly",
                "historically", "until recently", "in previous years", "at that time", "years ago", "last year",
                "in earlier years", "under the old policy", "before this policy",
            ]
        case .future:
            [
                "in future", "in the future", "is developing", "are being developed", "is being developed", "will be introduced", "plan to",
                "in due course", "will develop",
                "we intend to introduce", "is working on", "from next year", "in the coming year", "next academic year", "yet to be",
                "is being drafted",
                "is drafting", "will shortly", "when funding", "once agreed", "is under development", "will be developed", "have plan to",
            ]
        case .exception:
            [
                "unless", "except", "exception to", "with the exception of", "an exception", "excluding", "save where", "apart from",
                "other than where", "other than when", "does not apply", "save for", "save when", "save if", "save in", "but not for",
                "but not if", "but not where", "only if", "is exempt", "at the discretion of", "at their discretion", "at his discretion",
                "at her discretion", "discretion to",
            ]
        case .falseException:
            [
                "no exception", "without exception", "no exceptions", "except in an emergency", "exceptional", "other than",
                "apart from the main",
                "apart from other", "apart from the pupil", "kept apart", "apart from each other", "apart from the victim",
                "apart from the school", "apart from general", "apart from the rest", "apart from one another",
            ]
        case .protectiveReason:
            [
                "risk", "harm", "danger", "dangerous", "safe", "safety", "unsafe", "safer", "jeopardise", "prejudice", "compromise",
                "hinder",
                "impede", "interfere", "undermine", "investigation", "inquiry", "enquiry", "evidence", "police", "social care",
                "children's services", "authority", "advice", "advise", "emergency", "immediate", "law", "unlawful", "illegal", "legal",
                "court", "absent", "absence", "unavailable", "available", "cannot be reached", "away", "best interests", "not possible",
                "impossible", "cannot be avoided", "unavoidable", "necessary", "welfare", "protect", "protection", "the allegation",
                "the concern", "implicated", "involved", "abuse", "abuser", "wish of the child", "child's wish", "victim's wish",
                "consent", "anonymous", "court order", "need to know", "exceptional circumstances", "suspect", "distress", "worse",
            ]
        case .discretion:
            [
                "decides otherwise", "decide otherwise", "thinks otherwise", "considers otherwise", "agrees otherwise", "sees fit",
                "see fit", "at the discretion of", "at their discretion",
                "at his discretion", "at her discretion", "if convenient", "inconvenient", "prefers not to", "would rather not",
                "has better things",
            ]
        case .disapplication:
            [
                "does not apply", "do not apply", "shall not apply", "will not apply", "is disapplied", "is waived", "may be waived",
                "may be set aside", "is not required", "need not",
                "is exempt from", "at the discretion of", "has discretion", "may disregard", "can be ignored", "may decide otherwise",
                "not bound by", "is not binding", "is not bound", "is exempted from", "is excused from", "is suspended", "can be set aside",
                "will be set aside",
                "may depart from", "do not have to follow", "does not have to follow", "is optional", "is excepted from",
            ]
        case .terminator: ["but", "however", "although", "though", "whereas", "nevertheless", "yet", "instead"]
        case .opener:
            [
                "if", "when", "where", "while", "because", "until", "so that", "once", "as soon as", "provided that", "in case",
                "in order to",
            ]
        case .conjunction: ["and", "or"]
        case .or: ["or", "nor"]
        case .narrowNegator: ["no", "without", "rather than", "instead of", "nothing", "none"]
        case .restaterSubject:
            [
                "governing bodies", "governing body", "governing bodies and proprietors", "governors", "proprietors", "schools", "colleges",
                "schools and colleges", "policy", "child protection policy", "policies", "procedures",
                "all schools", "every school",
            ]
        case .restaterVerb: ["should", "must", "should ensure", "must ensure", "is required to", "are expected to"]
        case .restaterObject:
            [
                "policy", "policies", "procedures", "include", "reflect", "set out", "have in place", "contain", "arrangements",
                "processes", "explain", "state", "say", "describe", "make clear", "specify", "outline", "cover", "address", "detail",
            ]
        case .month:
            [
                "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
                "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
            ]
        case .subjectOfItsOwn:
            [
                "who", "which", "that", "what", "whose", "how", "why", "they", "he", "she", "it", "we", "you", "i", "this", "these",
                "there",
            ]
        case .complement: ["that", "whether", "if", "how"]
        case .verbalNegator: ["not", "never", "no longer"]
        case .bareModal: ["must", "will", "shall", "should", "may", "might", "can", "could", "would"]
        case .prohibition:
            [
                "tolerate", "acceptable", "accept", "allow", "permit", "condone", "forbidden", "prohibited from", "acceptable", "okay",
                "ok",
                "excuse", "ignore", "dismiss", "overlook", "minimise", "normalise", "trivialise", "welcome", "downplay",
            ]
        case .preposition: ["in", "on", "at", "by", "during", "through", "with", "for", "after", "under", "from", "before", "into"]
        case .restriction: ["only", "solely"]
        case .relative: ["who", "which", "that", "what", "whose", "how", "why"]
        case .infinitiveMark: ["to"]
        case .copula: ["be"]
        case .modal:
            ["must", "will", "shall", "should", "may", "might", "could", "can", "would", "is", "has", "do", "need to", "ought"]
        }
    }

    /// The cue as a lexicon, so that one automaton finds both.
    var lexicon: Lexicon { Lexicon(id: "cue/\(self)", means: "", terms: phrases.map { Term(say: $0) }) }
}
