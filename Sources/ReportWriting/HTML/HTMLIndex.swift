public import PlumblineModel

/// The page over many schools: each school with a link to its report, the gaps that schools share, and duties by schools.
///
/// Schools stand in the order given: it is a way in, not a league table.
public func writeIndexHTML(_ result: CheckResult) -> [UInt8] {
    let schools = PlainWords.count(result.assessments.count, "school")
    return HTMLPrinter.print(
        page(
            title: "Safeguarding policy checks: \(schools), \(result.asOf.spoken)", kicker: "Safeguarding policy check",
            foot: maker(of: result)
        ) {
            element(.h1) { "\(PlainWords.capitalised(schools)) checked" }
            element(.p, .class("lead")) {
                "As of \(result.asOf.spoken). The schools stand in the order in which they were given. A school’s own report holds the "
                    + "quoted words."
            }
            schoolTable(result)
            if !result.problems.isEmpty {
                part("problems", "Files that could not be assessed") { problemList(result.problems) }
            }
            resemblancePart(result)
            matrixPart(result)
            element(.p, .class("hash")) { "Rules: \(result.pack), SHA-256 \(result.packSHA256)" }
            caveatPart(for: result.assessments)
        })
}
