public import PlumblineModel

/// The name of each assessment's HTML file, in the order of the assessments; the index links to these.
///
/// An id becomes letters, digits, hyphens and dots, so that no `school.yaml` can name a file elsewhere, and a number is added where
/// two names would be one on a disk that ignores case.
public func htmlFileNames(_ result: CheckResult) -> [String] {
    htmlFileNames(result.assessments.map(\.subject.id))
}

func htmlFileNames(_ ids: [String]) -> [String] {
    var taken: Set<String> = ["index"]
    return ids.map { id in
        let stem = fileStem(id)
        var name = stem
        var number = 2
        while !taken.insert(name.lowercased()).inserted {
            name = "\(stem)-\(number)"
            number += 1
        }
        return name + ".html"
    }
}

private func fileStem(_ id: String) -> String {
    let characters = id.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") ? $0 : "-" }
    let stem = String(characters.drop { $0 == "." || $0 == "-" })
    return stem.isEmpty ? "school" : stem
}
