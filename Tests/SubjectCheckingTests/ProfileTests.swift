import PlumblineModel
import ReportWriting
import Testing

/// Which profile a school gets, and what a profile may do.
struct ProfileTests {
    private var profiles: [Profile] { InventedSchools.evaluator.pack.profiles }

    private func chosen(
        _ setting: Setting?, _ phases: [Phase] = [], authority: String? = nil, boarding: Bool? = nil
    ) -> String? {
        let subject = Subject(id: "s", name: "S", setting: setting, phases: phases, localAuthority: authority, boarding: boarding)
        return Profile.suitable(for: subject, among: profiles)?.id
    }

    @Test func theFactsOfASchoolChooseItsProfile() {
        #expect(chosen(.maintained, [.primary]) == "maintained-primary")
        #expect(chosen(.maintained, [.earlyYears, .primary]) == "maintained-primary")
        #expect(chosen(.maintained, [.secondary, .sixthForm]) == "maintained-secondary")
        #expect(chosen(.maintained, [.primary, .secondary]) == "maintained-secondary")
        #expect(chosen(.academy, [.primary]) == "academy")
        #expect(chosen(.independent, [.secondary]) == "independent")
        #expect(chosen(.independent, [.secondary], boarding: true) == "boarding")
        #expect(chosen(.maintained, [.secondary], boarding: true) == "boarding")
        #expect(chosen(.special) == "special")
        #expect(chosen(.alternativeProvision) == "alternative-provision")
        #expect(chosen(.pupilReferralUnit) == "alternative-provision")
        #expect(chosen(.college) == "college")
        #expect(chosen(.nursery, [.earlyYears]) == "nursery")
        #expect(chosen(.tuitionProvider) == "tuition-provider")
    }

    @Test func anUnknownFactChoosesNothing() {
        #expect(chosen(nil) == nil)
        #expect(chosen(.maintained) == nil)
        #expect(chosen(nil, [.primary]) == nil)
    }

    @Test func aLocalProfileLiesOverTheNationalOne() throws {
        #expect(chosen(.maintained, [.primary], authority: "Herefordshire") == "maintained-primary + herefordshire")
        #expect(chosen(nil, authority: "Herefordshire") == "herefordshire")
        #expect(chosen(.maintained, [.primary], authority: "Marlshire") == "maintained-primary")
    }

    @Test func theHeavierWeightWinsAndNothingIsTakenAway() {
        let lower = Profile(
            id: "a", title: "A", weights: ["POL-1": 4, "POL-2": 2], critical: ["POL-1"],
            omissions: [Profile.Omission(rule: "POL-3", because: "x"), Profile.Omission(rule: "POL-4", because: "y")])
        let upper = Profile(id: "b", title: "B", layer: .local, weights: ["POL-1": 3, "POL-2": 5, "POL-3": 1], critical: ["POL-5"])
        let both = lower.overlaid(by: upper)
        #expect(both.weights == ["POL-1": 4, "POL-2": 5, "POL-3": 1])
        #expect(both.critical == ["POL-1", "POL-5"])
        #expect(both.omissions.map(\.rule) == ["POL-4"])
    }

    @Test func theListSaysWhatEachProfileChanges() {
        let text = writeProfiles(of: InventedSchools.evaluator.pack, width: 1000)
        for profile in profiles { #expect(text.contains("\(profile.id): \(profile.title)")) }
        #expect(profiles.count >= 11)
        #expect(text.contains("weight 1 instead of 0"))
    }

    @Test func theReportNamesTheProfile() async throws {
        let assessment = try await InventedSchools.assess("thistlewick-primary")
        #expect(assessment.profile == "maintained-primary")
        #expect(assessment.profileTitle == "Maintained primary school")
        let run = await InventedSchools.run(["\(InventedSchools.root)/policies/thistlewick-primary"])
        #expect(writeText(run, width: 1000, colour: false).contains("Judged as: Maintained primary school."))
        #expect(String(decoding: writeHTML(assessment, of: run), as: UTF8.self).contains("Judged as: Maintained primary school."))
    }
}
