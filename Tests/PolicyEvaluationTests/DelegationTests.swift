import PlumblineModel
import Testing

@testable import PolicyEvaluation

private let silence = "met_when: {clause: silence, label: nothing is kept from others, says: {all_of: [lexicon/secrecy, lexicon/promise]}}"

struct DelegationTests {
    @Test(arguments: [
        ("For secrecy see our separate Online Safety Policy.", "Online Safety Policy"),
        ("How we handle secrecy is set out in the school's records procedure.", "records procedure"),
        ("Please refer to the staff handbook for secrecy.", "staff handbook"),
    ])
    func aDocumentThatIsNotThereIsNamed(text: String, named: String) throws {
        let found = try finding(silence, text)
        #expect(found.outcome == .notMet)
        #expect(found.explanation.hasSuffix("It points to “\(named)”, which is not among the files checked."))
    }

    @Test func aDocumentOfTheSetIsNamedWithItsFile() throws {
        let found = try finding(silence, "For secrecy see our Online Safety Policy.", "# Online safety policy\nWe filter and monitor.")
        #expect(
            found.explanation.hasSuffix(
                "It points to “Online Safety Policy” (policy1.md), which was checked too: no statement that does this was found there either."
            ))
    }

    @Test(arguments: [
        "Secrecy matters, as set out in this policy.", "Staff see why secrecy harms.", "Staff keep secrecy in line with the law.",
        "# Child protection policy\nSecrecy is covered in the child protection policy.",
    ])
    func whatPointsNowhereOrToItselfIsNotNamed(text: String) throws {
        #expect(!(try finding(silence, text).explanation.contains("It points to")))
    }
}
