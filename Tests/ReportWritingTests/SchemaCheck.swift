import Foundation

/// As much of JSON Schema as `docs/result.schema.json` uses to say which members an object has and which words a string may be.
struct SchemaCheck {
    let root: [String: Any]

    /// What is wrong with the value, each with its place.
    func faults(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
        let schema = resolved(schema)
        var faults: [String] = []
        if let allowed = schema["enum"] as? [Any], !allowed.contains(where: { ($0 as? NSObject) == (value as? NSObject) }) {
            faults.append("\(path): \(value) is not allowed")
        }
        if let pattern = schema["pattern"] as? String, let text = value as? String,
            text.range(of: pattern, options: .regularExpression) == nil
        {
            faults.append("\(path): \(text) does not match \(pattern)")
        }
        if let object = value as? [String: Any] { faults += memberFaults(object, schema, at: path) }
        if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
            faults += list.enumerated().flatMap { self.faults($1, items, at: "\(path)[\($0)]") }
        }
        return faults
    }

    private func memberFaults(_ object: [String: Any], _ schema: [String: Any], at path: String) -> [String] {
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        let required = schema["required"] as? [String] ?? []
        var faults = required.filter { object[$0] == nil }.map { "\(path): `\($0)` is missing" }
        for (name, member) in object.sorted(by: { $0.key < $1.key }) {
            if let property = properties[name] {
                faults += self.faults(member, property, at: "\(path).\(name)")
            } else if let other = schema["additionalProperties"] as? [String: Any] {
                faults += self.faults(member, other, at: "\(path).\(name)")
            } else {
                faults.append("\(path): `\(name)` is not in the schema")
            }
        }
        return faults
    }

    private func resolved(_ schema: [String: Any]) -> [String: Any] {
        guard let reference = schema["$ref"] as? String, let name = reference.split(separator: "/").last,
            let definitions = root["$defs"] as? [String: [String: Any]], let definition = definitions[String(name)]
        else { return schema }
        return definition
    }
}
