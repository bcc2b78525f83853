/// The codes this module raises; `docs/diagnostics.md` has a section for each. A code is never reused.
///
/// `Y` codes are about the file as YAML, `R` codes about what the rule language (or another schema of ours) wants at a place.
public enum YAMLCode: String, Sendable, CaseIterable {
    case syntax = "Y001"
    case notUTF8 = "Y002"
    case empty = "Y003"
    case keyNotText = "Y004"
    case tooDeep = "Y005"
    case tooLarge = "Y006"
    case tooManyValues = "Y007"
    case hiddenCharacter = "Y008"

    case unknownKey = "R001"
    case wrongKind = "R002"
    case booleanTrap = "R003"
    case duplicateKey = "R004"
    case notPlainYAML = "R005"
    case notADate = "R007"
    case missingKey = "R009"
    case notAChoice = "R013"
}
