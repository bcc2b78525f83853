internal import PlumblineModel

/// What every report says about its own limits, in our words (design.md section 6).
enum Caveats {
    static let standing = [
        "Paper is not practice. A policy can say the right thing while children still come to harm. This report reads documents; "
            + "it does not see what adults do.",
        "“No statement was found” means that the documents we read do not show it. It does not prove that it is not done, or that it "
            + "did not happen.",
        "No system can rule out inadvertent contact between children, in school or outside it.",
        "This report is not legal advice, and it is not an inspection judgement.",
        "A person must read the quoted words, in their place, before anyone acts on this report.",
    ]

    /// The standing caveats, and the provisional rules where there are any.
    static func all(for assessments: [Assessment]) -> [String] {
        let provisional = provisionalRules(of: assessments)
        guard !provisional.isEmpty else { return standing }
        return standing + [
            "Some rules are provisional: they are carried over from the edition before and not yet confirmed against the text now in "
                + "force. They are: \(provisional.joined(separator: ", "))."
        ]
    }

    /// Ids of the provisional rules, each once, in order.
    static func provisionalRules(of assessments: [Assessment]) -> [String] {
        Set(assessments.flatMap(\.findings).filter(\.isProvisional).map(\.rule)).sorted()
    }
}
