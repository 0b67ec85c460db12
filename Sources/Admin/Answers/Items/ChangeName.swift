import Civic

/// How a form names the change of a passage: `3.120`, the version's id and the passage's.
enum ChangeName {
    static func of(_ key: PassageChangeKey) -> String {
        "\(key.version.pathSegment).\(key.passage.pathSegment)"
    }

    static func key(_ name: String) -> PassageChangeKey? {
        let parts = name.split(separator: ".")
        guard parts.count == 2, let version = DraftVersionID(pathSegment: String(parts[0])),
            let passage = PassageID(pathSegment: String(parts[1]))
        else { return nil }
        return PassageChangeKey(version, passage)
    }
}
