internal import PlumblineModel
internal import RuleCompiling
internal import Testing

@Suite struct SoundPackTests {
    @Test func theSampleOfTheLanguagePageCompiles() throws {
        let result = compileRulePack(files: soundPack(), name: "sample", folder: "rules", asOf: CivilDate(iso: "2026-11-23"))
        #expect(result.diagnostics == [])
        #expect(result.brokenRules == [])
        let pack = try #require(result.pack)
        #expect(pack.name == "sample")
        let rule = try #require(pack.rules.first)
        #expect((rule.id, rule.source, rule.provision) == ("POL-F04", "kcsie", "never-promise-confidentiality"))
        #expect(rule.strength == .should)
        #expect(rule.inForce == Period(from: try #require(CivilDate(iso: "2025-09-01"))))
        #expect((rule.weight, rule.isCritical, rule.status) == (3, true, .settled))
        #expect(rule.metWhen.clauses.map(\.id) == ["no-promise", "lead-told"])
        #expect(rule.metWhen.clauses.map(\.isRequired) == [true, false])
        #expect(rule.contradictedWhen?.clauses.map(\.id) == ["secrecy-promised"])
        #expect(rule.remedy.wording == "Staff of {school_name} never promise a pupil secrecy.")
        #expect(
            pack.profiles == [
                Profile(
                    id: "herefordshire", title: "Herefordshire school", forLocalAuthorities: ["Herefordshire"], weights: ["POL-F04": 4])
            ])
    }

    @Test func examplesLoseTheirMarks() throws {
        let example = try #require(compileRulePack(files: soundPack()).pack?.rules.first?.examples.first)
        #expect(example.given == "Never promise secrecy. Tell the DSL.")
        #expect(example.marked == ["Never promise secrecy.", "Tell the DSL."])
        #expect(example.subject == Subject(id: "example", name: "Example School"))
        #expect((example.expect, example.line) == (.met, 32))
    }

    @Test func includedLexiconsAreCopiedIn() throws {
        let pack = try #require(compileRulePack(files: soundPack()).pack)
        #expect(pack.lexicons.map(\.id) == ["privacy", "promise", "safeguarding-lead", "secrecy"])
        #expect(pack.lexicons[3].terms.map(\.say) == ["confidential", "secret", "private", "stays between us"])
        #expect(pack.lexicons[3].terms[1].forms == ["secrecy", "keep … secret"])
    }

    @Test func theFolderAndItsFilesGiveTheSame() {
        let fromFolder = compileRulePack(at: testFolder + "/Sound", name: "sample")
        let fromFiles = compileRulePack(files: soundPack().reversed(), name: "sample")
        #expect(fromFolder.pack == fromFiles.pack)
    }

    @Test func theHashTellsContentAndNamesApart() throws {
        let sound = try #require(compileRulePack(files: soundPack()).pack?.sha256)
        #expect(sound.count == 64)
        var changed = soundPack()
        changed[0].bytes.append(UInt8(ascii: "\n"))
        #expect(compileRulePack(files: changed).pack?.sha256 != sound)
        var moved = soundPack()
        moved[1].path = "lexicons/people/other/" + (moved[1].path.split(separator: "/").last ?? "")
        #expect(compileRulePack(files: moved).pack?.sha256 != sound)
    }

    /// Rules that lean on a broken lexicon are broken too, and say why, without a fault of their own.
    @Test func aBrokenLexiconBreaksItsRules() {
        let broken = PackFile(path: "lexicons/privacy.yaml", bytes: Array("schema: 1\nlexicon: privacy\n".utf8))
        let result = compileRulePack(files: soundPack(with: [broken]))
        #expect(Set(result.diagnostics.map(\.file)) == ["lexicons/privacy.yaml"])
        #expect(result.brokenRules.map(\.because) == ["lexicon secrecy has errors"])
        #expect(result.pack?.rules == [])
    }

    @Test func aBrokenRegisterBreaksItsRules() {
        let broken = PackFile(path: "guidance/kcsie.yaml", bytes: Array("schema: 1\n".utf8))
        let result = compileRulePack(files: soundPack(with: [broken]))
        #expect(result.brokenRules.map(\.because) == ["the register of kcsie has errors"])
    }

    @Test func manyFaultsOfManyFilesComeInOneRun() {
        let first = PackFile(
            path: "lexicons/promise.yaml",
            bytes: Array("schema: 1\nlexicon: promise\nmeans: ~\nterms: [x, {forms: y}]\nreviewed: soon\n".utf8))
        let second = PackFile(path: "profiles/herefordshire.yaml", bytes: Array("schema: 1\nprofile: herefordshire\n".utf8))
        let result = compileRulePack(files: soundPack(with: [second, first]))
        #expect(
            result.diagnostics.map { "\($0.file):\($0.line ?? 0):\($0.column ?? 0) \($0.code)" } == [
                "lexicons/promise.yaml:3:8 R002", "lexicons/promise.yaml:4:12 R009", "lexicons/promise.yaml:5:11 R007",
                "profiles/herefordshire.yaml:1:1 R009",
            ])
    }
}
