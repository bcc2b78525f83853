internal import PlumblineModel
internal import StrictYAML

/// Options that `states` and `says` share.
let frameOptionKeys = [
    "within", "commitment", "polarity", "about", "otherwise", "in", "unless", "exceptions", "restated", "headings",
]

extension RuleScope {
    /// Sets the options given in `map`; the others keep the frame's value.
    func setOptions(_ map: YAMLMap, of frame: inout Frame) {
        frame.within = map.choice("within", default: frame.within, into: sink)
        frame.commitment = map.choice("commitment", default: frame.commitment, into: sink)
        frame.polarity = map.choice("polarity", default: frame.polarity, into: sink)
        frame.otherwiseWorth = map.choice("otherwise", default: frame.otherwiseWorth, into: sink)
        frame.about = lexicons(map["about"])
        frame.preferredHeadings = lexicons(map["in"])
        frame.unless = lexicons(map["unless"])
        frame.allowsExceptions = map["exceptions"]?.choice(among: ["cap", "accept"], into: sink) == "accept"
        frame.allowsRestatement = map["restated"]?.choice(among: ["partly", "accept"], into: sink) == "accept"
        frame.readsHeadings = map.flag("headings", default: false, into: sink)
    }
}
